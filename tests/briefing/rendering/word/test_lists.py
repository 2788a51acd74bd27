import docx
from docx.text.paragraph import Paragraph

from goodoffices.briefing.rendering.word.lists import numbered_afresh


def test_each_numbered_list_counts_for_itself() -> None:
    word = docx.Document()
    numbers = []
    for _ in range(2):
        enter = numbered_afresh(word)
        entries = [word.add_paragraph(style="List Number") for _ in range(2)]
        for entry in entries:
            enter(entry)
        numbers.append({_number(entry) for entry in entries})
    first, second = numbers
    assert len(first) == len(second) == 1
    assert first != second


def _number(paragraph: Paragraph) -> int:
    (number,) = paragraph._p.xpath("./w:pPr/w:numPr/w:numId/@w:val")
    return int(number)
