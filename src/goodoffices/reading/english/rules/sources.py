"""Sources apart from verbs: "according to the Coast Guard", "in the view of …", "in Moscow's view", "under a draft"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.english.insertions import around
from goodoffices.reading.english.phrases import noun_phrase
from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.lexicon import table, words
from goodoffices.reading.line import DIVIDERS, Line, Range

ORDER = 5
LEXICON = "en.sources"
BEFORE = tuple(tuple(line.split()) for line in str(table(LEXICON)["before"]).strip().splitlines())
SEEN = words(LEXICON, "seen")
GENITIVE = words(LEXICON, "with_genitive")


def find(line: Line) -> Iterator[Quotation]:
    """The sentence without the words that name its source."""
    for at in range(line.end):
        if at in line.inside:
            continue
        found = _named_behind(line, at) or _named_within(line, at) or _seen_by(line, at)
        if found:
            cue, speaker, begin, stop = found
            quote = around(line, begin, stop)
            if quote and not all(i in line.inside for piece in quote for i in range(*piece)):
                yield line.quotation(Kind.INDIRECT, quote, [speaker], [cue])


def _named_behind(line: Line, at: int) -> tuple[Range, Range, int, int] | None:
    for phrase in BEFORE:
        if line.low[at : at + len(phrase)] == phrase:
            begin = at + len(phrase)
            reach = noun_phrase(line, begin, line.end)
            if reach > begin:
                return (at, begin), (begin, reach), at, reach
    return None


def _named_within(line: Line, at: int) -> tuple[Range, Range, int, int] | None:
    """ "in Moscow's view", "in her opinion"."""
    if line.low[at] not in {"in", "by"}:
        return None
    for end in range(at + 2, min(at + 7, line.end)):
        if line.low[end] in GENITIVE and (
            line.low[end - 1].endswith(("'s", "’s")) or line.low[end - 1] in {"his", "her", "their", "'"}
        ):
            return (end, end + 1), (at + 1, end), at, end + 1
    return None


def _seen_by(line: Line, at: int) -> tuple[Range, Range, int, int] | None:
    """"under a draft seen by the agency"."""
    if line.low[at] not in {"under", "in"} or (at and line.words[at - 1] not in DIVIDERS):
        return None
    reach = noun_phrase(line, at + 1, line.end)
    seen = any(line.low[i] in SEEN and line.low[i + 1 : i + 2] == ("by",) for i in range(at + 1, reach))
    return ((at, at + 1), (at + 1, reach), at, reach) if seen else None
