"""Which of a party's answers stand, and which of them counts for a reframing."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.answers import PartyAnswer, deciding, standing
from tests.case.water import DAM, WATER, facet, with_issues

DAYS = tuple(date(2025, 6, day) for day in (1, 2, 3))
BANK, TREATY = {"promisor": "bank"}, {"form": "treaty"}
BOTH = BANK | TREATY


def answer(accepts: bool, day: int = 1, name: str = "a", **choices: str) -> PartyAnswer:
    """What Upstream answered on the first, second or third day."""
    chosen = tuple(choices.items())
    return PartyAnswer("upstream", name, "change_promisor", "release", accepts, DAYS[day - 1], choices=chosen)


def counts(*answers: PartyAnswer, choices: Mapping[str, str], day: date | None = None) -> bool | None:
    """Whether Upstream accepts these choices, after these answers."""
    case = replace(WATER, answers=answers)
    found = case.answer_to("upstream", "change_promisor", "release", choices, day=day)
    return None if found is None else found.accepts


def test_an_answer_covers_whatever_else_is_chosen() -> None:
    own = answer(True, promisor="bank")
    assert own.covers("change_promisor", "release", BOTH)
    assert not own.covers("change_promisor", "release", TREATY)
    assert not own.covers("change_promisor", "release", {"promisor": "upstream"})
    assert not own.covers("defer", "release", BOTH)
    assert not own.covers("change_promisor", "dam", BOTH)
    assert not own.covers("change_promisor", "release", BOTH, line="own_treaty")
    assert answer(True).covers("change_promisor", "release", {})


def test_the_order_of_what_was_chosen_counts_for_nothing() -> None:
    assert (
        answer(True, promisor="bank", form="treaty").question
        == answer(False, 2, form="treaty", promisor="bank").question
    )
    assert replace(answer(True), line="own_treaty").question != answer(True).question


def test_a_later_answer_takes_the_place_of_an_earlier_one() -> None:
    first, second, other = (
        answer(True, 1, promisor="bank"),
        answer(False, 3, "b", promisor="bank"),
        answer(True, 2, "c"),
    )
    case = replace(WATER, answers=(second, first, other, replace(first, party="downstream")))
    assert case.answers_of("upstream") == (other, second)
    assert case.answers_of("upstream", DAYS[1]) == (first, other)
    assert case.answers_of("upstream", date(2025, 5, 31)) == ()
    assert case.answers_of("basin_bank") == ()
    assert standing(case.answers, lambda own: own.question)[-1] == second


def test_a_facet_that_is_alone_in_its_issue_has_two_names() -> None:
    case = with_issues(DAM, facet("solo.only", "x", "y"))
    first = PartyAnswer("north", "a", "defer", "solo", True, DAYS[0])
    second = PartyAnswer("north", "b", "defer", "solo.only", False, DAYS[1])
    case = replace(case, answers=(first, second))
    assert case.answers_of("north") == (second,)
    assert case.answer_to("north", "defer", "solo", {}) is second
    assert case.answer_to("north", "defer", "solo.only", {}) is second
    assert case.answer_to("north", "defer", "solo", {}, day=DAYS[0]) is first
    assert case.answer_to("north", "defer", "dam", {}) is None


def test_a_reading_and_taking_part_are_two_questions() -> None:
    case = replace(WATER, answers=(replace(answer(True), line="own_treaty"), answer(False, name="b")))
    taking_part = case.answer_to("upstream", "change_promisor", "release", {})
    reading = case.answer_to("upstream", "change_promisor", "release", {}, line="own_treaty")
    assert taking_part is case.answers[1]
    assert reading is case.answers[0]


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ((), None),
        ((answer(True, promisor="upstream"),), None),
        ((answer(True),), True),
        ((answer(True, 1), answer(False, 2)), False),
        ((answer(False, 1), answer(True, 2)), True),
        # A later acceptance of the same in general, or of just this, takes the refusal back …
        ((answer(False, 1, **TREATY), answer(True, 2)), True),
        ((answer(False, 1), answer(True, 2, **BANK)), True),
        # … but not one that is about something else, nor an earlier one.
        ((answer(False, 1, **TREATY), answer(True, 2, **BANK)), False),
        ((answer(True, 1, **BANK), answer(False, 2, **TREATY)), False),
        ((answer(True, 1, **BANK), answer(False, 2)), False),
        ((answer(False, 1), answer(True, 2), answer(False, 3, **BANK)), False),
        # On one day, the narrower answer is the exception.
        ((answer(False), answer(True, 1, **BANK)), True),
        ((answer(True), answer(False, 1, **BANK)), False),
        ((answer(True, 1, **TREATY), answer(False, 1, **BANK)), False),
    ],
)
def test_what_counts_where_several_answers_cover_the_same(
    answers: tuple[PartyAnswer, ...], expected: bool | None
) -> None:
    assert counts(*answers, choices=BOTH) is expected


def test_nothing_decides_where_nobody_answered() -> None:
    assert deciding(()) is None


drawn = st.builds(
    lambda accepts, day, chosen: answer(accepts, day, **chosen),
    st.booleans(),
    st.sampled_from((1, 2, 3)),
    st.fixed_dictionaries({}, optional={name: st.sampled_from(("x", "y")) for name in ("promisor", "form")}),
)


@given(st.lists(drawn, max_size=6))
def test_no_refusal_is_forgotten(answers: list[PartyAnswer]) -> None:
    consistent = tuple({(own.question, own.day): own for own in answers}.values())
    for choices in ({"promisor": p, "form": f} for p in "xy" for f in "xy"):
        covering = [own for own in consistent if own.covers("change_promisor", "release", choices)]
        said = counts(*consistent, choices=choices)
        assert (said is None) is (not covering)
        if {own.accepts for own in covering} == {said}:
            continue  # whoever says one thing only is taken at their word
        refused = [own for own in covering if not own.accepts]
        assert refused or said is None
        if said:
            assert all(any(taken_back(refusal, own) for own in covering) for refusal in refused)


def taken_back(refusal: PartyAnswer, own: PartyAnswer) -> bool:
    """Whether the party has accepted what it refused: more, as much or a part of it later, or a part of it at once."""
    narrower, wider = set(own.choices) >= set(refusal.choices), set(own.choices) <= set(refusal.choices)
    return own.accepts and ((own.day > refusal.day and (narrower or wider)) or (own.day == refusal.day and narrower))


@given(st.lists(drawn, max_size=6), st.booleans())
def test_a_last_word_on_everything_settles_everything(answers: list[PartyAnswer], accepts: bool) -> None:
    consistent = tuple({(own.question, own.day): own for own in answers}.values())
    last = replace(answer(accepts), day=date(2025, 7, 1))
    for choices in ({"promisor": p, "form": f} for p in "xy" for f in "xy"):
        assert counts(*consistent, last, choices=choices) is accepts
        assert counts(*consistent, last, choices=choices, day=DAYS[-1]) is counts(*consistent, choices=choices)
