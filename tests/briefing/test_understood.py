"""What was understood, in words."""

from dataclasses import replace

import pytest

from goodoffices.briefing.language import Language
from goodoffices.briefing.understood import ending, known_in_words, understood_in_words
from goodoffices.case.elicitation.questions import Finished, Known, Question, Understood
from goodoffices.case.points import Points
from goodoffices.workbench.interview import Interview
from tests.briefing.words import lines_of, text_of
from tests.sample_cases import RIVER, case_of

CASE = case_of(RIVER)
EN, DE = Language("en"), Language("de")


def understood(*replies: str, party: str = "bank", text: str = RIVER) -> Understood:
    interview = Interview(case_of(text), party)
    for reply in replies:
        interview = interview.answered(reply)
    question = interview.question
    assert isinstance(question, Question)
    found = question.understood
    assert found is not None
    return found


WHOLE = understood("low", "30", "3", "90", "2", "1", "4", "50", "20", "80", "25")


def test_each_decision_has_its_worths_and_its_weight() -> None:
    lines = lines_of(understood_in_words(WHOLE, EN))
    assert "Release in dry months – Form | none: 0; minutes: 90; treaty: 100 | 8" in lines
    assert "The new dam | built: 100; lowered: 0 | 40" in lines


def test_weights_are_put_to_the_test_by_packages() -> None:
    text = text_of(understood_in_words(WHOLE, EN))
    assert "the best on “The new dam” and the worst on all else is worth about as much to you" in text
    assert "40 and 40 of 100" in text
    assert "Below 25 of 100" in text


def test_without_rules_it_is_said_what_would_be_enough() -> None:
    free = understood(
        "low",
        "",
        "3",
        "",
        "2",
        "1",
        "4",
        "50",
        "20",
        "80",
        "45",
        text=RIVER.replace("    rules:\n      - volume == 0 iff form == none\n", ""),
    )
    text = text_of(understood_in_words(free, EN))
    assert "The best on “The new dam” and “Release in dry months – Guarantor” together would be enough" in text
    alone = replace(free, enough=("dam",))
    assert "The best on “The new dam” alone" in text_of(understood_in_words(alone, EN))


@pytest.mark.parametrize(
    ("score", "words"), [(120, "above your best package"), (-1, "no higher than your worst"), (30, "Below 30 of 100")]
)
def test_where_the_walk_away_lies(score: int, words: str) -> None:
    assert words in text_of(understood_in_words(replace(WHOLE, score=score), EN))  # type: ignore[arg-type]


def test_what_is_not_known_is_said() -> None:
    none = understood("low", "", "3", "", "2", "1", "4", "50", "20", "80", "")
    assert "named no point below which" in text_of(understood_in_words(none, EN))
    kept = understood("", "=", "=", "", "", "", "", party="downstream")
    assert "1 worth of a combination" in text_of(understood_in_words(kept, EN))


def test_orders_ranges_and_no_difference_have_words() -> None:
    order = Known("release.form", order=(("treaty",), ("none", "minutes")))
    assert known_in_words(order, CASE, EN) == "treaty > none = minutes"
    worths = (("none", Points.exactly(0)), ("minutes", Points.exactly(0)), ("treaty", Points.exactly(0)))
    assert known_in_words(Known("release.form", worths), CASE, EN) == "no difference"
    span = Known("dam", (("built", Points(worths[0][1].low, WHOLE.weights[0][1])), ("lowered", Points.exactly(100))))
    assert known_in_words(span, CASE, EN).startswith("built: 0–")
    assert "an order only" in text_of(understood_in_words(replace(WHOLE, known=(order,)), EN))


def test_german() -> None:
    text = text_of(understood_in_words(WHOLE, DE))
    assert "Was verstanden wurde" in text
    assert "Unter 25 von 100" in text


def test_the_end_says_whether_something_was_saved() -> None:
    assert "Saved in river.yaml" in text_of(ending(Finished(WHOLE, save=True), "river.yaml", EN))
    assert "Nothing was saved" in text_of(ending(Finished(WHOLE, save=False), "river.yaml", EN))
    same = Finished(replace(WHOLE, changed=False), save=True)
    assert "Nothing has changed" in text_of(ending(same, "river.yaml", EN))
