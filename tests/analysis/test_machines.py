"""Machines follow a condition facet by facet and remember no more than they must."""

import pytest

from goodoffices.analysis.formulas import Among, at_most, every, some
from goodoffices.analysis.machines import build_machine
from goodoffices.case.errors import TooLarge

SIZES = (2, 3, 2)


def test_a_decided_condition_is_forgotten_and_said_once() -> None:
    machine = build_machine(some([Among(0, 0b01), Among(2, 0b10)], SIZES), (0, 1, 2), SIZES)
    assert set(machine.steps) == {0, 2}
    assert machine.became_true[0][1].tolist() == [True, False]
    assert machine.steps[0][1].tolist() == [0, 1]
    assert machine.became_false[2][1].tolist() == [True, False]
    assert machine.widths == {0: 2, 2: 1}


def test_sums_remember_what_is_spent_only() -> None:
    sizes = (3,) * 10
    machine = build_machine(at_most(dict.fromkeys(range(10), (0, 1, 2)), 6), range(10), sizes)
    assert max(machine.widths.values()) <= 8


def test_conditions_with_too_much_to_remember_are_refused() -> None:
    sizes = (2,) * 40
    amounts = {f: (0, 10**6 + f**3) for f in range(40)}
    with pytest.raises(TooLarge, match="too many partial results"):
        build_machine(every([at_most(amounts, 2 * 10**7)]), range(40), sizes)
