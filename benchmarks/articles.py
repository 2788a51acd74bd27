"""Articles with their quotations marked within the text: a form that a person can read and correct.

`tests/reading/articles_en/README.md` says what the marks mean. Read here, an article has the form of the German data:
a text, its words, and quotations with the spans of their words, speakers and cues.

`python -m benchmarks.articles FOLDER > articles.jsonl` writes a folder of them in that form, one to a line.
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

KINDS = {"D": "Direct", "I": "Indirect", "R": "Reported", "F": "FreeIndirect", "C": "IndirectFreeIndirect"}
MARK = re.compile(r"\[([DIRFC])(\d+) |<(\d+(?:,\d+)*) |\{(\d+(?:,\d+)*) |[\]>}]")
WORD = re.compile(r"\w+(?:[.,:’'-]\w+)*|[^\w\s]")

Span = tuple[int, int]


class NotSound(ValueError):
    """An article is not marked as it should be."""


@dataclass(frozen=True, slots=True)
class MarkedQuotation:
    """A quotation as a person marked it; spans in the order of the text."""

    kind: str
    quote: tuple[Span, ...]
    speaker: tuple[Span, ...]
    cue: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Article:
    """A text without its marks, and what is marked in it by number."""

    name: str
    text: str
    quotations: dict[int, MarkedQuotation]
    held_out: bool

    @property
    def words(self) -> list[Span]:
        """Where its words and marks stand."""
        return [found.span() for found in WORD.finditer(self.text)]

    def as_json(self) -> dict[str, object]:
        """The article in the form of the German data."""
        return {
            "name": self.name,
            "text": self.text,
            "tokens": self.words,
            "quotes": [
                {"type": own.kind, "quote": own.quote, "speaker": own.speaker, "cue": own.cue}
                for own in sorted(self.quotations.values(), key=lambda own: own.quote)
            ],
        }


def articles_in(folder: Path) -> list[Article]:
    """Every article of a folder, by name."""
    return [read_article(path.stem, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.txt"))]


def read_article(name: str, marked: str) -> Article:
    r"""An article from its file's text.

    >>> article = read_article("a", "held out: no\n\n[I1 It is late], <1 she> {1 said}.")
    >>> article.text, article.quotations[1].quote, article.quotations[1].speaker
    ('It is late, she said.', ((0, 10),), ((12, 15),))
    """
    head, _, body = marked.partition("\n\n")
    keys = dict(line.split(": ", 1) for line in head.splitlines())
    text, spans, kinds = _taken_apart(name, body.strip())
    if lost := sorted(number for _, number in spans if number not in kinds):
        raise NotSound(f"{name}: no quotation has the number {lost[0]}")
    quotations = {
        number: MarkedQuotation(kind, *(tuple(sorted(spans[role, number])) for role in ("quote", "speaker", "cue")))
        for number, kind in kinds.items()
    }
    return Article(name, text, quotations, keys.get("held out") == "yes")


def _taken_apart(name: str, body: str) -> tuple[str, dict[tuple[str, int], list[Span]], dict[int, str]]:
    """The text, the spans of each role and number, and the kind of each number."""
    pieces: list[str] = []
    length = at = 0
    spans: dict[tuple[str, int], list[Span]] = defaultdict(list)
    kinds: dict[int, str] = {}
    opened: list[tuple[str, str, list[int], int]] = []
    for found in MARK.finditer(body):
        piece = body[at : found.start()]
        pieces.append(piece)
        length, at = length + len(piece), found.end()
        if found[1] is not None or found[3] is not None or found[4] is not None:
            opened.append((*_opening(name, found, kinds), length))
            continue
        if not opened or opened[-1][1] != found[0]:
            raise NotSound(f"{name}: `{found[0]}` after `…{piece[-30:]}` closes nothing")
        role, _, numbers, begin = opened.pop()
        for number in numbers:
            spans[role, number].append((begin, length))
    if opened:
        raise NotSound(f"{name}: the mark of {opened[-1][0]} {opened[-1][2]} is never closed")
    return "".join((*pieces, body[at:])), spans, kinds


def _opening(name: str, found: re.Match[str], kinds: dict[int, str]) -> tuple[str, str, list[int]]:
    """Role, closing mark and numbers of an opening mark."""
    if found[1] is None:
        role, closing = ("speaker", ">") if found[3] else ("cue", "}")
        return role, closing, [int(number) for number in (found[3] or found[4]).split(",")]
    number = int(found[2])
    if kinds.setdefault(number, KINDS[found[1]]) != KINDS[found[1]]:
        raise NotSound(f"{name}: quotation {number} is of two kinds")
    return "quote", "]", [number]


if __name__ == "__main__":
    for article in articles_in(Path(sys.argv[1])):
        print(json.dumps(article.as_json(), ensure_ascii=False))
