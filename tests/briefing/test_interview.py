"""Questions in words, in both languages, and why replies cannot be taken."""

import pytest

from goodoffices.briefing.interview import help_in_words, mistyped_in_words, question_in_words, welcome
from goodoffices.briefing.language import Language
from goodoffices.case.elicitation.questions import Ask, Question
from goodoffices.case.elicitation.replies import Mistyped
from goodoffices.workbench.interview import Interview
from tests.briefing.words import lines_of, text_of
from tests.sample_cases import RIVER, case_of

CASE = case_of(RIVER)
REPLIES = ("low", "30", "3", "90", "2", "1", "4", "50", "20", "80", "25")
EN, DE = Language("en"), Language("de")


def questions(party: str = "bank") -> list[Question]:
    interview = Interview(CASE, party)
    asked: list[Question] = []
    for reply in REPLIES:
        asked.append(interview.question)  # type: ignore[arg-type]
        interview = interview.answered(reply)
    return [*asked, interview.question]  # type: ignore[list-item]


def test_the_welcome_says_how_long_it_takes_and_what_keys_do() -> None:
    text = text_of(welcome(CASE, "bank", EN))
    for words in (
        "What River Bank values",
        "4 decisions",
        "12 short questions",
        "2 minutes",
        "Ctrl-C",
        "Nothing is saved",
    ):
        assert words in text
    assert "Was Flussbank wichtig ist" in text_of(welcome(CASE, "bank", DE))


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (0, "low (0 m3/s) or high (400 m3/s)"),
        (1, "from 0 (“400 m3/s”) to 100 (“0 m3/s”): what is “200 m3/s” worth to you? Enter means 50"),
        (2, "Which end is better for you, 1 or 3?"),
        (3, "what is “minutes” worth to you? Enter means 50"),
        (4, "Which is better for you, 1 or 2?"),
        (6, "The new dam: from “lowered” to “built”"),
        (7, "from “400 m3/s” to “0 m3/s”? From 0 to 100, where 100 is the change that you chose (The new dam"),
        (10, "below what would you rather have no agreement?"),
        (11, "is it to be saved?"),
    ],
)
def test_a_question_says_what_it_asks_for(place: int, words: str) -> None:
    assert words in text_of(question_in_words(questions()[place], CASE, EN))


@pytest.mark.parametrize("say", [EN, DE])
def test_every_question_and_its_help_has_words(say: Language) -> None:
    for question in [*questions(), *questions("downstream")]:
        assert lines_of(question_in_words(question, CASE, say))
        assert lines_of(help_in_words(question, CASE, say))


def test_help_for_a_package_names_what_it_is_made_of() -> None:
    walk_away = next(own for own in questions() if own.ask is Ask.WALK_AWAY)
    assert "release.volume=0 … 400" in lines_of(help_in_words(walk_away, CASE, EN))
    assert "dam=built | lowered" in lines_of(help_in_words(walk_away, CASE, EN))


def test_what_is_known_already_is_shown() -> None:
    asked = questions("downstream")
    assert "So far: 0 m3/s: 0; 400 m3/s: 100" in text_of(question_in_words(asked[0], CASE, EN))
    assert "So far: Release in dry months – Volume" in text_of(question_in_words(asked[6], CASE, EN))
    assert "So far: " in text_of(question_in_words(asked[10], CASE, EN))


def test_only_the_first_of_a_kind_is_explained_at_length() -> None:
    case = case_of(RIVER.replace("  dam:\n", "  label: {ordered: [a, b, c]}\n  dam:\n", 1))
    interview = Interview(case, "bank").answered("=")
    first = text_of(question_in_words(interview.question, case, EN))  # type: ignore[arg-type]
    again = text_of(question_in_words(interview.answered("=").answered("=").question, case, EN))  # type: ignore[arg-type]
    assert "makes no difference" in first
    assert len(again) < len(first)


REASONS: dict[str, dict[str, object]] = {
    "needed": {}, "needed_number": {}, "no_end": {"word": "x"}, "no_number": {"word": "x"}, "beyond": {"number": 120},
    "count": {"found": 1, "expected": 2}, "no_decision": {"word": "x", "count": 3}, "yes_or_no": {"word": "x"},
    "long": {"most": 9}, "no_points": {"word": "x"}, "upside_down": {"low": 5, "high": 3}, "no_amount": {"word": "x"},
    "amount_twice": {"word": "5"}, "scale": {"low": 5, "high": 90}, "no_walk_away": {"word": "x"},
    "no_option": {"word": "x"}, "missing": {}, "twice": {}, "inner": {},
}  # fmt: skip


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_has_words(reason: str) -> None:
    mistyped = Mistyped(reason, options=("minutes",), **REASONS[reason])
    for say in (EN, DE):
        words = mistyped_in_words(mistyped, questions()[2], CASE, say)
        assert words
        assert "{" not in words
