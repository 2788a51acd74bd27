"""A question ends with its deadline, and its answer says what it proves."""

import time

from benchmarks.instances import additive
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.formulas import Among
from goodoffices.analysis.solver.ask import Reply, ask, new_solver
from goodoffices.analysis.solver.encode import Encoding


def test_without_time_nothing_is_answered() -> None:
    encoding = Encoding(compile_case(additive(3, 2, 2)))
    assert ask(encoding, time.monotonic() - 1) == Reply()
    assert new_solver(time.monotonic() - 1) is None


def test_what_cannot_be_is_said_to_be_impossible() -> None:
    encoding = Encoding(compile_case(additive(3, 2, 2)))
    encoding.require(Among(0, 0b01))
    shown = ask(encoding, time.monotonic() + 20)
    assert shown.choices is not None
    assert shown.choices[0] == 0
    encoding.require(Among(0, 0b10))
    assert ask(encoding, time.monotonic() + 20).impossible
