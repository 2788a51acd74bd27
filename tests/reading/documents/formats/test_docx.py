"""Word documents: everything that stands in them, and nothing that was struck out."""

import io
from datetime import UTC, date, datetime

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.case.errors import FormatError
from goodoffices.reading.documents.formats.docx import read
from goodoffices.reading.notes import Note
from tests.reading.papers import PARAGRAPH, changed, word_document

MAIN = "word/document.xml"


def test_paragraphs_and_tables_stand_in_their_order() -> None:
    found = read(word_document("Erstens.", "", PARAGRAPH, cells=(("Kreml", "Nein"), ("Kiew", "Ja"))), "a.docx")
    assert found.text == f"Erstens.\n\n{PARAGRAPH}\n\nKreml\n\nNein\n\nKiew\n\nJa"
    assert (found.day, found.made, found.notes) == (None, None, ())


def test_what_the_file_says_of_itself() -> None:
    document = docx.Document()
    document.add_paragraph("A text")
    about = document.core_properties
    about.title, about.language, about.modified = "Minutes", "en-GB", datetime(2025, 12, 1, 9, tzinfo=UTC)
    file = io.BytesIO()
    document.save(file)
    found = read(file.getvalue(), "a.docx")
    assert (found.title, found.language, found.made) == ("Minutes", "en", date(2025, 12, 1))


def test_what_was_inserted_is_read_and_what_was_struck_out_is_not() -> None:
    inserted = b'<w:ins w:id="1"><w:r><w:t>not </w:t></w:r></w:ins>'
    inserted += b'<w:del w:id="2"><w:r><w:delText>never</w:delText></w:r></w:del>'
    content = changed(word_document("We do XX agree"), MAIN, b"XX ", b"</w:t></w:r>" + inserted + b"<w:r><w:t>")
    found = read(content, "a.docx")
    assert found.text == "We do not agree"
    assert found.notes == (Note.of("tracked_changes"),)


def test_breaks_hyphens_and_boxes() -> None:
    box = b"<w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent>"
    marks = b'</w:t><w:br/><w:tab/><w:t xml:space="preserve">b </w:t><w:noBreakHyphen/>' + box + b"<w:t>"
    assert read(changed(word_document("aXXc"), MAIN, b"XX", marks), "a").text == "a\n\tb -\n\nbox\n\nc"


def test_footnotes_are_not_read_and_that_is_said() -> None:
    note = b'<w:footnotes xmlns:w="x"><w:footnote><w:p><w:r><w:t>See there</w:t></w:r></w:p></w:footnote></w:footnotes>'
    assert read(changed(word_document("A"), "word/footnotes.xml", b"", note), "a").notes == (Note.of("footnotes"),)


@pytest.mark.parametrize(
    "content",
    [
        changed(word_document("A"), MAIN, b"<w:body>", b"<w:body"),
        changed(word_document("A"), MAIN, b"w:body", b"w:bode"),
        changed(word_document("A"), "[Content_Types].xml", b"ContentType", b"X"),
    ],
)
def test_a_broken_document(content: bytes) -> None:
    with pytest.raises(FormatError, match=r"^a\.docx: found a broken Word document"):
        read(content, "a.docx")


@settings(max_examples=30)
@given(st.data())
def test_a_spoilt_file_is_read_or_refused(data: st.DataObject) -> None:
    content = bytearray(word_document(PARAGRAPH))
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(4, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert read(bytes(content), "a").form
    except FormatError:
        return
