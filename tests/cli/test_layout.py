import pytest

from goodoffices.briefing.document import Document, Grid, Heading, Item, Items, Paragraph, Row, Tone
from goodoffices.cli.layout import WIDEST, laid_out

DOCUMENT: Document = (
    Paragraph("There is a zone.", Tone.LEAD),
    Paragraph("Of what", Tone.QUIET),
    Paragraph("In this model, " + "and so on, " * 20),
    Heading("Who is needed"),
    Items((Item("Somebody", ("a note",), (Item("below"),)), Item("[b]nobody[/b] :smile:"))),
    Paragraph("After a list."),
    Heading("Smaller", 3),
    Items((Item("first"), Item("second " * 30)), numbered=True),
    Grid(("", "one"), (Row("r", ("c",)),)),
)


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("NO_COLOR", "1")


def test_blocks_stand_apart_where_that_helps() -> None:
    lines = laid_out(DOCUMENT).splitlines()
    assert lines[:2] == ["There is a zone.", "Of what"]
    assert lines[2] == ""
    heading = lines.index("Who is needed")
    assert lines[heading - 1 : heading + 6] == [
        "", "Who is needed", "─────────────", " – Somebody", "     a note", "    – below", " – [b]nobody[/b] :smile:",
    ]  # fmt: skip
    assert lines[heading + 6 : heading + 10] == ["", "After a list.", "", "Smaller"]
    assert lines[-4:] == ["", "   one", "──────", "r  c"]


def test_no_line_is_too_long_or_ends_with_blanks() -> None:
    lines = laid_out(DOCUMENT).splitlines()
    assert max(map(len, lines)) <= 40
    assert all(line == line.rstrip() for line in lines)


def test_lines_do_not_grow_beyond_what_can_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "400")
    assert max(map(len, laid_out(DOCUMENT).splitlines())) <= WIDEST


def test_nothing_in_the_words_steers_the_terminal() -> None:
    evil = "\x1b]0;x\x07\x1b[31mred\u202e"
    document = (Heading(evil), Paragraph(evil), Items((Item(evil, (evil,)),)))
    shown = laid_out((*document, Grid((evil, evil), (Row(evil, (evil,)),))))
    assert "\x1b" not in shown
    assert "\u202e" not in shown
