"""Parties, their seats and delegates, and owners that are no parties."""

from dataclasses import replace
from datetime import date

import pytest

from goodoffices.case.case import Case
from goodoffices.case.checks.parties import problems as check
from goodoffices.case.errors import Severity
from goodoffices.case.interests import Interest
from goodoffices.case.parties import Delegate, Seat
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.values import Values
from tests.case.checks.wrong import (
    Wrong,
    changed,
    problems,
    with_claim,
    with_party,
)
from tests.case.water import WATER, expression


def stranger(case: Case, where: str) -> Wrong:
    return Wrong(case, where, "“upsteam”", "a party of this case", "Did you mean “upstream”?")


WRONG: dict[str, Wrong] = {
    "no seat": Wrong(
        with_party(seats=(), consent_if=None),
        "parties.basin_bank.seat",
        "no seat",
        "signatory, conditional, mediator or observer",
    ),
    "a condition without its seat": Wrong(
        with_party(seats=(Seat.MEDIATOR, Seat.OBSERVER)),
        "parties.basin_bank.consent_if",
        "a condition of consent on a mediator, observer",
        "the seat `conditional`",
    ),
    "a delegate who ends before the start": Wrong(
        with_party(delegates=(Delegate("A"), Delegate("B", since=date(2025, 2, 1), until=date(2025, 1, 31)))),
        "parties.basin_bank.delegates[1]",
        "B until 2025-01-31",
        "2025-02-01 or a later day",
    ),
    "an act that nobody commits to": Wrong(
        with_party(delivers=("patrol", "reprot")),
        "parties.basin_bank.delivers[1]",
        "“reprot”, which no commitment mentions",
        "the act of one",
        "Did you mean “report”?",
        severity=Severity.WARNING,
    ),
    "red lines": stranger(
        replace(WATER, red_lines=tuple(RedLine("upsteam", n, Form.NEVER, expression("dam == lowered")) for n in "ab")),
        "red_lines.upsteam",
    ),
    "interests": stranger(replace(WATER, interests=(*WATER.interests, Interest("upsteam", "a"))), "interests.upsteam"),
    "positions": stranger(replace(WATER, positions=(Position("upsteam", "dam", "lowered"),)), "positions.upsteam"),
    "values": stranger(replace(WATER, values=(*WATER.values, Values("upsteam"))), "values.upsteam"),
    "answers": stranger(
        replace(WATER, answers=(*WATER.answers, replace(WATER.answers[0], party="upsteam"))), "answers.upsteam"
    ),
    "claims": Wrong(
        with_claim(party="upsteam"), "claims.c1.party", "“upsteam”", "a party of this case", "Did you mean “upstream”?"
    ),
    "tracks": stranger(
        replace(
            WATER, tracks=changed(WATER.tracks, 1, lambda track: replace(track, participants=("upstream", "upsteam")))
        ),
        "tracks.with_bank.participants[1]",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said(what: str) -> None:
    assert WRONG[what].said == [WRONG[what].message]


@pytest.mark.parametrize("what", WRONG)
def test_it_is_this_check_that_says_so(what: str) -> None:
    assert list(check(WRONG[what].case))


def test_a_delegate_can_serve_for_one_day() -> None:
    day = date(2025, 2, 1)
    assert problems(with_party(delegates=(Delegate("A", since=day, until=day), Delegate("B", until=day)))) == []
