"""Where the talks stand: the day that counts, and what the engine is asked."""

from dataclasses import replace
from datetime import date

import pytest

from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError, UsageError
from goodoffices.case.progress.gates import Verdict
from goodoffices.workbench import solving
from goodoffices.workbench.status import status
from tests.river_talks import RIVER_TALKS, river_talks

RIVER = river_talks()


def verdict(case: Case, gate: str, as_of: date | None = None) -> Verdict:
    return next(own.verdict for own in status(case, as_of=as_of).gates if own.gate.id == gate)


def test_the_day_that_counts_is_the_one_asked_for_or_the_cases_or_today() -> None:
    assert status(RIVER, as_of=date(2025, 7, 1)).day == date(2025, 7, 1)
    assert status(RIVER).day == date(2025, 7, 15)
    today = status(replace(RIVER, as_of=None)).day
    assert today is not None
    assert abs((today - date.today()).days) <= 1  # noqa: DTZ011


def test_gates_open_with_the_days() -> None:
    assert verdict(RIVER, "bank_joins", as_of=date(2025, 6, 30)) is Verdict.SHUT
    assert verdict(RIVER, "bank_joins") is Verdict.OPEN
    assert verdict(RIVER, "invited", as_of=date(2025, 7, 9)) is Verdict.TO_JUDGE


def test_the_engine_finds_out_what_gates_ask_of_it() -> None:
    own = next(state for state in status(RIVER).gates if state.gate.id == "settled")
    assert [need.holds for need in own.needs] == [True, True, None]
    shut = "red_lines: {upstream: {all: {never: dam == built}, low: {never: dam == lowered}}}\n"
    own = next(state for state in status(river_talks(RIVER_TALKS + shut)).gates if state.gate.id == "settled")
    assert [need.holds for need in own.needs] == [False, False, None]
    assert [shown for need in own.needs[:2] for _, shown in need.shown] == [1, 0]


def test_the_engine_is_left_alone_where_no_gate_asks_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("nobody asked")

    monkeypatch.setattr(solving, "solve", refuse)
    gates = tuple(gate for gate in RIVER.gates if gate.id != "settled")
    assert len(status(replace(RIVER, gates=gates)).gates) == 4


def test_what_makes_no_sense_is_refused() -> None:
    with pytest.raises(UsageError, match="Give an earlier day"):
        status(RIVER, since=date(2025, 8, 1))
    with pytest.raises(CaseError, match="no party"):
        status(replace(RIVER, parties=()))
    with pytest.raises(UsageError, match="budget"):
        status(replace(RIVER, gates=()), budget=float("nan"))
    with pytest.raises(UsageError, match="budget"):
        status(RIVER, budget=0)
