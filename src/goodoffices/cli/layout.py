"""Documents on a terminal: headings, paragraphs, lists and tables at the width there is, in colour where wanted."""

from __future__ import annotations

import sys

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table

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
    Tone,
)
from goodoffices.cli.lettering import Lettering
from goodoffices.cli.tables import table

WIDEST = 110
"""Columns beyond which lines are hard to read."""

STYLES = {Tone.LEAD: "bold", Tone.PLAIN: "", Tone.QUIET: "dim"}
RULES = {1: "═", 2: "─"}
"""What underlines a heading of each level, so that it shows where there is no bold print."""


def laid_out(document: Document) -> str:
    """The document as the terminal shows it, without blanks at the ends of lines."""
    console = Console(file=sys.stdout, highlight=False, markup=False, emoji=False)
    console.width = min(console.width, WIDEST)
    with console.capture() as captured:
        for before, block in zip((None, *document), document, strict=False):
            if _stands_apart(block, before):
                console.print()
            _show(block, console)
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _stands_apart(block: Block, before: Block | None) -> bool:
    """Whether there is an empty line between a block and the one before it."""
    match before, block:
        case None, _:
            return False
        case (Items(), Items()) | (Heading(), Paragraph() | Items() | Sources()) | (Paragraph(), Items()):
            return False
        case Paragraph(_, Tone.LEAD), Paragraph(_, tone):
            return tone is Tone.LEAD
        case _:
            return True


def _show(block: Block, console: Console) -> None:
    match block:
        case Heading(words, level):
            heading = Lettering(words, "bold")
            console.print(heading)
            if level in RULES:
                console.print(RULES[level] * min(heading.length(console), console.width), style="dim")
        case Paragraph(words, tone):
            console.print(Lettering(words, STYLES[tone]))
        case Items():
            console.print(_list(block))
        case Grid():
            console.print(table(block, console.width))
        case Figure(caption, alternative):
            console.print(Lettering(caption))
            console.print(Padding(Lettering(alternative, "dim"), (0, 0, 0, 2)))
        case Sources():
            console.print(_sources(block))
        case Foot(words):
            console.print(Lettering(words, "dim"))


def _sources(block: Sources) -> RenderableType:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(justify="right", no_wrap=True)
    grid.add_column(ratio=1)
    for entry in block.entries:
        grid.add_row(Lettering(f" [{entry.number}]"), Lettering(entry.words))
    return grid


def _list(block: Items) -> RenderableType:
    grid = Table.grid(padding=(0, 1))
    grid.add_column(justify="right", no_wrap=True)
    grid.add_column(ratio=1)
    for number, item in enumerate(block.items, start=1):
        grid.add_row(f" {number}." if block.numbered else " –", _entry(item))
    return grid


def _entry(item: Item) -> RenderableType:
    notes = [Padding(Lettering(note, "dim"), (0, 0, 0, 2)) for note in item.notes]
    below = [_list(Items(item.below))] if item.below else []
    return Group(Lettering(item.words), *notes, *below)
