"""Positions and clauses that choose what there is not."""

from dataclasses import replace

import pytest

from goodoffices.case.checks.choices import problems as check
from goodoffices.case.drafts import Clause, DraftVersion
from goodoffices.case.issues import Issue
from goodoffices.case.positions import Position
from tests.case.checks.wrong import (
    WORDS,
    Wrong,
    bindings,
    errors,
    problems,
)
from tests.case.water import DAM, WATER, facet

SOLO = facet("solo.only", "x", "y")


WRONG: dict[str, Wrong] = {
    "a facet of a position": Wrong(
        replace(WATER, positions=(Position("upstream", "dma", "lowered"),)),
        "positions.upstream.dma",
        "“dma”",
        "a facet of this case",
        "Did you mean “dam”?",
    ),
    "an option of a position": Wrong(
        replace(WATER, positions=(Position("upstream", "dam", "low"),)),
        "positions.upstream.dam",
        "“low”",
        "an option of dam",
        "Did you mean “lowered”?",
    ),
    "a facet of a clause": Wrong(
        bindings(("dam", "lowered"), ("release.vol", "150")),
        "drafts.framework.versions[0].clauses[1].binds.release.vol",
        "“release.vol”",
        "a facet of this case",
        "Did you mean “release.volume”?",
    ),
    "an option of a clause": Wrong(
        bindings(("dam", "hihger")),
        "drafts.framework.versions[0].clauses[0].binds.dam",
        "“hihger”",
        "an option of dam",
        "Known: as_planned, lowered, postponed.",
    ),
    "clauses that contradict each other": Wrong(
        bindings(("dam", "lowered"), ("joint_patrols", "yes"), ("dam", "postponed")),
        "drafts.framework.versions[0].clauses[2].binds.dam",
        "dam bound to lowered and to postponed",
        "one option for each facet",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said(what: str) -> None:
    assert WRONG[what].said == [WRONG[what].message]


@pytest.mark.parametrize("what", WRONG)
def test_it_is_this_check_that_says_so(what: str) -> None:
    assert list(check(WRONG[what].case))


def test_clauses_can_repeat_each_other() -> None:
    assert problems(bindings(("dam", "lowered"), ("dam", "lowered"))) == []


def test_versions_can_contradict_each_other() -> None:
    versions = tuple(DraftVersion(o, (Clause("1", WORDS, (("dam", o),)),)) for o in DAM.option_names)
    assert problems(replace(WATER, drafts=(replace(WATER.drafts[0], versions=versions),))) == []


def test_a_facet_with_two_names_is_bound_once() -> None:
    own = bindings(("solo", "x"), ("solo.only", "y"))
    assert errors(replace(own, issues=(*own.issues, Issue("solo", (SOLO,))))) == [
        (
            "drafts.framework.versions[0].clauses[1].binds.solo.only: found solo.only bound to x and to y; "
            "expected one option for each facet"
        )
    ]
