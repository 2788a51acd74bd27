"""Words in quotation marks: „…“, »…«, "…"; speech where somebody says them, not names, titles or irony."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.german.asides import asides
from goodoffices.reading.quoting.german.clause import Build
from goodoffices.reading.quoting.german.clauses import clauses
from goodoffices.reading.quoting.german.frames import frames
from goodoffices.reading.quoting.german.mood import is_reported, is_subjunctive
from goodoffices.reading.quoting.german.phrases import before_verb, subject
from goodoffices.reading.quoting.german.sources import sources
from goodoffices.reading.quoting.german.speech import is_speech

ORDER = 0
LEADS = frozenset(["zitat", "wörtlich", "wortlaut"])
"""Words that only announce somebody's words."""


def find(line: Line) -> Iterator[Quotation]:
    """What somebody says in quotation marks, with the speaker of the frame or source that is nearest."""
    for quote in _whole(line):
        speaker, cue = _whose(line, quote[0])
        yield line.quotation(Kind.DIRECT, quote, speaker, cue)


def _whole(line: Line) -> Iterator[list[Range]]:
    """The quotations of a line, those put together that only the speaker breaks: „Wir gehen“, sagte sie, „und bald“."""
    whole: list[Range] = []
    for words in line.quoted:
        if not is_speech(line, *words) and not (whole and _goes_on(line, whole[-1], words)):
            continue
        if whole and not _goes_on(line, whole[-1], words):
            yield whole
            whole = []
        whole.append(words)
    if whole:
        yield whole


def _goes_on(line: Line, one: Range, other: Range) -> bool:
    """Whether words in quotation marks go on with others: in small letters, behind a comma and who speaks."""
    is_open = line.words[one[1] - 2] not in {".", "!", "?"} and line.words[other[0] + 1][:1].islower()
    is_near = line.words[one[1] : one[1] + 1] == (",",) and line.words[other[0] - 1] == ","
    return is_open and is_near and any(one[1] <= frame.finite < other[0] for frame in frames(line))


def _whose(line: Line, quote: Range) -> tuple[tuple[Range, ...], tuple[Range, ...]]:
    """The speaker and the cue nearest to a quotation."""
    near = [own for own in _speaking(line) if _distance(own[0][0], quote)]
    if not near:
        return _actor(line, quote), ()
    return min(near, key=lambda own: min(_distance(words, quote) for words in (*own[0], *own[1])))


@lru_cache(maxsize=256)
def _speaking(line: Line) -> list[tuple[tuple[Range, ...], tuple[Range, ...]]]:
    """Everybody who speaks in a line, with the cue."""
    told = (frame for frame in frames(line) if frame.speaker and not is_reported(line.low[frame.finite]))
    found = [(frame.speaker, frame.cue) for frame in told]
    found += [((source.speaker,), (source.cue,)) for source in sources(line)]
    return found + [((aside.speaker,), (aside.cue,)) for aside in asides(line)]


def _actor(line: Line, quote: Range) -> tuple[Range, ...]:
    """Who does what the clause says in which a quotation stands, or the one before it; nobody in the subjunctive."""
    for part in reversed(clauses(line)):
        if part.build is Build.MAIN and part.first <= quote[0]:
            return () if is_subjunctive(line.low[part.verb]) else subject(line, part.first, part.verb, part.last)
    is_told = quote[0] > 1 and line.words[quote[0] - 1] == ":" and line.low[0] not in LEADS
    return before_verb(line, 0, quote[0] - 1) if is_told else ()


def _distance(one: Range, other: Range) -> int:
    """How many words one lies from the other; 0 where they overlap."""
    return max(one[0] - other[1] + 1, other[0] - one[1] + 1, 0)
