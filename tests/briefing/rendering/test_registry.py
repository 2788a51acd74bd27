import sys
from pathlib import Path

import pytest

from goodoffices.briefing.rendering.registry import rendered, renderer_called, renderer_of, renderers
from goodoffices.case.errors import MissingExtra, UsageError
from tests.briefing.rendering.hostile import HOSTILE, UNWRITABLE, document_of


def test_every_renderer_has_its_own_ending_and_says_what_it_writes() -> None:
    assert list(renderers()) == ["md", "html", "docx", "pdf"]
    assert len({own.ENDING for own in renderers().values()}) == len(renderers())
    assert all(own.TITLE and own.ENDING.startswith(".") for own in renderers().values())


@pytest.mark.parametrize("name", renderers())
def test_the_same_document_is_the_same_bytes(name: str) -> None:
    document = document_of("Some words.")
    once = rendered(renderer_called(name), document, language="de")
    assert once == rendered(renderer_called(name), document, language="de")


@pytest.mark.parametrize("name", renderers())
def test_anything_can_be_written_even_nothing(name: str) -> None:
    assert rendered(renderer_called(name), (), language="en")
    for words in (HOSTILE[0], UNWRITABLE, "", " "):
        assert rendered(renderer_called(name), document_of(words), language="en")


def test_a_renderer_is_known_by_its_name_and_by_the_ending_of_a_file() -> None:
    assert renderer_called("PDF") is renderer_of(Path("Brief.PDF")) is renderers()["pdf"]
    with pytest.raises(UsageError, match=r"“odt” is no format of documents. Choose one of md, html, docx, pdf."):
        renderer_called("odt")
    with pytest.raises(UsageError, match="“brief” does not say which format is wanted"):
        renderer_of(Path("brief"))


@pytest.mark.parametrize(("name", "library"), [("docx", "docx"), ("pdf", "typst")])
def test_a_missing_library_is_said_with_what_to_install(
    name: str, library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in [own for own in sys.modules if ".rendering.word" in own or ".rendering.typeset" in own]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtra, match=r"needs an optional part: pip install 'goodoffices\[reports\]'"):
        rendered(renderer_called(name), document_of("x"), language="en")
