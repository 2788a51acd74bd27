"""Archives that could do harm, or are something else than a Word document, are refused before they are read."""

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.reading.documents.docx_archive import DEEPEST, require_harmless
from tests.reading.papers import archive, changed, word_document

MAIN = "word/document.xml"
BOMB = b'<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'


def test_a_document_passes() -> None:
    assert require_harmless(word_document("A"), "a.docx") is False


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (changed(word_document("A"), MAIN, b"<w:body>", b"<w:body>" + b" " * 50_000_000), "MB of text once unpacked"),
        (changed(word_document("A"), MAIN, b"<w:document", BOMB + b"<w:document"), "a document type in the part word/"),
        (changed(word_document("A"), MAIN, b"<w:document", b"\0<w:document"), "in another encoding than UTF-8"),
        (
            changed(
                word_document("A"), MAIN, b"<w:t>A", b"<w:r>" * (DEEPEST + 1) + b"</w:r>" * (DEEPEST + 1) + b"<w:t>"
            ),
            "elements within elements",
        ),
        (archive(xl__workbook_xml=""), "a spreadsheet"),
        (archive(ppt__presentation_xml=""), "a presentation"),
        (archive(content_xml=""), "an OpenDocument"),
        (archive(a_txt=""), "an archive; expected text"),
        (word_document("A")[:-30], "a broken archive"),
        (b"PK\x03\x04", "a broken archive"),
        (archive(word__document_xml="", **{f"p{n}_xml": "" for n in range(5001)}), "parts, some perhaps twice"),
    ],
)
def test_what_is_refused(content: bytes, sentence: str) -> None:
    with pytest.raises(FormatError) as caught:
        require_harmless(content, "a.docx")
    assert str(caught.value).startswith("a.docx: found ")
    assert sentence in str(caught.value)


def test_a_part_with_a_password_is_refused() -> None:
    content = bytearray(word_document("A"))
    entry = content.index(b"PK\x01\x02")
    content[entry + 8] |= 1
    with pytest.raises(FormatError, match="an archive with a password"):
        require_harmless(bytes(content), "a.docx")
