import docx

from goodoffices.briefing.document import Mark, Marked, Run
from goodoffices.briefing.rendering.word.runs import bookmark, write


def test_marks_are_looks_of_letters() -> None:
    paragraph = docx.Document().add_paragraph()
    write(Marked.of(*(Run(mark.value, mark) for mark in Mark if mark is not Mark.REFERENCE)), paragraph)
    plain, strong, emphasised, quiet, added, removed = paragraph.runs
    assert (strong.bold, emphasised.italic, added.underline, removed.font.strike) == (True, True, True, True)
    assert not any((plain.bold, plain.italic, plain.underline, plain.font.strike))
    assert quiet.font.color.rgb is not None


def test_a_reference_leads_to_the_bookmark_of_its_number() -> None:
    word = docx.Document()
    paragraph = write(Marked.of("a ", Run("1", Mark.REFERENCE)), word.add_paragraph())
    for number in ("1", "2"):
        bookmark(number, word.add_paragraph())
    assert paragraph.text == "a [1]"
    assert 'w:anchor="source_1"' in word.element.xml
    assert 'w:id="0" w:name="source_1"' in word.element.xml
    assert 'w:id="1" w:name="source_2"' in word.element.xml


def test_a_tab_at_the_end_stays_and_others_are_blanks() -> None:
    assert write("1\t2\t", docx.Document().add_paragraph()).text == "1 2\t"
