"""What passes in a track: strangers, unknown texts, reactions out of order, meetings that are overdue."""

from dataclasses import replace
from datetime import date

import pytest

from goodoffices.case.case import Case
from goodoffices.case.checks.tracks import problems as check
from goodoffices.case.errors import Severity
from goodoffices.case.origin import Origin
from goodoffices.case.tracks import Meeting, MeetingState, Offer, Reply
from tests.case.checks.wrong import Wrong, problems
from tests.case.progress.talks import BANK, DOWN, UP, day, offer, reaction, talks, version

YES, NO = Reply.AD_REFERENDUM, Reply.REJECTED
TWO = (version("A", "1", "2"), version("B", "1"))
LOOSE = Offer("x", (DOWN,), day(1), binds=(("dam", "lowered"),))
FIRST = "tracks.bilateral.offers[0]"
NOT_THERE = "which takes no part in bilateral"


def answered(*reactions: object, **fields: object) -> Case:
    own = replace(offer("A", DOWN, 3), reactions=reactions, **fields)  # type: ignore[arg-type]
    return talks(own)


WRONG: dict[str, Wrong] = {
    "nobody offers": Wrong(talks(replace(LOOSE, by=())), f"{FIRST}.by", "nobody", "the party that made the offer"),
    "a stranger offers": Wrong(
        talks(replace(LOOSE, by=("downstrem",))),
        f"{FIRST}.by",
        "“downstrem”",
        "a party of this case",
        "Did you mean “downstream”?",
    ),
    "a stranger reacts": Wrong(
        answered(reaction("upsteam", YES, 4)),
        f"{FIRST}.reactions[0].by",
        "“upsteam”",
        "a party of this case",
        "Did you mean “upstream”?",
    ),
    "a guest reacts": Wrong(
        answered(reaction(BANK, YES, 4)),
        f"{FIRST}.reactions[0].by",
        f"“{BANK}”, {NOT_THERE}",
        "a participant of the track",
        "It counts all the same.",
        Severity.WARNING,
    ),
    "an unknown draft": Wrong(
        talks(replace(offer("A"), draft="framwork")),
        f"{FIRST}.draft",
        "“framwork”",
        "a draft of this case",
        "Did you mean “framework”?",
    ),
    "an unknown version": Wrong(
        talks(offer("C"), versions=TWO), f"{FIRST}.version", "“C”", "a version of framework", "Known: A, B."
    ),
    "no version of several": Wrong(
        talks(offer(""), versions=TWO),
        f"{FIRST}.draft",
        "“framework”, a draft in 2 versions",
        "a `version`",
        "Write one of A, B.",
    ),
    "a version of no draft": Wrong(
        talks(replace(LOOSE, version="A")), f"{FIRST}.version", "the version “A” of no draft", "a `draft` beside it"
    ),
    "options beside a draft": Wrong(
        talks(replace(offer("A"), binds=LOOSE.binds)),
        f"{FIRST}.binds",
        "options beside a draft",
        "either of them",
        "Write what is offered into a version of the draft, or make two offers of it.",
    ),
    "an unknown facet": Wrong(
        talks(replace(LOOSE, binds=(("damm", "lowered"),))),
        f"{FIRST}.binds.damm",
        "“damm”",
        "a facet of this case",
        "Did you mean “dam”?",
    ),
    "an unknown option": Wrong(
        talks(replace(LOOSE, binds=(("dam", "lower"),))),
        f"{FIRST}.binds.dam",
        "“lower”",
        "an option of dam",
        "Did you mean “lowered”?",
    ),
    "an unknown clause": Wrong(
        answered(reaction(UP, YES, 4, "1", "7")),
        f"{FIRST}.reactions[0].clauses[1]",
        "“7”",
        "a clause of the offer oA3",
        "Known: 1, 2.",
    ),
    "to its own offer": Wrong(
        answered(reaction(DOWN, YES, 4)),
        f"{FIRST}.reactions[0].by",
        "“downstream”, which made the offer itself",
        "another party",
    ),
    "before the offer": Wrong(
        answered(reaction(UP, YES, 2)),
        f"{FIRST}.reactions[0].date",
        "2025-06-02, before the offer of 2025-06-03",
        "that day or a later one",
    ),
    "partly, of known clauses": Wrong(
        answered(reaction(UP, Reply.REJECTED_IN_PART, 4, "1")),
        f"{FIRST}.reactions[0].answer",
        "“rejected_in_part” for single clauses",
        "an answer to all of them",
        "Write `rejected` where it is known which clauses are rejected.",
    ),
    "a basis of single clauses": Wrong(
        answered(reaction(UP, Reply.BASIS, 4, "1")),
        f"{FIRST}.reactions[0].answer",
        "“basis” for single clauses",
        "an answer to all of them",
        "Leave out the clauses.",
    ),
    "two at once": Wrong(
        answered(reaction(UP, YES, 4, "1", "2"), reaction(UP, NO, 4, "2")),
        f"{FIRST}.reactions[1].answer",
        "a second, different answer of upstream to clause 2 on one day",
        "one of them",
        "A later answer takes the place of an earlier one: give each its date.",
    ),
    "two to all at once": Wrong(
        answered(reaction(UP, YES, None), reaction(UP, NO, 3)),
        f"{FIRST}.reactions[1].answer",
        "a second, different answer of upstream to all clauses on one day",
        "one of them",
        "A later answer takes the place of an earlier one: give each its date.",
    ),
    "one id twice": Wrong(
        talks(LOOSE, replace(LOOSE, by=(UP,))), "tracks.bilateral.offers.x", "“x” 2 times", "each name once"
    ),
    "an unsourced reaction": Wrong(
        answered(replace(reaction(UP, YES, 4), origin=Origin(("c9",)))),
        f"{FIRST}.reactions[0].sources[0]",
        "“c9”",
        "a claim of this case",
        "Known: c1.",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said(what: str) -> None:
    assert WRONG[what].said == [WRONG[what].message]


def test_reactions_in_order_are_fine() -> None:
    fine = (
        reaction(UP, YES, 3),
        reaction(UP, NO, 3, "2"),
        reaction(UP, Reply.BASIS, 3),
        reaction(UP, YES, 4, "2"),
        reaction(UP, YES, None, "1"),
    )
    assert problems(answered(*fine)) == []


def test_a_planned_meeting_that_is_past_is_asked_about() -> None:
    case = talks()
    meetings = (Meeting("m", day=day(3)), Meeting("n", day=day(3), state=MeetingState.HELD), Meeting("o"))
    held = replace(case, tracks=(replace(case.tracks[0], meetings=meetings), *case.tracks[1:]))
    (said,) = problems(held)
    assert said == (
        "warning: tracks.bilateral.meetings.m: found “m”, planned for 2025-06-03; expected a planned meeting that is"
        " still to come. The case is as of 2025-06-30: write `held` or `cancelled`."
    )
    assert not list(check(replace(held, as_of=date(2025, 6, 3))))
    assert not list(check(replace(held, as_of=None)))
