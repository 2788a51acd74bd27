import pytest

from goodoffices.briefing.document import Document, Heading, Paragraph
from goodoffices.briefing.language import LANGUAGES, Language
from goodoffices.briefing.tour import STEPS, deadlock_told, saved, tour
from goodoffices.workbench.bridging import bridge
from tests.briefing.words import lines_of, text_of
from tests.sample_cases import example, example_findings

BRIDGING = bridge(example("ukraine-2025-12/as-stated.yaml"), top=1)
AS_STATED, SEARCHES = BRIDGING.answer.findings, BRIDGING.searches
IN_FULL = example_findings("ukraine-2025-12/case")
REPORT: Document = (Heading("What was read"),)
BRIEF: Document = (Heading("Of the brief", 1), Heading("In short"), Paragraph("The talks go on."))


def told(code: str) -> Document:
    say = Language(code)
    return tour(REPORT, deadlock_told(AS_STATED, SEARCHES, say), IN_FULL, BRIEF, say)


def test_it_goes_from_a_report_through_deadlock_and_zone_to_what_is_next() -> None:
    text = text_of(told("en"))
    marks = [
        "Talks on ending the war in Ukraine",
        "What was read",
        "No zone of agreement, as put here",
        "Conflict 3: European troops in Ukraine",
        "Of the 6 lines in these conflicts, 2 are the analyst’s inference",
        "at least 3 of the lines move at once",
        "Other ways to put the questions",
        "First to be asked: Ukraine. Could you live with an agreement",
        "A zone of agreement exists, as put here",
        "What each side keeps",
        "The talks go on.",
        "What to try next",
    ]
    places = [text.index(mark) for mark in marks]
    assert places == sorted(places)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_suggestions_carry_the_language_on(code: str) -> None:
    lines = lines_of(told(code))
    tail = "" if code == "en" else f" --lang {code}"
    assert all(f"{command.format(code=code)}{tail}" in lines for _, command in STEPS)
    assert lines_of(saved("here", Language(code)))[1:] == [
        f"goodoffices check here/case{tail}",
        f"goodoffices solve here/case{tail}",
    ]


@pytest.mark.parametrize("word", ["fair", "pressure", "winner", "aggress", "Druck", "gerecht"])
def test_the_words_are_neutral(word: str) -> None:
    texts = [text_of(told(code)) for code in LANGUAGES]
    assert not any(word in text for text in texts)
