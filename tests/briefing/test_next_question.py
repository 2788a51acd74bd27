from fractions import Fraction

from goodoffices.briefing.language import Language
from goodoffices.briefing.next_question import gain_of, next_question
from tests.analysis.robustness.talks import found
from tests.briefing.words import text_of
from tests.sample_cases import example

EN, DE = Language("en"), Language("de")


def test_whom_to_ask_what_and_what_to_do_with_the_answer() -> None:
    told = text_of(next_question(found(), EN))
    assert "Ask North: if all the rest were right, would an agreement fail on this? “No road”" in told
    assert "Worth: a good deal (5 to 15 in 100)" in told
    assert "If yes (about as likely as not): put forward package C; accepted by all: unlikely." in told
    assert "if the answer is candid" in told
    assert "Near the low end: put forward" in told


def test_where_a_package_is_sure_nothing_needs_to_be_asked() -> None:
    answer = found(example("ukraine-2025-12/case"), worlds=200)
    assert "Nothing, to name a package that all accept" in text_of(next_question(answer, EN))


def test_at_the_middles_only_lines_are_asked_about() -> None:
    told = text_of(next_question(found(exact=True), EN))
    assert "Only questions about red lines are ranked here" in told
    assert "walk-away" not in told


def test_small_gains_are_told_only_where_all_are_asked_for() -> None:
    answer = found(example("ukraine-2025-12/as-stated.yaml"))
    short, whole = (text_of(next_question(answer, DE, whole=whole, hint="--all")) for whole in (False, True))
    assert short.count(" fragen: ") == 3
    assert "--all" in short
    assert whole.count(" fragen: ") == len(answer.questions)
    assert "--all" not in whole


def test_words_for_gains() -> None:
    assert [gain_of(Fraction(n, 1000)) for n in (9, 10, 50, 150)] == ["hardly", "little", "some", "much"]
