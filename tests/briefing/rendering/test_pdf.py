import re
from collections.abc import Iterator

import pypdfium2
import pytest

from goodoffices.briefing.rendering.pdf import render
from tests.briefing.rendering.hostile import HOSTILE, document_of


def _letters(words: str) -> str:
    """The words without blanks, which a PDF breaks where its lines end, and without marks of a broken word."""
    return re.sub(r"[\s\u00ad\u2010\ufffe]|-", "", words)


def _text(content: bytes) -> str:
    return "".join(_pages(pypdfium2.PdfDocument(content)))


def _pages(pdf: pypdfium2.PdfDocument) -> Iterator[str]:
    for page in pdf:
        yield page.get_textpage().get_text_bounded()


@pytest.mark.parametrize("words", HOSTILE)
def test_words_are_shown_as_they_are_and_never_read_as_markup(words: str) -> None:
    assert _letters(_text(render(document_of(words), language="de"))).count(_letters(words)) >= 20


def test_the_file_is_tagged_and_says_its_language_and_title() -> None:
    content = render(document_of("Worte"), language="de")
    pdf = pypdfium2.PdfDocument(content)
    assert pdf.get_metadata_dict(skip_empty=True)["Title"] == "Worte"
    assert b"/StructTreeRoot" in content
    assert re.search(rb"/Lang ?\(de\)", content)
    assert b"/CreationDate" not in content
