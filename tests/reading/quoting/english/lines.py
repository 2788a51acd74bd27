"""English sentences as lines, and what is found in them as plain words."""

from collections.abc import Iterable

from goodoffices.reading.findings import Quotation, Span
from goodoffices.reading.pages.line import Line, Range, lines
from goodoffices.reading.pages.page import Page
from goodoffices.reading.quoting.quotations import Rule


def line(text: str) -> Line:
    """The one line of a text."""
    [found] = lines(Page(text, "en"))
    return found


def at(own: Line, word: str) -> int:
    """The number of the first such word."""
    return own.words.index(word)


def words(own: Line, ranges: Iterable[Range]) -> str:
    """The words of some ranges, with a bar between them."""
    return " | ".join(" ".join(own.words[begin:end]) for begin, end in ranges)


def told(rule: Rule, text: str) -> list[tuple[str, str, str]]:
    """What a rule finds in a text of one line: who says what by which words."""
    return [_plain(found, text) for found in rule.find(line(text))]


def _plain(found: Quotation, text: str) -> tuple[str, str, str]:
    return _cut(text, found.speaker), _cut(text, found.quote), _cut(text, found.cue)


def _cut(text: str, spans: Iterable[Span]) -> str:
    return " | ".join(text[begin:end] for begin, end in spans)
