"""A document as plain data: what the template `document.typ` is given. No word of it ever stands in a template."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

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
    Row,
    Source,
    Sources,
    runs_of,
    title_of,
)
from goodoffices.briefing.rendering.legible import legible

Data: TypeAlias = "str | int | float | bool | list[Data] | dict[str, Data]"


SHORT_HEAD = 18
"""Letters of heads of rows that are not broken into lines."""

NARROW = 0.5
"""The share of a first column of longer heads, beside others with 1."""


def data_of(document: Document, language: str) -> dict[str, Data]:
    """The whole document."""
    return {
        "language": language,
        "title": legible(title_of(document)),
        "blocks": [_block(block) for block in document if not isinstance(block, Foot)],
        "feet": [_words(block.words) for block in document if isinstance(block, Foot)],
        "sources": [legible(own.number) for block in document if isinstance(block, Sources) for own in block.entries],
    }


def _block(block: Block) -> dict[str, Data]:
    match block:
        case Heading(words, level):
            return {"kind": "heading", "words": _words(words), "level": level}
        case Paragraph(words, tone):
            return {"kind": "paragraph", "words": _words(words), "tone": tone.value}
        case Items(items, numbered):
            return {"kind": "list", "numbered": numbered, "items": _items(items)}
        case Grid(heads, rows):
            shown: list[Data] = [_words(head) for head in heads] if any(heads) else []
            widths: list[Data] = list(_widths(block))
            return {"kind": "table", "widths": widths, "heads": shown, "rows": [_row(row) for row in rows]}
        case Figure(caption, alternative, svg, _, width):
            picture = svg.decode("utf-8", errors="replace")
            told = legible(alternative)
            return {"kind": "figure", "caption": _words(caption), "alt": told, "svg": picture, "width": width}
        case Sources(entries):
            return {"kind": "sources", "entries": [_source(own) for own in entries]}
        case Foot(words):
            return {"kind": "paragraph", "words": _words(words), "tone": "quiet"}


def _widths(grid: Grid) -> Iterator[float]:
    """The share of each column in the width of a table; 0 for a first one that needs no more than its words take."""
    longest = max((len(row.head) for row in grid.rows if row.cells), default=0)
    yield 0 if longest <= SHORT_HEAD else NARROW if len(grid.heads) > 2 else 1
    yield from (1.0 for _ in grid.heads[1:])


def _items(items: Sequence[Item]) -> list[Data]:
    return [
        {
            "words": _words(item.words),
            "notes": [_words(note) for note in item.notes],
            "below": _items(item.below),
        }
        for item in items
    ]


def _source(source: Source) -> dict[str, Data]:
    return {"number": legible(source.number), "words": _words(source.words)}


def _row(row: Row) -> dict[str, Data]:
    return {"head": _words(row.head), "cells": [_words(cell) for cell in row.cells], "inner": row.inner}


def _words(words: str) -> list[Data]:
    return [{"words": legible(run.words), "mark": run.mark.value} for run in runs_of(words)]
