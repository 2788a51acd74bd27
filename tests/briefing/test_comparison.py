"""The whole account of two versions."""

from goodoffices.briefing.comparison import comparison_in_words, side_in_words
from goodoffices.briefing.document import Foot, Heading
from goodoffices.briefing.language import Language
from tests.briefing.compared import river, wages
from tests.briefing.words import lines_of, text_of


def test_in_short_come_clauses_decisions_gains_lines_and_the_zone() -> None:
    lines = lines_of(comparison_in_words(wages(), Language("en")))
    assert lines[:9] == [
        "Mediator’s text: from version “1” to version “2”",
        "Wage round at a pump works · version “1”, 10 April 2026 · version “2”, 14 April 2026",
        "In short",
        "Clauses: 2 new, 1 deleted, 2 reworded, 1 moved, 1 unchanged.",
        "Decisions: 1 changed, 4 new, 1 no longer made.",
        "Loses by changed decisions: Union.",
        "Gain or loss by them depends on estimates, or on what is still open: Employer.",
        "Newly crossed: Union: A three stands before the point, or a lump sum makes up for it.",
        "With the later version no zone of agreement is left; with the earlier one there was.",
    ]


def test_in_german_as_well() -> None:
    words = text_of(comparison_in_words(wages(), Language("de")))
    assert "Text der Vermittlerin: von Fassung „1“ zu Fassung „2“" in words
    assert "Klauseln: 2 neu, 1 gestrichen, 2 umformuliert, 1 verschoben, 1 unverändert." in words
    assert "Ist eine Einigung noch möglich?" in words


def test_sections_come_in_their_order() -> None:
    headings = [
        b.words for b in comparison_in_words(wages(), Language("en")) if isinstance(b, Heading) and b.level == 2
    ]
    assert headings == [
        "In short",
        "The text",
        "What is decided",
        "What each side can still get",
        "Red lines",
        "Whose consent is needed",
        "Is an agreement still possible?",
    ]


def test_packages_have_no_text() -> None:
    lines = lines_of(comparison_in_words(river("dam=built", "dam=lowered"), Language("en")))
    assert lines[0] == "From the package “dam=built” to the package “dam=lowered”"
    assert "The text" not in lines
    assert "The new dam | built | lowered" in lines


def test_versions_of_two_drafts_are_told_with_their_drafts() -> None:
    lines = lines_of(comparison_in_words(river("silent:a", "framework"), Language("de")))
    assert lines[0] == "Von Silent, Fassung „a“ zu Rahmen, Fassung „second draft“"


def test_versions_that_say_the_same_are_the_same() -> None:
    same = river("release.volume=100", "release.volume=100.0")
    assert "Nothing differs between the two, neither in the text nor in what is decided." in lines_of(
        comparison_in_words(same, Language("en"))
    )
    assert "Both decide the same." in lines_of(comparison_in_words(same, Language("en"), whole=True))


def test_it_is_for_the_mediator_alone() -> None:
    *_, foot = comparison_in_words(wages(), Language("en"))
    assert isinstance(foot, Foot)
    assert foot.words.startswith("For the mediator alone")


def test_long_names_are_shortened() -> None:
    side = river("release.volume=100,release.form=minutes,release.guarantor=bank,dam=built", "framework").before
    words = side_in_words(side, Language("en"), with_draft=True)
    assert words.startswith("the package “release.volume=100")
    assert words.endswith("…”")
