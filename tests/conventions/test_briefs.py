"""Every example has a brief in both languages, in which every statement leads to a source that the case has."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given, settings

from goodoffices.briefing.brief.citations import numbers_in, words_of
from goodoffices.briefing.brief.material import ANALYST, MODEL
from goodoffices.briefing.brief.writing import all_sections
from goodoffices.briefing.document import (
    Document,
    Figure,
    Grid,
    Heading,
    Item,
    Items,
    Mark,
    Paragraph,
    Sources,
    runs_of,
)
from goodoffices.briefing.language import LANGUAGES
from goodoffices.briefing.rendering.registry import renderers
from goodoffices.case.case import Case
from goodoffices.case.check import require_sound
from goodoffices.case.errors import CaseError
from goodoffices.workbench.briefing import Brief, brief
from tests.briefing.brief.ferry import ferry
from tests.sample_cases import example, example_names
from tests.strategies.cases import cases

NAMES = ["ferry", *example_names()]
EVERY = [(name, code) for name in NAMES for code in LANGUAGES]


def brief_of(name: str, code: str) -> Brief:
    return brief(ferry() if name == "ferry" else example(name), language=code)


def statements(document: Document) -> Iterator[str]:
    """What a section states: paragraphs, entries and cells; not headings, nor the heads of a table."""
    for block in document:
        match block:
            case Paragraph(words):
                yield words
            case Items(items):
                yield from _entries(items)
            case Grid(_, rows):
                yield from (cell for row in rows for cell in row.cells if cell not in ("", "–"))
            case Figure(caption):
                yield caption


def _entries(items: tuple[Item, ...]) -> Iterator[str]:
    for item in items:
        yield item.words
        yield from _entries(item.below)


@pytest.mark.parametrize(("name", "code"), EVERY)
def test_every_statement_has_a_number_or_the_mark_of_the_analyst_or_the_model(name: str, code: str) -> None:
    material = brief_of(name, code).material
    for section in all_sections():
        bare = [
            words
            for words in statements(section.told(material))
            if not any(run.mark is Mark.REFERENCE for run in runs_of(words))
        ]
        assert bare == [], section


@pytest.mark.parametrize(("name", "code"), EVERY)
def test_every_number_is_in_the_list_of_sources_and_is_an_accepted_claim_of_the_case(name: str, code: str) -> None:
    made = brief_of(name, code)
    listed = {entry.number for block in made.document if isinstance(block, Sources) for entry in block.entries}
    named = set(numbers_in(made.document))
    assert named <= listed
    accepted = {made.material.numbers[claim.id] for claim in made.material.case.claims if claim.accepted}
    assert named - {ANALYST, MODEL} <= accepted
    assert {own for own in listed - named if not own.startswith("D")} == set()


@pytest.mark.parametrize(("name", "code"), EVERY)
def test_words_are_set_as_the_language_has_them(name: str, code: str) -> None:
    for block in brief_of(name, code).document:
        for words in words_of(block):
            assert "  " not in words
            assert ".." not in words.replace("...", "")
            assert not re.search(r"\s[.,;:]( |$)", words), words
            assert words == words.strip()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", renderers())
def test_every_example_can_be_written_in_every_format(form: str, name: str) -> None:
    assert renderers()[form].render(brief_of(name, "de").document, language="de")


@settings(max_examples=12, deadline=None)
@given(cases())
def test_any_case_has_a_brief_with_all_its_sources(case: Case) -> None:
    try:
        require_sound(case)
        made = brief(case, language="de", budget=0.2)
    except CaseError:
        return
    listed = {entry.number for block in made.document if isinstance(block, Sources) for entry in block.entries}
    assert set(numbers_in(made.document)) <= listed
    assert all(renderer.render(made.document, language="de") for renderer in renderers().values())


def test_the_brief_of_the_main_example_fits_on_two_pages() -> None:
    pdfium = pytest.importorskip("pypdfium2")
    for name in (name for name in NAMES if name.startswith("ukraine")):
        for code in LANGUAGES:
            made = brief(example(name), language=code, is_drawn=True)
            assert len(pdfium.PdfDocument(renderers()["pdf"].render(made.document, language=code))) <= 2


def test_headings_go_down_one_level_at_a_time() -> None:
    for name in NAMES:
        levels = [block.level for block in brief_of(name, "en").document if isinstance(block, Heading)]
        assert levels[0] == 1
        assert set(levels[1:]) == {2}
