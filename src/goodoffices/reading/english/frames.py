"""Frames: the words by which an English sentence says who speaks: "the envoy told reporters", "said the envoy"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from goodoffices.reading.english import small_words as small
from goodoffices.reading.english.phrases import is_finite, noun_phrase, subject_before
from goodoffices.reading.english.verbs import Form, Tense, forms, groups
from goodoffices.reading.line import DIVIDERS, Line, Range

BE = frozenset("is are was were be been being 's".split())
HAVE = frozenset("has have had having hasn't haven't hadn't".split())
QUOTED = frozenset("cited cites cite citing quoted quotes quote quoting".split())
"""Before "as saying": whose words they are follows them, or is their subject where they are passive."""
GAP = 3
"""How many adverbs or times may stand between a verb and the words that belong to it: "spoke on Sunday of"."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb that reports, with the numbers of its words; `behind` where its subject follows it ("said the envoy")."""

    verb: str
    groups: frozenset[str]
    begin: int
    """The first word of its clause: the subject, or the verb."""
    at: int
    """The verb itself."""
    stop: int
    """The number after the verb, the words that belong to it, and a subject behind it."""
    cue: tuple[Range, ...]
    speaker: tuple[Range, ...]
    behind: bool = False
    passive: bool = False
    past: bool = True
    running: bool = False
    shared: bool = False
    """Whether the subject is that of another verb: "he came and said"."""


@lru_cache(maxsize=256)
def frames(line: Line) -> tuple[Frame, ...]:
    """The frames of a line in order; none within quotation marks.

    >>> from goodoffices.reading.line import lines
    >>> from goodoffices.reading.page import Page
    >>> [line] = lines(Page("The envoy has made clear that talks go on, adding nothing.", "en"))
    >>> [(frame.verb, [" ".join(line.words[a:b]) for a, b in frame.speaker]) for frame in frames(line)]
    [('make|clear', ['The envoy']), ('add', ['The envoy'])]
    """
    found: list[Frame] = []
    for at in range(line.end):
        if at not in line.inside and (frame := _frame(line, at, found)):
            found.append(frame)
    return tuple(found)


def _frame(line: Line, at: int, before: list[Frame]) -> Frame | None:
    known = forms().get(line.low[at])
    if not known or (line.words[at][0].isupper() and at > 0):
        return None
    if before and at < before[-1].stop and not before[-1].behind:
        return None
    start, helpers = _group_start(line, at)
    for form in known:
        rest = _rest(line, at, form)
        if rest is not None and _fits(line, at, start, helpers, form):
            return _built(line, at, start, helpers, form, rest, before)
    return None


def _group_start(line: Line, at: int) -> tuple[int, frozenset[str]]:
    """The first word of the verb's group, and its helping verbs: "has also repeatedly said"."""
    start, helpers = at, set()
    while start > 0 and start - 1 not in line.inside:
        word = line.low[start - 1]
        if word in small.AUXILIARIES or word == "to":
            helpers.add(word)
        elif word in small.LEADING_TO and line.low[start] == "to":
            helpers.add("did")
        elif not (word in small.ADVERBS or word == "not" or (word.endswith("ly") and len(word) > 4)):
            break
        start -= 1
    while start < at and line.low[start] not in small.AUXILIARIES | small.LEADING_TO | {"not", "also", "to"}:
        start += 1
    return start, frozenset(helpers)


def _rest(line: Line, at: int, form: Form) -> tuple[Range, ...] | None:
    """Where the words stand that belong to the verb; None where they do not follow."""
    if not form.rest:
        return ()
    width = len(form.rest)
    for begin in range(at + 1, at + 2 + GAP):
        if line.low[begin : begin + width] == form.rest and begin not in line.inside:
            return ((begin, begin + width),)
        if begin >= line.end or not _is_between(line, begin):
            return None
    return None


def _is_between(line: Line, at: int) -> bool:
    word = line.low[at]
    return word in small.ADVERBS | small.TIMES | {"on", "more"} or word.endswith("ly")


def _fits(line: Line, at: int, start: int, helpers: frozenset[str], form: Form) -> bool:
    """Whether the word is this form here: a finite verb, one with helpers, or a participle that adds to a clause."""
    before = line.low[start - 1] if start else ""
    if before == "that" and start - 1 > 0 and line.low[start - 2] not in forms():
        return False
    if groups()[form.verb] == {"quote"} and not _beside_quotation(line, at, form):
        return False
    if form.tense is Tense.RUNNING:
        if before == "as":
            return bool(QUOTED.intersection(line.low[max(0, start - 12) : start]))
        return bool(helpers & BE) or (start == at and (before in {",", "–", "—"} or start - 1 in line.inside))
    if form.tense is Tense.BASE:
        return _fits_base(line, at, start, helpers)
    if form.tense is Tense.PARTICIPLE:
        return bool(helpers & (BE | HAVE))
    if helpers:
        return False
    if before in small.ARTICLES | small.PREPOSITIONS or before.endswith(("'s", "’s")):
        return False
    if form.tense is Tense.PRESENT:
        return bool(form.rest) or is_finite(line, at) or before in {"as", ","} or _is_inserted(line, at)
    return line.low[at + 1 : at + 2] != ("by",)


