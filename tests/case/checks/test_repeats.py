"""Whatever stands there twice."""

from dataclasses import replace
from fractions import Fraction

import pytest

from goodoffices.case.checks.repeats import problems as check
from goodoffices.case.interests import Interest
from goodoffices.case.points import Points
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.text import Text
from goodoffices.case.tracks import Meeting
from goodoffices.case.values import OptionOrder, PointsByOption, Values
from tests.case.checks.wrong import (
    ZERO,
    Wrong,
    by_amount,
    by_option,
    changed,
    problems,
    with_issue,
    with_values,
)
from tests.case.water import WATER, expression, facet

SOLO = facet("solo.only", "x", "y")
SOLO_TWICE = PointsByOption("solo", (("x", ZERO), ("y", ZERO))), PointsByOption("solo.only", (("x", ZERO), ("y", ZERO)))


WRONG: dict[str, Wrong] = {
    "parties": Wrong(
        replace(WATER, parties=(*WATER.parties, WATER.parties[0])),
        "parties.upstream",
        "“upstream” 2 times",
        "each name once",
    ),
    "issues": Wrong(
        replace(WATER, issues=(*WATER.issues, WATER.issues[2], WATER.issues[2])),
        "issues.joint_patrols",
        "“joint_patrols” 3 times",
        "each name once",
    ),
    "red lines": Wrong(
        replace(WATER, red_lines=(*WATER.red_lines, WATER.red_lines[1])),
        "red_lines.downstream.dry_months",
        "“downstream.dry_months” 2 times",
        "each name once",
    ),
    "interests": Wrong(
        replace(WATER, interests=WATER.interests * 2),
        "interests.upstream.freedom",
        "“upstream.freedom” 2 times",
        "each name once",
    ),
    "positions": Wrong(
        replace(WATER, positions=WATER.positions * 2),
        "positions.upstream.dam",
        "“upstream.dam” 2 times",
        "each name once",
    ),
    "positions under two names": Wrong(
        replace(
            with_issue(SOLO, name="solo"),
            positions=(Position("upstream", "solo", "x"), Position("upstream", "solo.only", "y")),
        ),
        "positions.upstream.solo.only",
        "“upstream.solo.only” 2 times",
        "each name once",
    ),
    "values": Wrong(
        replace(WATER, values=WATER.values * 2), "values.downstream", "“downstream” 2 times", "each name once"
    ),
    "values of a facet": Wrong(
        with_values(by_option(), by_option()), "values.downstream.dam", "the facet “dam” 2 times", "each facet once"
    ),
    "values of a facet under two names": Wrong(
        replace(with_issue(SOLO, name="solo"), values=(Values("downstream", SOLO_TWICE),)),
        "values.downstream.solo.only",
        "the facet “solo.only” 2 times",
        "each facet once",
    ),
    "claims": Wrong(replace(WATER, claims=WATER.claims * 2), "claims.c1", "“c1” 2 times", "each name once"),
    "documents": Wrong(
        replace(WATER, documents=WATER.documents * 2), "documents.wire", "“wire” 2 times", "each name once"
    ),
    "drafts": Wrong(
        replace(WATER, drafts=WATER.drafts * 2), "drafts.framework", "“framework” 2 times", "each name once"
    ),
    "tracks": Wrong(
        replace(WATER, tracks=(*WATER.tracks, WATER.tracks[1])),
        "tracks.with_bank",
        "“with_bank” 2 times",
        "each name once",
    ),
    "meetings": Wrong(
        replace(WATER, tracks=changed(WATER.tracks, 1, lambda t: replace(t, meetings=(Meeting("m"), Meeting("m"))))),
        "tracks.with_bank.meetings.m",
        "“m” 2 times",
        "each name once",
    ),
    "gates": Wrong(replace(WATER, gates=WATER.gates * 2), "gates.bank_joins", "“bank_joins” 2 times", "each name once"),
    "answers": Wrong(
        replace(WATER, answers=WATER.answers * 2),
        "answers.basin_bank.would_promise",
        "“basin_bank.would_promise” 2 times",
        "each name once",
    ),
    "names": Wrong(
        replace(WATER, names=(("Kyiv", Text.plain("Kiew")),) * 2), "names.Kyiv", "“Kyiv” 2 times", "each name once"
    ),
    "choices of an answer": Wrong(
        replace(WATER, answers=(replace(WATER.answers[0], choices=(("by", "a"), ("to", "b"), ("by", "c"))),)),
        "answers.basin_bank.would_promise.with.by",
        "the facet “by” 2 times",
        "each facet once",
    ),
    "facets": Wrong(
        with_issue(facet("extra.a", "x"), facet("extra.a", "x")),
        "issues.extra.facets.a",
        "the facet “a” 2 times",
        "each facet once",
    ),
    "options": Wrong(
        with_issue(facet("extra", "x", "y", "x")), "issues.extra.x", "the option “x” 2 times", "each option once"
    ),
    "options with points": Wrong(
        with_values(PointsByOption("dam", (*by_option().points, ("lowered", Points.exactly(1))))),
        "values.downstream.dam.lowered",
        "the option “lowered” 2 times",
        "each option once",
    ),
    "amounts with points": Wrong(
        with_values(by_amount((2, ZERO), (Fraction(5, 2), ZERO), (Fraction(5, 2), ZERO))),
        "values.downstream.release.volume.2.5",
        "the option “2.5” 2 times",
        "each option once",
    ),
    "options in an order": Wrong(
        with_values(OptionOrder("dam", (("as_planned", "lowered"), ("postponed", "lowered")))),
        "values.downstream.dam.lowered",
        "the option “lowered” 2 times",
        "each option once",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said(what: str) -> None:
    assert WRONG[what].said == [WRONG[what].message]


@pytest.mark.parametrize("what", WRONG)
def test_it_is_this_check_that_says_so(what: str) -> None:
    assert list(check(WRONG[what].case))


def test_two_parties_can_use_the_same_names() -> None:
    line = RedLine("downstream", "own_treaty", Form.NEVER, expression("dam == lowered"))
    interest = Interest("downstream", "freedom")
    case = replace(WATER, red_lines=(*WATER.red_lines, line), interests=(*WATER.interests, interest))
    assert problems(case) == []
