"""Concessions are complete, or the search says that it gave up."""

import time

import pytest

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis import concessions as module
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.concessions import concessions
from goodoffices.case.errors import TooLarge
from tests.oracle import Oracle


@pytest.mark.parametrize("seed", range(6))
def test_walk_aways_that_only_clash_together_are_found(seed: int) -> None:
    case = with_red_lines(additive(5, 3, 3, seed=seed, walk_away=0.8), 3, scope=2, share=0.5, seed=seed)
    model = compile_case(case)
    truth = Oracle(case).concessions
    found = {frozenset(model.softs[i].id for i in range(20) if bits >> i & 1) for bits in concessions(model)}
    assert found == (truth or {frozenset()})


def test_an_open_zone_needs_no_concession() -> None:
    assert concessions(compile_case(additive(4, 3, 2))) == (0,)


def test_more_constraints_than_a_machine_word_has_bits() -> None:
    case = with_red_lines(additive(6, 3, 2, seed=1), 150, scope=2, share=0.34, seed=1)
    model = compile_case(case)
    assert len(model.softs) == 150
    found = concessions(model)
    crossed = [Oracle(case).broken(package) for package in Oracle(case).obeying]
    names = [frozenset(model.softs[i].id for i in range(150) if bits >> i & 1) for bits in found]
    assert set(names) == {own for own in crossed if not any(other < own for other in crossed)}


def test_giving_up_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    model = compile_case(with_red_lines(additive(8, 3, 3, walk_away=0.8), 12, scope=2, share=0.6))
    with pytest.raises(TooLarge, match="time budget"):
        concessions(model, time.monotonic() - 1)
    monkeypatch.setattr(module, "MOST_ROWS", 3)
    with pytest.raises(TooLarge, match="too many different ways"):
        concessions(model)
