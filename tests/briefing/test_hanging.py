from fractions import Fraction

from goodoffices.briefing.hanging import SHOWN, focus_of, strip, what_it_hangs_on
from goodoffices.briefing.language import Language
from tests.analysis.robustness.talks import found
from tests.briefing.words import text_of
from tests.sample_cases import example

EN = Language("en")


def test_the_widest_comes_first() -> None:
    lines = text_of(what_it_hangs_on(found(), EN)).splitlines()
    assert lines[2] == " | A zone | A · After movement 1 · Best chance"
    assert lines[3].startswith("North: its walk-away | ▒▒▒▒▒▒▒▒▒░ likely → very unlikely")


def test_a_draft_is_what_one_wants_to_know_about() -> None:
    answer = found(example("ukraine-2025-12/case"), draft={"nato.promisor": "ukraine"}, worlds=500)
    assert focus_of(answer) == 0
    told = text_of(what_it_hangs_on(answer, EN))
    assert "A zone" not in told
    assert "Ukraine does not itself renounce a goal that stands in its constitution" in told


def test_where_nothing_moves_anything_that_is_said() -> None:
    answer = found(example("ukraine-2025-12/case"), worlds=200)
    assert focus_of(answer) is None
    assert "On nothing that the case leaves open" in text_of(what_it_hangs_on(answer, EN))


def test_long_lists_are_cut_unless_all_are_asked_for() -> None:
    answer = found(example("ukraine-2025-12/as-stated.yaml"))
    assert len(answer.swings) == SHOWN
    assert "--all" not in text_of(what_it_hangs_on(answer, EN, hint="--all"))


def test_strips() -> None:
    assert strip(Fraction(0), Fraction(0)) == "▒░░░░░░░░░"
    assert strip(Fraction(1), Fraction(1)) == "░░░░░░░░░▒"
    assert strip(Fraction(1, 2), Fraction(1, 5)) == "░░▒▒▒░░░░░"
