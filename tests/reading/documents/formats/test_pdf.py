"""PDF files: whole sentences out of printed lines, and sentences for what cannot be read."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.errors import FormatError
from goodoffices.reading.documents.formats import pdf as module
from goodoffices.reading.documents.formats.pdf import read, recognises
from goodoffices.reading.notes import Note
from tests.reading.papers import LOCKED, pdf

LINES = [
    "Der amerikanische Gesandte ist am Montag nach Moskau geflogen, um zu son-",
    "dieren. Das bestätigte ein Sprecher. „Wir reden“, sagte er, und dass es weiter-",
    "gehe.",
    "",
    "Der Kreml teilte mit, dass das Treffen am Dienstag stattfinden werde.",
]


def test_lines_become_paragraphs_and_broken_words_whole() -> None:
    assert read(pdf(LINES), "a.pdf").text == (
        "Der amerikanische Gesandte ist am Montag nach Moskau geflogen, um zu sondieren. Das bestätigte ein Sprecher. "
        "„Wir reden“, sagte er, und dass es weitergehe.\n\n"
        "Der Kreml teilte mit, dass das Treffen am Dienstag stattfinden werde."
    )


def test_what_the_file_says_of_itself() -> None:
    found = read(pdf(LINES, info="/Title(Ein Bericht)/CreationDate(D:20251201120000+01'00')"), "a.pdf")
    assert (found.title, found.made, found.day) == ("Ein Bericht", date(2025, 12, 1), None)
    assert read(pdf(LINES, info="/CreationDate(D:20251301)"), "a.pdf").made is None


def test_lines_at_the_edges_of_all_pages_are_left_out_and_that_is_said() -> None:
    found = read(
        pdf(["Die Zeitung", "", *LINES], ["Die Zeitung", "", "Und so weiter ging es in Genf.", "Bis zuletzt."]), "a.pdf"
    )
    assert "Die Zeitung" not in found.text
    assert found.notes == (Note.of("page_edges", n=2),)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (pdf(LINES, trailer=LOCKED), "found a PDF with a password; expected one without. Open it with its password"),
        (pdf([], []), "found a PDF without text: a scan, or pictures; expected text. Recognise its text first (OCR)"),
        (pdf(LINES)[:200], "found a broken PDF"),
        (b"%PDF-1.4\n" + b"\0" * 1000, "found a broken PDF"),
    ],
)
def test_what_cannot_be_read(content: bytes, sentence: str) -> None:
    with pytest.raises(FormatError) as caught:
        read(content, "a.pdf")
    assert str(caught.value).startswith(f"a.pdf: {sentence}")


def test_there_are_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_PAGES", 1)
    with pytest.raises(FormatError, match="found 2 pages; expected 1 at most"):
        read(pdf(LINES, LINES), "a.pdf")
    monkeypatch.setattr(module, "MOST_SIGNS", 10)
    with pytest.raises(FormatError, match="million characters"):
        read(pdf(LINES), "a.pdf")


def test_files_are_recognised_behind_a_few_odd_bytes() -> None:
    assert recognises(b"\r\n\0%PDF-1.7")
    assert not recognises(b"PDF")


@given(st.data())
def test_a_spoilt_file_is_read_or_refused(data: st.DataObject) -> None:
    content = bytearray(pdf(LINES))
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(8, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        assert read(bytes(content), "a").text
    except FormatError:
        return