def _is_inserted(line: Line, at: int) -> bool:
    """Whether a word stands between commas with a subject: "…, the agency reports, …"."""
    subject = subject_before(line, 0, at) if line.words[at + 1 : at + 2] == (",",) else None
    return subject is not None and subject[0] > 0 and line.words[subject[0] - 1] == "," and line.low[subject[0]] in small.DETERMINERS


def _beside_quotation(line: Line, at: int, form: Form) -> bool:
    """Whether words in quotation marks stand right before or behind a frame's words."""
    near = range(max(0, at - 6), min(len(line), at + 3 + len(form.rest)))
    return any(i in line.inside for i in near)


def _fits_base(line: Line, at: int, start: int, helpers: frozenset[str]) -> bool:
    """A plural present, or an infinitive behind a helping verb."""
    if "to" in helpers:
        return "did" in helpers and line.low[at - 1] == "to"
    if helpers:
        return not helpers & (BE | HAVE)
    before = line.low[start - 1] if start else ""
    if not before or before in DIVIDERS:
        return start - 1 in line.inside or (before == "," and at + 1 < len(line))
    if line.low[at] == "say":
        return before not in small.DETERMINERS | small.PREPOSITIONS
    plural = (before.endswith("s") and not before.endswith(("'s", "’s", "ss"))) or before in small.PRONOUNS | {
        "people",
        "police",
        "cent",
        "percent",
    }
    return plural and before not in small.PREPOSITIONS | small.DETERMINERS - small.PRONOUNS


def _built(
    line: Line, at: int, start: int, helpers: frozenset[str], form: Form, rest: tuple[Range, ...], before: list[Frame]
) -> Frame:
    own = groups()[form.verb]
    stop = rest[-1][1] if rest else at + 1
    cue = ((at, at + 1), *rest)
    passive = form.tense is Tense.PARTICIPLE and bool(helpers & BE)
    running = form.tense is Tense.RUNNING and not helpers
    past = form.tense in {Tense.PAST, Tense.PARTICIPLE, Tense.RUNNING} or bool(helpers & {"had", "would", "did"})
    if rest and rest[0][0] == at + 1:
        cue = ((at, stop),)
    if running and line.low[at - 1] == "as":
        speaker = _quoted(line, at)
        begin = speaker[0][0] if speaker else at
        return Frame(form.verb, own, begin, at, stop, cue, speaker, past=past)
    if running:
        return Frame(form.verb, own, at, at, stop, cue, _inherited(line, at, before), False, False, past, True)
    subject = subject_before(line, 0, start)
    if passive:
        return Frame(
            form.verb, own, subject[0] if subject else start, at, stop, cue, _by(line, stop), False, True, past
        )
    if subject and line.low[subject[0]] != "as":
        return Frame(form.verb, own, subject[0], at, stop, cue, (subject,), past=past)
    if start == at and (reach := _inverted(line, start, stop)):
        return Frame(form.verb, own, start, at, reach, cue, ((stop, reach),), behind=True, past=past)
    return Frame(form.verb, own, start, at, stop, cue, _inherited(line, start, before), past=past, shared=True)


def _inverted(line: Line, start: int, stop: int) -> int:
    """The end of a subject that follows the verb; 0 where none does."""
    before = line.words[start - 1] if start else ""
    if not (start - 1 in line.inside or before in {",", "–", "—"}):
        return 0
    if stop < len(line) and line.low[stop] in small.QUESTIONS | {"that", "to"} - {"who"}:
        return 0
    reach = noun_phrase(line, stop, line.end)
    return reach if reach > stop else 0


def _inherited(line: Line, at: int, before: list[Frame]) -> tuple[Range, ...]:
    """Who speaks where the verb has no subject of its own: the one of the frame before, or of the clause before."""
    for frame in reversed(before):
        if frame.speaker and line.low[frame.speaker[0][0]] not in {"who", "which"}:
            return frame.speaker
    for verb in range(at):
        if is_finite(line, verb) and (found := subject_before(line, 0, verb)):
            return (found,)
    return ()


def _quoted(line: Line, at: int) -> tuple[Range, ...]:
    """Who is "quoted as saying" something: whom "quoted" names, or its subject in the passive."""
    verb = next(i for i in range(at - 1, -1, -1) if line.low[i] in QUOTED)
    if verb + 1 < at - 1:
        return ((verb + 1, at - 1),)
    start, _ = _group_start(line, verb)
    found = subject_before(line, 0, start)
    return (found,) if found else ()


def _by(line: Line, stop: int) -> tuple[Range, ...]:
    """Who is named behind "by" in the passive."""
    if line.low[stop : stop + 1] == ("by",):
        reach = noun_phrase(line, stop + 1, line.end)
        if reach > stop + 1:
            return ((stop + 1, reach),)
    return ()
