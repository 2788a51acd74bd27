"""Documents are read in a process of their own; whatever becomes of it, the answer is a sentence."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.case.errors import FormatError, MissingExtra
from goodoffices.reading.documents.apart import apart, packed, unpacked
from goodoffices.reading.documents.document_text import DocumentText
from goodoffices.reading.notes import Note
from tests.reading.papers import PARAGRAPH, pdf

days = st.none() | st.dates()
notes = st.builds(Note.of, st.text(), n=st.integers() | st.text())
texts = st.builds(DocumentText, st.text(), st.text(), st.text(), days, days, notes=st.lists(notes).map(tuple))


@settings(max_examples=30)
@given(texts)
def test_a_text_comes_back_as_it_was(text: DocumentText) -> None:
    assert unpacked(packed(text)) == text


def test_a_document_is_read_apart() -> None:
    found = apart("pdf", pdf([PARAGRAPH], info="/Title(T)/CreationDate(D:20251201)"), "a.pdf")
    assert (found.text, found.title, found.made) == (PARAGRAPH, "T", date(2025, 12, 1))


def test_what_is_wrong_with_it_is_said() -> None:
    with pytest.raises(FormatError, match=r"^Ä\.pdf: found a broken PDF"):
        apart("pdf", b"%PDF-1.4", "Ä.pdf")


def test_a_process_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FormatError, match=r"a\.pdf: found a document that is not read through after 0 seconds"):
        apart("pdf", pdf([PARAGRAPH]), "a.pdf", seconds=0.01)


def test_a_process_that_breaks_down_is_a_broken_document(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(FormatError, match=r"a\.pdf: found a broken document, or one that needs too much memory"):
        apart("pdf", b"", "a.pdf")


def test_a_library_that_lacks_another_one_is_not_the_fault_of_the_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pypdfium2.py").write_text("import a_library_that_nobody_has")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(MissingExtra, match=r"Reading PDF needs an optional part: pip install 'goodoffices\[docs\]'"):
        apart("pdf", pdf([PARAGRAPH]), "a.pdf")


def test_plain_text_needs_no_other_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", None)
    assert apart("text", b"A text", "a").text == "A text"
