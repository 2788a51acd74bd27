import io
import zipfile

import docx

from goodoffices.briefing.document import Figure, Heading, Item, Items, Paragraph, Tone
from goodoffices.briefing.rendering.word.writing import EARLIEST, written
from tests.briefing.rendering.hostile import SVG, document_of, png


def test_headings_lists_and_leads_are_styles_of_word() -> None:
    items = Items((Item("a", ("n",), (Item("b", (), (Item("c", (), (Item("d"),)),)),)),))
    word = docx.Document(
        io.BytesIO(written((Heading("t", 1), Heading("s"), Paragraph("l", Tone.LEAD), items), language="en"))
    )
    assert [(own.text, own.style.name if own.style else "") for own in word.paragraphs] == [
        ("t", "Heading 1"),
        ("s", "Heading 2"),
        ("l", "Lead"),
        ("a", "List Bullet"),
        ("n", "List Continue"),
        ("b", "List Bullet 2"),
        ("c", "List Bullet 3"),
        ("d", "List Bullet 3"),
    ]


def test_a_picture_is_told_to_those_who_do_not_see_it() -> None:
    content = written((Figure("caption", "a white field", SVG, png(), 0.5),), language="en")
    word = docx.Document(io.BytesIO(content))
    assert 'descr="a white field"' in word.element.xml
    assert word.paragraphs[-1].text == "caption"


def test_no_part_says_when_it_was_written() -> None:
    with zipfile.ZipFile(io.BytesIO(written(document_of("x"), language="en"))) as archive:
        assert {part.date_time for part in archive.infolist()} == {EARLIEST}
        about = archive.read("docProps/core.xml").decode()
    assert "created" not in about
    assert "modified" not in about
