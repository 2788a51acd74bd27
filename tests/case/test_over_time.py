"""How the statements of a party move over time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.case import Case
from goodoffices.case.claims import Claim, ClaimState
from goodoffices.case.over_time import TurnKind, courses, turns, version_of
from goodoffices.case.text import Text
from tests.sample_cases import RIVER, case_of, example

CASE = case_of(RIVER)
FIRST, LATER = date(2025, 11, 21), date(2025, 12, 1)


def said(stance: str, day: date | None = None, about: str = "dam", speaker: str = "", party: str = "upstream") -> Claim:
    return Claim("?", Text.plain(stance), speaker=speaker, party=party, day=day, stance=stance, about=(about,))


def case(*claims: Claim) -> Case:
    return replace(CASE, claims=tuple(replace(claim, id=f"c{i}") for i, claim in enumerate(claims, 1)))


def ids(claims: Sequence[Claim]) -> list[str]:
    return [claim.id for claim in claims]


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (said("rejection", FIRST), said("offer", LATER), TurnKind.CHANGE),
        (said("concession", FIRST), said("red_line", LATER), TurnKind.CHANGE),
        (said("rejection", LATER), said("concession", LATER), TurnKind.CONTRADICTION),
        (said("rejection", LATER, speaker="A"), said("offer", LATER, speaker="B"), TurnKind.CONTRADICTION),
        (said("rejection", FIRST, speaker="A"), said("offer", LATER, speaker="B"), TurnKind.VOICES),
        (said("rejection", speaker="A"), said("offer", speaker="B"), TurnKind.VOICES),
        (said("rejection", FIRST, speaker="Oberlauf"), said("offer", LATER, speaker="B"), TurnKind.CHANGE),
        (said("rejection", FIRST, speaker="a"), said("offer", LATER, speaker="A"), TurnKind.CHANGE),
        (said("rejection"), said("offer"), TurnKind.UNDATED),
        (said("rejection", LATER), said("offer"), TurnKind.UNDATED),
        (said("rejection", about="framework@1"), said("offer", about="framework@second draft"), TurnKind.VERSIONS),
        (
            said("rejection", LATER, "framework@1", "A"),
            said("offer", LATER, "framework@second draft", "B"),
            TurnKind.VERSIONS,
        ),
        (
            said("rejection", FIRST, "framework@1"),
            said("offer", LATER, "framework@second draft"),
            TurnKind.CHANGE,
        ),
        (said("rejection", LATER, "framework@1"), said("offer", LATER, "framework"), TurnKind.CONTRADICTION),
    ],
)
def test_two_statements_that_differ(before: Claim, after: Claim, kind: TurnKind) -> None:
    (turn,) = turns(case(before, after))
    assert (turn.kind, turn.party, turn.before.id, turn.after.id) == (kind, "upstream", "c1", "c2")


@pytest.mark.parametrize(
    "claims",
    [
        (said("rejection", FIRST), said("red_line", LATER)),
        (said("demand", FIRST), said("offer", LATER)),
        (said("rejection", FIRST), said("offer", LATER, about="release")),
        (said("rejection", FIRST), said("offer", LATER, party="downstream")),
        (said("rejection", FIRST), replace(said("offer", LATER), state=ClaimState.PROPOSED)),
        (said("rejection", FIRST, party=""), said("offer", LATER, party="")),
    ],
)
def test_what_is_no_turn(claims: tuple[Claim, ...]) -> None:
    assert turns(case(*claims)) == ()


def test_what_says_neither_stands_between_two_without_parting_them() -> None:
    (turn,) = turns(case(said("offer", LATER), said("demand", date(2025, 11, 25)), said("rejection", FIRST)))
    assert ids([turn.before, turn.after]) == ["c3", "c1"]


def test_a_course_goes_by_day_and_what_is_undated_comes_last_by_version() -> None:
    claims = [
        said("offer", about="framework@second draft"),
        said("report", about="framework"),
        said("rejection", about="framework@1"),
        said("demand", LATER, "framework@second draft"),
        said("demand", FIRST, "framework@second draft"),
    ]
    (course,) = courses(case(*claims))
    assert (course.party, course.subject, ids(course.claims)) == (
        "upstream",
        "framework",
        ["c5", "c4", "c2", "c3", "c1"],
    )
    assert version_of(course.claims[-1], "framework", CASE) == 1


def test_the_talks_on_ukraine_judge_two_versions_of_the_plan() -> None:
    (turn,) = turns(example("ukraine-2025-12/case"))
    assert (turn.kind, turn.party, turn.subject) == (TurnKind.VERSIONS, "ukraine", "us_plan")
    assert ids([turn.before, turn.after]) == ["c3", "c5"]


STATEMENTS = st.builds(
    said,
    st.sampled_from(["rejection", "offer", "demand"]),
    st.sampled_from([None, FIRST, LATER]),
    st.sampled_from(["dam", "release", "framework@1"]),
    st.sampled_from(["", "A", "B"]),
    st.sampled_from(["upstream", "downstream"]),
)


@given(st.lists(STATEMENTS, max_size=12))
def test_every_claim_with_a_party_and_a_subject_is_in_one_course(claims: list[Claim]) -> None:
    found = courses(case(*claims))
    assert sorted(claim.id for course in found for claim in course.claims) == sorted(
        f"c{i + 1}" for i in range(len(claims))
    )
    assert all(
        (a.day or date.max) <= (b.day or date.max)
        for own in found
        for a, b in zip(own.claims, own.claims[1:], strict=False)
    )


@given(st.lists(STATEMENTS, max_size=12))
def test_turns_alternate_within_a_course(claims: list[Claim]) -> None:
    for turn in turns(case(*claims)):
        assert {turn.before.stance, turn.after.stance} == {"rejection", "offer"}
        assert turn.before.party == turn.after.party == turn.party
