"""References to what is not there."""

from dataclasses import replace

import pytest

from goodoffices.case.case import Case
from goodoffices.case.checks.sources import problems as check
from goodoffices.case.origin import Origin
from goodoffices.case.parties import Delegate
from goodoffices.case.tracks import Gate, Meeting
from goodoffices.case.walk_aways import WalkAway
from tests.case.checks.wrong import (
    WORDS,
    ZERO,
    Wrong,
    changed,
    errors,
    problems,
    with_claim,
    with_line,
    with_party,
    with_version,
)
from tests.case.water import WATER

UNKNOWN = Origin(("c2",))
UNSOURCED = Origin(("c1", "c2"))


def unsourced(case: Case, where: str) -> Wrong:
    return Wrong(case, where, "“c2”", "a claim of this case", "Known: c1.")


WRONG: dict[str, Wrong] = {
    "a red line": unsourced(with_line(origin=UNSOURCED), "red_lines.upstream.own_treaty.sources[1]"),
    "an interest": unsourced(
        replace(WATER, interests=(replace(WATER.interests[0], origin=UNSOURCED),)),
        "interests.upstream.freedom.sources[1]",
    ),
    "a position": unsourced(
        replace(WATER, positions=(replace(WATER.positions[0], origin=UNSOURCED),)), "positions.upstream.dam.sources[1]"
    ),
    "values": unsourced(
        replace(WATER, values=(replace(WATER.values[0], origin=UNSOURCED),)), "values.downstream.sources[1]"
    ),
    "a claim": Wrong(
        with_claim(origin=UNSOURCED), "claims.c1.sources[1]", "“c2”", "a claim of this case", "Known: c1."
    ),
    "an answer": unsourced(
        replace(WATER, answers=(replace(WATER.answers[0], origin=UNSOURCED),)),
        "answers.basin_bank.would_promise.sources[1]",
    ),
    "a walk-away": unsourced(
        replace(
            WATER,
            parties=changed(
                WATER.parties, 1, lambda p: replace(p, walk_away=WalkAway(((None, ZERO),), origin=UNSOURCED))
            ),
        ),
        "parties.downstream.walk_away.sources[1]",
    ),
    "a delegate": unsourced(
        with_party(delegates=(Delegate("A", sources=("c2",)),)), "parties.basin_bank.delegates[0].sources[0]"
    ),
    "a draft": unsourced(with_version(sources=("c2",)), "drafts.framework.versions[0].sources[0]"),
    "a meeting": unsourced(
        replace(
            WATER,
            tracks=changed(WATER.tracks, 1, lambda t: replace(t, meetings=(Meeting("m", origin=UNKNOWN),))),
        ),
        "tracks.with_bank.meetings.m.sources[0]",
    ),
    "a gate": unsourced(replace(WATER, gates=(Gate("g", "with_bank", WORDS, origin=UNKNOWN),)), "gates.g.sources[0]"),
    "an audience": Wrong(
        with_line(origin=Origin(audience=("public", "mediator", "upstream", "pulbic"))),
        "red_lines.upstream.own_treaty.audience[3]",
        "“pulbic”",
        "a party, “public” or “mediator”",
        "Did you mean “public”?",
    ),
    "a document": Wrong(
        with_claim(document="wier"), "claims.c1.document", "“wier”", "a document of this case", "Did you mean “wire”?"
    ),
    "a stance": Wrong(
        with_claim(stance="reject"),
        "claims.c1.stance",
        "“reject”",
        "what a claim does in the talks",
        "Did you mean “rejection”?",
    ),
    "an issue": Wrong(
        with_claim(about=("dam", "relase")),
        "claims.c1.about[1]",
        "“relase”",
        "an issue or draft of this case",
        "Did you mean “release”?",
    ),
    "a version of a draft": Wrong(
        with_claim(about=("framework@1", "framework@2")),
        "claims.c1.about[1]",
        "“framework@2”",
        "an issue or draft of this case",
        "Did you mean “framework@1”?",
    ),
    "a track": Wrong(
        replace(WATER, gates=(Gate("g", "withbank", WORDS),)),
        "gates.g.opens",
        "“withbank”",
        "a track of this case",
        "Did you mean “with_bank”?",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said(what: str) -> None:
    assert WRONG[what].said == [WRONG[what].message]


@pytest.mark.parametrize("what", WRONG)
def test_it_is_this_check_that_says_so(what: str) -> None:
    assert list(check(WRONG[what].case))


def test_a_claim_can_be_about_an_issue_a_facet_or_a_draft() -> None:
    assert problems(with_claim(about=("release", "release.form", "dam", "framework", "framework@1"))) == []


def test_before_the_first_claim_sources_are_notes() -> None:
    noted = replace(WATER, claims=())
    assert errors(noted) == []
    advice = "Write it below `claims`, or leave it as a note until then."
    note = f"warning: gates.bank_joins.sources[0]: found “c1”; expected a claim of this case. {advice}"
    assert problems(noted)[-1] == note
