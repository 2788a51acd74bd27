"""Frames: the words by which an English sentence says who speaks: "the envoy told reporters", "said the envoy"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.english import small_words as small
from goodoffices.reading.quoting.english.clauses import subject_before
from goodoffices.reading.quoting.english.finite import is_finite
from goodoffices.reading.quoting.english.phrases import noun_phrase
from goodoffices.reading.quoting.english.predicates import DASHES, QUOTING, Predicate, group_start, predicate
from goodoffices.reading.quoting.english.verbs import Tense, groups

NEAR = 8
"""How many frames are looked back over for a subject that a verb shares."""
NO_SPEAKERS = (small.QUESTIONS | {"that", "to", "nothing", "something", "anything", "little", "so", "it"}) - {"who"}
"""Behind a verb they are what is said, rather than who says it."""


class Build(Enum):
    """How a frame stands to its subject."""

    BEFORE = "the envoy said"
    BEHIND = "said the envoy"
    PASSIVE = "the envoy was told"
    RUNNING = "…, saying"
    SHARED = "the envoy came and said"


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb that reports and what it lets follow, with the numbers of its words."""

    verb: str
    groups: frozenset[str]
    build: Build
    begin: int
    """The first word of its clause: of the subject, or the verb."""
    at: int
    """The verb itself."""
    stop: int
    """The number after the verb, the words that belong to it, and a subject behind it."""
    cue: tuple[Range, ...]
    speaker: tuple[Range, ...]

    @property
    def stands_alone(self) -> bool:
        """Whether it has a subject of its own, who speaks."""
        return self.build in {Build.BEFORE, Build.BEHIND}


@lru_cache(maxsize=256)
def frames(line: Line) -> tuple[Frame, ...]:
    """The frames of a line in order; none within quotation marks.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("The envoy has made clear that talks go on, adding nothing.", "en"))
    >>> [(frame.verb, [" ".join(line.words[a:b]) for a, b in frame.speaker]) for frame in frames(line)]
    [('make|clear', ['The envoy']), ('add', ['The envoy'])]
    """
    found: list[Frame] = []
    for at in range(line.end):
        if found and at < found[-1].stop and found[-1].build is not Build.BEHIND:
            continue
        if own := predicate(line, at):
            found.append(_frame(line, own, found))
    return tuple(found)


def _frame(line: Line, own: Predicate, before: list[Frame]) -> Frame:
    build, begin, stop, speaker = _speaker(line, own, before)
    return Frame(own.form.verb, groups()[own.form.verb], build, begin, own.at, stop, own.cue, speaker)


def _speaker(line: Line, own: Predicate, before: list[Frame]) -> tuple[Build, int, int, tuple[Range, ...]]:
    """How a verb stands to its subject, where its clause begins and ends, and who speaks."""
    if own.form.tense is Tense.RUNNING and not own.helpers:
        if line.low[own.at - 1] == "as" and (quoted := _quoted(line, own.at)):
            return Build.BEFORE, quoted[0], own.stop, (quoted,)
        return Build.RUNNING, own.at, own.stop, _inherited(line, own.at, before)
    subject = subject_before(line, own.start)
    if own.is_passive:
        return Build.PASSIVE, subject[0] if subject else own.start, own.stop, _by_whom(line, own.stop)
    if subject and line.low[subject[0]] != "as":
        return Build.BEFORE, subject[0], own.stop, (subject,)
    if own.start == own.at and (reach := _inverted(line, own)):
        return Build.BEHIND, own.start, reach, ((own.stop, reach),)
    return Build.SHARED, own.start, own.stop, _inherited(line, own.start, before)


def _inverted(line: Line, own: Predicate) -> int:
    """The end of a subject that follows the verb; 0 where none does."""
    before = line.words[own.start - 1] if own.start else ""
    if before not in DASHES and own.start - 1 not in line.inside:
        return 0
    if own.stop < len(line) and line.low[own.stop] in NO_SPEAKERS:
        return 0
    reach = noun_phrase(line, own.stop, line.end)
    return reach if reach > own.stop else 0


def _inherited(line: Line, at: int, before: list[Frame]) -> tuple[Range, ...]:
    """Who speaks where the verb has no subject of its own: the one of the frame before, or of the clause before."""
    near = before[-NEAR:]
    spoken = [own for own in near if own.speaker and line.low[own.speaker[0][0]] not in {"who", "which"}]
    for frame in (*(own for own in reversed(spoken) if not _depends(line, own, near)), *reversed(spoken)):
        return frame.speaker
    for verb in range(max(0, at - NEAR * NEAR), at):
        if is_finite(line, verb) and (found := subject_before(line, verb)):
            return (found,)
    return ()


def _depends(line: Line, own: Frame, before: list[Frame]) -> bool:
    """Whether a frame stands in what another one says: behind "that" or the like, or right behind its verb."""
    opened = own.begin > 0 and line.low[own.begin - 1] in small.SUBORDINATORS
    return opened or any(frame.stop == own.begin for frame in before)


def _quoted(line: Line, at: int) -> Range | None:
    """Who is "quoted as saying" something: whom "quoted" names, or its subject in the passive."""
    verb = next(i for i in range(at - 1, -1, -1) if line.low[i] in QUOTING)
    return (verb + 1, at - 1) if verb + 1 < at - 1 else subject_before(line, group_start(line, verb)[0])


def _by_whom(line: Line, stop: int) -> tuple[Range, ...]:
    """Who is named behind "by" in the passive."""
    if line.low[stop : stop + 1] != ("by",):
        return ()
    reach = noun_phrase(line, stop + 1, line.end)
    return ((stop + 1, reach),) if reach > stop + 1 else ()
