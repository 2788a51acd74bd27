"""What a document says, as plain lines, for tests that ask for words and not for layout."""

from collections.abc import Iterable

from goodoffices.briefing.document import (
    Block,
    Document,
    Figure,
    Foot,
    Grid,
    Heading,
    Item,
    Items,
    Paragraph,
    Sources,
)


def lines_of(document: Document) -> list[str]:
    """Every sentence, entry and row of a document, in order."""
    return [line for block in document for line in _lines(block)]


def text_of(document: Document) -> str:
    """The same in one text."""
    return "\n".join(lines_of(document))


def _lines(block: Block) -> list[str]:
    match block:
        case Heading(words) | Paragraph(words) | Foot(words):
            return [words]
        case Items(items):
            return list(_entries(items))
        case Grid(heads, rows):
            return [" | ".join(heads), *(" | ".join((row.head, *row.cells)) for row in rows)]
        case Figure(caption, alternative):
            return [caption, alternative]
        case Sources(entries):
            return [f"[{entry.number}] {entry.words}" for entry in entries]


def _entries(items: Iterable[Item]) -> Iterable[str]:
    for item in items:
        yield from (item.words, *item.notes, *_entries(item.below))
