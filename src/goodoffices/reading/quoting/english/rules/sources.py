"""Sources apart from verbs: "according to the Coast Guard", "in Moscow's view", "under a draft seen by the agency"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.lexicon import table, words
from goodoffices.reading.pages.line import DIVIDERS, Line, Range
from goodoffices.reading.quoting.english.insertions import around
from goodoffices.reading.quoting.english.phrases import noun_phrase
from goodoffices.reading.quoting.english.small_words import POSSESSIVE

ORDER = 5
LEXICON = "en.sources"
BEFORE = tuple(tuple(line.split()) for line in str(table(LEXICON)["before"]).strip().splitlines())
OPENERS = frozenset(phrase[0] for phrase in BEFORE) | {"in", "by", "under"}
GENITIVE = words(LEXICON, "with_genitive")
SEEN = words(LEXICON, "seen")


class Source(NamedTuple):
    """Words that name a source: the cue, who it is, and the number after them."""

    cue: Range
    speaker: Range
    stop: int


def find(line: Line) -> Iterator[Quotation]:
    """The sentence without the words that name its source."""
    for at, word in enumerate(line.low):
        if word not in OPENERS or at in line.inside:
            continue
        found = _named_behind(line, at) or _named_within(line, at) or _seen(line, at)
        quote = around(line, at, found.stop) if found else []
        if found and quote and not all(line.is_quoted(piece) for piece in quote):
            yield line.quotation(Kind.INDIRECT, quote, [found.speaker], [found.cue])


def _named_behind(line: Line, at: int) -> Source | None:
    """A source like "according to the Coast Guard"."""
    for phrase in BEFORE:
        begin = at + len(phrase)
        if line.low[at:begin] == phrase:
            reach = noun_phrase(line, begin, line.end)
            return Source((at, begin), (begin, reach), reach) if reach > begin else None
    return None


def _named_within(line: Line, at: int) -> Source | None:
    """A source like "in Moscow's view", "in her opinion"."""
    if line.low[at] not in {"in", "by"}:
        return None
    for end in range(at + 2, min(at + 7, line.end)):
        owner = line.low[end - 1]
        if line.low[end] in GENITIVE and (owner.endswith(POSSESSIVE) or owner in {"his", "her", "their", "'"}):
            return Source((end, end + 1), (at + 1, end), end + 1)
    return None


def _seen(line: Line, at: int) -> Source | None:
    """A source like "under a draft seen by the agency", where a clause begins."""
    if line.low[at] not in {"under", "in"} or (at and line.words[at - 1] not in DIVIDERS):
        return None
    reach = noun_phrase(line, at + 1, line.end)
    is_seen = any(line.low[i] in SEEN and line.low[i + 1 : i + 2] == ("by",) for i in range(at + 1, reach))
    return Source((at, at + 1), (at + 1, reach), reach) if is_seen else None
