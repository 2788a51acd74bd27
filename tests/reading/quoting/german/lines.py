"""Lines and finds in words, so that a test shows German and not numbers."""

from collections.abc import Iterable

from goodoffices.reading.findings import Quotation, Span
from goodoffices.reading.pages.line import Line, Range, lines
from goodoffices.reading.pages.page import Page
from goodoffices.reading.quoting.quotations import Rule, quotations

Told = tuple[str, str, str]
"""Speaker, quotation and cue; a bar where something stands in between."""


def line(text: str) -> Line:
    """The last line of a text."""
    return lines(Page(text, "de"))[-1]


def at(own: Line, word: str) -> int:
    """The number of a word."""
    return own.words.index(word)


def words(own: Line, ranges: Iterable[Range]) -> str:
    """The words of some ranges, with a bar between ranges."""
    return " | ".join(" ".join(own.words[first:last]) for first, last in ranges)


def told(rule: Rule, text: str) -> list[Told]:
    """What a rule finds in the last line of a text."""
    return [plain(found, text) for found in rule.find(line(text))]


def read(text: str) -> list[tuple[str, Told]]:
    """What is found in a text, with its kind."""
    return [(str(found.kind), plain(found, text)) for found in quotations(Page(text, "de"))]


def plain(found: Quotation, text: str) -> Told:
    """A find in the words of its text."""
    return _cut(text, found.speaker), _cut(text, found.quote), _cut(text, found.cue)


def _cut(text: str, spans: Iterable[Span]) -> str:
    return " | ".join(text[begin:end] for begin, end in spans)
