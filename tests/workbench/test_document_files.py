"""Documents as files."""

from pathlib import Path

import pytest

from goodoffices.briefing.document import Document, Heading, Paragraph
from goodoffices.case.errors import FormatError, UsageError
from goodoffices.workbench.document_files import format_of, write_document

DOCUMENT: Document = (Heading("Water", 1), Paragraph("Some water."))


def test_the_format_is_said_by_name_or_by_the_ending_of_a_file(tmp_path: Path) -> None:
    assert format_of(None, None) is None
    for form in (format_of("MD", None), format_of(None, tmp_path / "a.md"), format_of("md", "a.html")):
        assert form
        assert form.ENDING == ".md"


@pytest.mark.parametrize(("to", "out"), [("odt", None), (None, "a.odt"), (None, "a")])
def test_other_formats_are_refused(to: str | None, out: str | None) -> None:
    with pytest.raises(UsageError):
        format_of(to, out)


def test_what_is_there_is_replaced(tmp_path: Path) -> None:
    form, file = format_of("md", None), tmp_path / "new" / "a.md"
    assert form
    for words in ("old", "new"):
        written = write_document((Paragraph(words),), form, file, named="x", language="en")
        assert written == file
        assert words in file.read_text(encoding="utf-8")


def test_without_a_name_a_file_is_called_after_the_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    form = format_of("md", None)
    assert form
    written = write_document(DOCUMENT, form, None, named="../a b:c/…", language="en")
    assert [file.name for file in tmp_path.iterdir()] == [written.name] == ["a-b-c.md"]


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    form = format_of("md", None)
    assert form
    with pytest.raises(FormatError, match="cannot be written"):
        write_document(DOCUMENT, form, tmp_path, named="x", language="en")
