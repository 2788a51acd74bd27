"""Documents as Markdown (CommonMark, with the tables of GitHub), in which no word can be taken for markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from goodoffices.briefing.document import (
    Block,
    Document,
    Figure,
    Foot,
    Grid,
    Heading,
    Item,
    Items,
    Mark,
    Paragraph,
    Row,
    Run,
    Sources,
    Tone,
    runs_of,
)
from goodoffices.briefing.rendering.legible import legible

ORDER, TITLE, ENDING = 10, "Markdown", ".md"
SHOWS_PICTURES = False

MARKUP = re.compile(r"[\\`*_\[\]<>|~#&]")
"""Signs that can begin markup anywhere."""

LINE_START = re.compile(r"^(\s*)(?:(\d+)([.)])|([-+=:]))(?=\s|$|[-+=:])")
"""What makes a list, a heading or a rule of a line that begins with it."""

AROUND = {
    Mark.STRONG: ("**", "**"),
    Mark.EMPHASISED: ("*", "*"),
    Mark.ADDED: ("<ins>", "</ins>"),
    Mark.REMOVED: ("<del>", "</del>"),
    Mark.REFERENCE: ("\\[", "\\]"),
}
CLOSE_AROUND = {**AROUND, Mark.STRONG: ("<strong>", "</strong>"), Mark.EMPHASISED: ("<em>", "</em>")}
"""What stands around words of a mark, and where other words touch them."""


def render(document: Document, *, language: str) -> bytes:  # noqa: ARG001 - a file of Markdown has no place to say it
    """The document as Markdown."""
    blocks = ("\n".join(_lines(block)) for block in document)
    return ("\n\n".join(filter(None, blocks)) + "\n").encode()


def _lines(block: Block) -> Iterator[str]:
    match block:
        case Heading(words, level):
            yield f"{'#' * min(level, 6)} {_inline(words)}"
        case Paragraph(words, Tone.LEAD):
            yield _around(_line(words), "**", "**") if len(runs_of(words)) == 1 else _line(words)
        case Paragraph(words):
            yield _line(words)
        case Items(items, numbered):
            yield from _list(items, numbered=numbered)
        case Grid():
            yield from _table(block)
        case Figure(caption, alternative):
            yield f"*{_inline(caption)}*"
            yield ""
            yield _line(alternative)
        case Sources(entries):
            yield from _list(tuple(Item(own.words) for own in entries), heads=[own.number for own in entries])
        case Foot(words):
            yield "---"
            yield ""
            yield _line(words)


def _list(
    items: tuple[Item, ...], *, numbered: bool = False, heads: list[str] | None = None, indent: str = ""
) -> Iterator[str]:
    """A list; `heads` stand before the entries in place of dashes."""
    for n, item in enumerate(items):
        sign = f"{n + 1}." if numbered else "-"
        named = f"\\[{_escaped(heads[n])}\\] {_inline(item.words)}" if heads else _line(item.words)
        yield f"{indent}{sign} {named}"
        deeper = indent + " " * (len(sign) + 1)
        for note in item.notes:
            yield f"{deeper}- {_line(note)}"
        yield from _list(item.below, indent=deeper)


def _table(grid: Grid) -> Iterator[str]:
    yield _cells(grid.heads)
    yield _cells(("---",) * len(grid.heads), is_rule=True)
    yield from (_cells(_row(row, len(grid.heads))) for row in grid.rows)


def _row(row: Row, width: int) -> tuple[str, ...]:
    return (row.head, *row.cells) + ("",) * (width - 1 - len(row.cells))


def _cells(cells: tuple[str, ...], *, is_rule: bool = False) -> str:
    return f"| {' | '.join(cell if is_rule else _inline(cell) for cell in cells)} |"


def _line(words: str) -> str:
    """Words at the beginning of a line, where more signs are markup."""
    return LINE_START.sub(_shown_start, _inline(words))


def _shown_start(found: re.Match[str]) -> str:
    blank, number, stop, sign = found.groups()
    return f"{blank}{number}\\{stop}" if number else f"{blank}\\{sign}"


def _inline(words: str) -> str:
    runs = runs_of(words)
    return "".join(_run(run, is_free=_is_free(runs, i)) for i, run in enumerate(runs)).strip()


def _is_free(runs: Sequence[Run], i: int) -> bool:
    """Whether blanks stand before and after a run, without which asterisks are not always read as emphasis."""
    before = runs[i - 1].words[-1:] if i else ""
    after = runs[i + 1].words[:1] if i + 1 < len(runs) else ""
    own = runs[i].words
    return (not before.strip() or own[:1].isspace()) and (not after.strip() or own[-1:].isspace())


def _run(run: Run, *, is_free: bool) -> str:
    around = AROUND if is_free else CLOSE_AROUND
    words = _escaped(run.words)
    return _around(words, *around[run.mark]) if run.mark in around else words


def _around(words: str, before: str, after: str) -> str:
    """Signs of emphasis touch the words, or they are none: blanks stay outside."""
    inner = words.strip()
    if not inner:
        return words
    start = words.index(inner[0])
    return f"{words[:start]}{before}{inner}{after}{words[start + len(inner) :]}"


def _escaped(words: str) -> str:
    return MARKUP.sub(r"\\\g<0>", legible(words))
