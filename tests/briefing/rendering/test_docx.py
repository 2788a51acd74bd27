import io

import docx
import pytest

from goodoffices.briefing.rendering.docx import render
from tests.briefing.rendering.hostile import HOSTILE, document_of


@pytest.mark.parametrize("words", HOSTILE)
def test_words_come_back_as_they_were(words: str) -> None:
    word = docx.Document(io.BytesIO(render(document_of(words), language="de")))
    texts = [paragraph.text for paragraph in word.paragraphs]
    assert texts.count(words) >= 10
    assert word.sections[0].footer.paragraphs[0].text == words
    assert word.tables[0].rows[2].cells[0].text == words
