"""Where a German sentence says from whom it has what it says: "laut X", "X zufolge", "nach Angaben von X", "wonach"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.german import small_words as small
from goodoffices.reading.quoting.german.clause import Build
from goodoffices.reading.quoting.german.clauses import clauses
from goodoffices.reading.quoting.german.phrases import noun_phrase

NOUNS = "de.reporting_nouns"
TRIGGERS = frozenset(["laut", "lt", "gemäß", "nach", "zufolge", "wonach", "demnach", "demzufolge", "sicht"])
"""Words without one of which a line has no source."""
ON = frozenset(["am", "diesem", "diesen", "vergangenen", "kommenden"])
"""Before a day: "am Mittwoch | nach Angaben der Polizei"."""
DATIVES = frozenset(["einer", "einem", "der", "dem", "den"])
BACK = 12
"""Words that a phrase before "zufolge" has at most."""


@dataclass(frozen=True, slots=True)
class Source:
    """A source: the words of the whole phrase, the one that makes it a source, and who it is."""

    phrase: Range
    cue: Range
    speaker: Range


@lru_cache(maxsize=256)
def sources(line: Line) -> tuple[Source, ...]:
    """The sources of a line in order.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("Dem Sender zufolge ist das laut Polizei nach Angaben von Zeugen so.", "de"))
    >>> [" ".join(line.words[slice(*own.speaker)]) for own in sources(line)]
    ['Dem Sender', 'Polizei', 'Angaben von Zeugen']
    """
    return () if TRIGGERS.isdisjoint(line.low) else tuple(_sources(line))


def _sources(line: Line) -> Iterator[Source]:
    at = 0
    while at < line.end:
        found = None if at in line.inside else _source(line, at)
        if found:
            yield found
        at = max(at + 1, found.phrase[1]) if found else at + 1


def _source(line: Line, at: int) -> Source | None:
    word = line.low[at]
    match word:
        case "laut" | "lt" | "gemäß":
            begin = at + 2 if word == "lt" else at + 1
            return _before_phrase(line, at, begin)
        case "nach" if not at or line.low[at - 1] not in {"erst", "kurz", "unmittelbar"}:
            return _after_nach(line, at)
        case "zufolge":
            return _behind_phrase(line, at)
        case "wonach":
            named = _behind_phrase(line, at - 1) if at else None
            return Source((at, at + 1), (at, at + 1), named.speaker if named else (at, at + 1))
        case "demnach" | "demzufolge":
            return Source((at, at + 1), (at, at + 1), (at, at + 1))
        case "sicht" if at and line.low[at - 1] in {"aus", "der"}:
            begin = at - 1 if line.low[at - 1] == "aus" else at - 2
            reach = noun_phrase(line, at, line.end)
            if begin >= 0 and line.low[begin] == "aus" and reach > at + 1:
                return Source((begin, reach), (begin, begin + 1), (at, reach))
    return None


def _before_phrase(line: Line, at: int, begin: int) -> Source | None:
    """A preposition and who stands behind it."""
    if _points_back(line, at):
        return _relative(line, at)
    reach = _to_verb(line, at, noun_phrase(line, begin, line.end))
    return Source((at, reach), (at, at + 1), (begin, reach)) if reach > begin else None


def _to_verb(line: Line, at: int, reach: int) -> int:
    """At the beginning of a line, what stands before the verb is all one phrase: the verb comes second."""
    if at > 0 or reach <= at:
        return reach
    for part in clauses(line)[:4]:
        if part.build is Build.MAIN:
            is_next = part.first in {0, part.verb}
            return line.trimmed(at, part.verb)[1] if is_next and reach <= part.verb <= reach + BACK else reach
    return reach


def _after_nach(line: Line, at: int) -> Source | None:
    """A source with "nach" before a word for what is said, or behind it: "seiner Meinung nach"."""
    if _points_back(line, at):
        return _relative(line, at)
    reach = noun_phrase(line, at + 1, line.end)
    head = _head(line, at + 1, reach)
    if head >= 0 and not _is_event(line, at, head):
        reach = _to_verb(line, at, reach)
        return Source((at, reach), (at, at + 1), (at + 1, reach))
    if at and line.low[at - 1] in words(NOUNS, "before_nach"):
        first = at - 1 - (at > 1 and line.low[at - 2] in small.ARTICLES)
        is_attribute = first > 0 and line.low[first - 1] in small.ARTICLES
        return None if is_attribute else Source((first, at + 1), (at, at + 1), (first, at))
    return None


def _is_event(line: Line, at: int, head: int) -> bool:
    """Whether "nach" says when: "zwei Tage nach Angaben …", "nach dem Urteil"."""
    if at and line.low[at - 1] in small.TIMES and (at < 2 or line.low[at - 2] not in ON):
        return True
    return line.low[head] in words(NOUNS, "events") and line.low[at + 1] not in {"einer", "einem", "ersten", "neuesten"}


def _points_back(line: Line, at: int) -> bool:
    """Whether a relative pronoun follows: "die Pläne, nach denen …"."""
    is_relative = (
        at > 0 and line.words[at - 1] == "," and at + 2 < line.end and line.low[at + 1] in {"denen", "dem", "der"}
    )
    return is_relative and noun_phrase(line, at + 1, line.end) <= at + 2


def _relative(line: Line, at: int) -> Source:
    """A source that a relative pronoun names: what it points back to."""
    named = _behind_phrase(line, at - 1)
    return Source((at, at + 2), (at, at + 1), named.speaker if named else (at + 1, at + 2))


def _head(line: Line, first: int, last: int) -> int:
    """The number of the word for what is said in a phrase: its first noun, or the one behind "Merkels"; else -1."""
    nouns = [at for at in range(first, last) if line.words[at][0].isupper() and line.low[at] not in small.ALL][:2]
    if len(nouns) == 2 and (nouns[1] > nouns[0] + 1 or not line.low[nouns[0]].endswith("s")):
        nouns.pop()
    return next((at for at in nouns if is_source_noun(line.low[at])), -1)


def _behind_phrase(line: Line, at: int) -> Source | None:
    """The longest phrase that ends just before a word."""
    verbs = {part.verb for part in clauses(line) if part.build is Build.MAIN}
    begin = next((i + 1 for i in range(at - 1, max(0, at - BACK), -1) if i in verbs), max(0, at - BACK))
    own = [i for i in range(begin, at) if _begins_source(line, i)]
    for first in range(own[0] if own else begin, at):
        if (bool(own) or first == 0 or line.low[first - 1] not in small.ARTICLES) and noun_phrase(
            line, first, at
        ) == at:
            return Source((first, at + 1), (at, at + 1), (first, at))
    return None


def _begins_source(line: Line, at: int) -> bool:
    """Whether an article leads to a word for what is said, and belongs to no noun before it."""
    if line.low[at] not in DATIVES or not is_source_noun(line.low[at + 1]):
        return False
    return at == 0 or line.low[at].startswith("ein") or not line.words[at - 1][0].isupper()


@cache
def _nouns() -> tuple[frozenset[str], tuple[str, ...]]:
    return words(NOUNS, "sources"), tuple(words(NOUNS, "endings"))


def is_source_noun(word: str) -> bool:
    """Whether a noun in small letters is what somebody says, or where it can be read.

    >>> is_source_noun("polizeiangaben"), is_source_noun("montag")
    (True, False)
    """
    known, endings = _nouns()
    return word in known or word.endswith(endings)
