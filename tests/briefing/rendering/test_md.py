import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from goodoffices.briefing.document import Grid, Items, Mark, Marked, Paragraph, Row, Run
from goodoffices.briefing.rendering.md import render
from tests.briefing.rendering.hostile import HOSTILE, document_of

READER = MarkdownIt("commonmark").enable("table")
OWN = {f"<{slash}{tag}>" for tag in ("ins", "del", "strong", "em") for slash in ("", "/")}


def _texts(tokens: list[Token]) -> list[str]:
    """What stands in each block, marks aside."""
    found = []
    for token in tokens:
        if token.type == "inline":
            kept = [own.content for own in token.children or [] if own.type != "html_inline" or own.content not in OWN]
            found.append("".join(kept))
    return found


@pytest.mark.parametrize("words", HOSTILE)
def test_words_come_back_as_they_were(words: str) -> None:
    tokens = READER.parse(render(document_of(words), language="en").decode())
    kinds = {own.type for token in tokens for own in token.children or [token]}
    assert not kinds & {"link_open", "image", "code_inline", "code_block", "fence", "html_block"}
    texts = _texts(tokens)
    plain = words.strip()
    assert texts.count(plain) >= 14
    assert all(text.replace(" ", "") in {plain.replace(" ", ""), *_marked(plain)} for text in texts if text)


def _marked(words: str) -> set[str]:
    """What may stand in a block beside the words alone: the words with each mark, or behind a number."""
    bare = words.replace(" ", "")
    return {bare * 6 + "[1]", f"[1]{bare}", f"[2]{bare}"}


def test_marks_are_markup() -> None:
    marked = Marked.of(
        "a ", Run("b ", Mark.STRONG), Run("c", Mark.REMOVED), Run("d", Mark.ADDED), Run(" ", Mark.STRONG)
    )
    assert render((Paragraph(marked),), language="en") == b"a **b** <del>c</del><ins>d</ins>\n"


def test_a_table_keeps_its_columns() -> None:
    grid = Grid(("", "one"), (Row("several"), Row("a", ("b|c",), inner=True)))
    assert render((grid,), language="en").decode().splitlines() == [
        "|  | one |",
        "| --- | --- |",
        "| several |  |",
        "| a | b\\|c |",
    ]


def test_an_empty_list_is_nothing() -> None:
    assert render((Items(()), Paragraph("a")), language="en") == b"a\n"
