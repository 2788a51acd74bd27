"""Documents as one page of HTML that needs nothing else: no scripts, no network, fit for the screen and for paper."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator
from functools import cache
from html import escape
from importlib import resources

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
    runs_of,
    title_of,
)
from goodoffices.briefing.rendering.legible import legible

ORDER, TITLE, ENDING = 20, "HTML", ".html"
SHOWS_PICTURES = True

PAGE = """\
<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'sha256-{digest}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<main>
{body}
</main>
{foot}</body>
</html>
"""

BESIDE, NO_BREAK = ']</span><span class="reference"', "&#8288;"
"""Where one reference stands beside another, no line ends."""

LOWEST = 6
"""The lowest level of headings that there is."""

TAGS = {Mark.STRONG: "strong", Mark.EMPHASISED: "em", Mark.ADDED: "ins", Mark.REMOVED: "del"}


def render(document: Document, *, language: str) -> bytes:
    """The document as a page, whose own rules let nothing run and nothing be fetched."""
    known = frozenset(entry.number for block in document if isinstance(block, Sources) for entry in block.entries)
    body = "\n".join(line for block in document if not isinstance(block, Foot) for line in _block(block, known))
    feet = [f"<p>{_inline(block.words, known)}</p>" for block in document if isinstance(block, Foot)]
    digest = base64.b64encode(hashlib.sha256(_style().encode()).digest()).decode()
    return PAGE.format(
        language=escape(language),
        title=_escaped(title_of(document)),
        digest=digest,
        style=_style(),
        body=body,
        foot="\n".join(["<footer>", *feet, "</footer>", ""]) if feet else "",
    ).encode()


@cache
def _style() -> str:
    return resources.files(__package__).joinpath("page.css").read_text(encoding="utf-8")


def _block(block: Block, known: frozenset[str]) -> Iterator[str]:
    match block:
        case Heading(words, level):
            yield f"<h{min(level, LOWEST)}>{_inline(words, known)}</h{min(level, LOWEST)}>"
        case Paragraph(words, tone):
            yield f'<p class="{tone.value}">{_inline(words, known)}</p>'
        case Items(items, numbered):
            yield from _list(items, known, tag="ol" if numbered else "ul")
        case Grid():
            yield from _table(block, known)
        case Figure():
            yield from _figure(block, known)
        case Sources(entries):
            yield '<ol class="sources">'
            for entry in entries:
                number = _escaped(entry.number)
                words = f'<span class="number">{number}</span> {_inline(entry.words, known)}'
                yield f'<li id="{_anchor(entry.number)}">{words}</li>'
            yield "</ol>"


def _list(items: tuple[Item, ...], known: frozenset[str], *, tag: str) -> Iterator[str]:
    yield f"<{tag}>"
    for item in items:
        yield f"<li>{_inline(item.words, known)}"
        yield from (f'<p class="note">{_inline(note, known)}</p>' for note in item.notes)
        if item.below:
            yield from _list(item.below, known, tag="ul")
        yield "</li>"
    yield f"</{tag}>"


def _table(grid: Grid, known: frozenset[str]) -> Iterator[str]:
    yield '<div class="table"><table>'
    if any(grid.heads):
        heads = (_inline(head, known) for head in grid.heads)
        cells = (f'<th scope="col">{head}</th>' if head else "<td></td>" for head in heads)
        yield f"<thead><tr>{''.join(cells)}</tr></thead>"
    yield "<tbody>"
    yield from (_row(row, len(grid.heads), known) for row in grid.rows)
    yield "</tbody></table></div>"


def _row(row: Row, width: int, known: frozenset[str]) -> str:
    head = _inline(row.head, known)
    if not row.cells:
        return f'<tr><th scope="rowgroup" colspan="{width}">{head}</th></tr>'
    cells = "".join(f"<td>{_inline(cell, known)}</td>" for cell in row.cells)
    inner = ' class="inner"' if row.inner else ""
    return f'<tr><th scope="row"{inner}>{head}</th>{cells}</tr>'


def _figure(figure: Figure, known: frozenset[str]) -> Iterator[str]:
    """The picture stands in the page as an image, in which a script would not run even if there were one."""
    data = base64.b64encode(figure.svg).decode()
    share = min(100, max(50, round(figure.width * 10) * 10))
    yield f'<figure class="w{share}">'
    yield f'<img src="data:image/svg+xml;base64,{data}" alt="{_escaped(figure.alternative)}">'
    yield f"<figcaption>{_inline(figure.caption, known)}</figcaption>"
    yield "</figure>"


def _inline(words: str, known: frozenset[str]) -> str:
    written = "".join(_run(run, known) for run in runs_of(words))
    return written.replace(BESIDE, BESIDE.replace("<span", f"{NO_BREAK}<span"))


def _run(run: Run, known: frozenset[str]) -> str:
    words = _escaped(run.words)
    if run.mark is Mark.REFERENCE:
        link = f'<a href="#{_anchor(run.words)}">{words}</a>' if run.words in known else words
        return f'<span class="reference">[{link}]</span>'
    if run.mark is Mark.QUIET:
        return f'<span class="quiet">{words}</span>'
    return f"<{TAGS[run.mark]}>{words}</{TAGS[run.mark]}>" if run.mark in TAGS else words


def _anchor(number: str) -> str:
    return f"source-{_escaped('-'.join(number.split()))}"


def _escaped(words: str) -> str:
    return escape(legible(words))
