"""Documents are recognised by what is in them, and else by the ending of their file."""

import re
from collections.abc import Callable

import pytest

from goodoffices.case.errors import FormatError, MissingExtra
from goodoffices.reading.documents import document_formats as module
from goodoffices.reading.documents.document_formats import document_formats, format_of
from tests.reading.papers import pdf, web_page, word_document

DOCUMENTS = {
    "pdf": pdf(["a"]),
    "html": web_page("a"),
    "docx": word_document("a"),
    "text": b"Ein Text",
}


def test_every_format_is_known_and_plain_text_is_asked_last() -> None:
    assert list(document_formats()) == ["pdf", "html", "docx", "text"]


@pytest.mark.parametrize("form", DOCUMENTS)
@pytest.mark.parametrize("name", ["-", "a.txt", "a.docx"])
def test_content_goes_before_the_ending(form: str, name: str) -> None:
    if form != "text" or name != "a.docx":
        assert format_of(DOCUMENTS[form][:4096], name) == form


@pytest.mark.parametrize(("name", "form"), [("a.HTM", "html"), ("a.pdf", "pdf"), ("a.txt", "text"), ("a", "text")])
def test_the_ending_goes_where_the_content_does_not_tell(name: str, form: str) -> None:
    assert format_of(b"<p>Hallo", name) == form


@pytest.mark.parametrize("mark", [mark for mark, _, _ in module.FOREIGN])
def test_other_files_are_told_apart(mark: bytes) -> None:
    with pytest.raises(FormatError, match=r"^a\.txt: found a.*expected text, HTML, PDF or DOCX\. \w+"):
        format_of(mark + b" and more", "a.txt")


def refuse(name: str) -> None:
    raise ModuleNotFoundError(name)


@pytest.mark.parametrize("found", [lambda name: None, refuse])
def test_what_is_not_installed_is_named(found: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "find_spec", found)
    with pytest.raises(
        MissingExtra, match=re.escape("Reading PDF needs an optional part: pip install 'goodoffices[docs]'")
    ):
        format_of(b"%PDF-1.7", "a")
    assert format_of(b"Ein Text", "a") == "text"
