"""What a verb lets follow it: the clause that says what was said, or wanted, and where that clause ends."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache

from goodoffices.reading.english import small_words as small
from goodoffices.reading.english.frames import Frame, frames
from goodoffices.reading.english.phrases import is_finite, noun_phrase
from goodoffices.reading.lexicon import words
from goodoffices.reading.line import DIVIDERS, Line, Range

WITHIN = 16
"""How many words behind a verb its "that" or "to" is looked for."""

NOUNS = words("en.reporting_nouns", "with_clause") | {"move", "step", "figure"}
CUTTING = frozenset(
    "while whereas but according adding saying citing calling arguing warning accusing noting insisting".split()
)


class Complement(Enum):
    """What follows a verb that reports."""

    THAT = "that …"
    QUESTION = "whether …, what …"
    INFINITIVE = "to …"
    CLAUSE = "a clause without that"
    COLON = "behind a colon"


@lru_cache(maxsize=512)
def complement(line: Line, frame: Frame) -> tuple[Complement, Range] | None:
    """What follows a frame and depends on it, with its words; None where nothing does.

    >>> from goodoffices.reading.line import lines
    >>> from goodoffices.reading.page import Page
    >>> [line] = lines(Page("He told the board on Monday that it would rain; it did.", "en"))
    >>> kind, words = complement(line, frames(line)[0])
    >>> kind.name, " ".join(line.words[slice(*words)])
    ('THAT', 'that it would rain')
    """
    found = None if frame.behind else _first_of(line, frame)
    if found is None:
        return None
    kind, begin = found
    end = clause_end(line, begin, frame)
    return (kind, (begin, end)) if end > begin + 1 else None


def _first_of(line: Line, frame: Frame) -> tuple[Complement, int] | None:
    return (
        _that(line, frame)
        or _infinitive(line, frame)
        or _question(line, frame)
        or _clause(line, frame)
        or _colon(line, frame)
    )


def _reach(line: Line, frame: Frame) -> int:
    """How far a verb is looked behind: not across another frame, a semicolon, or a quotation."""
    return min(line.end, frame.stop + WITHIN)


def _that(line: Line, frame: Frame) -> tuple[Complement, int] | None:
    if not frame.groups & {"say", "think", "commit", "direct"}:
        return None
    for at in range(frame.stop, _reach(line, frame)):
        word = line.low[at]
        if word == "that" and at not in line.inside:
            return Complement.THAT, at
        if (
            at in line.inside
            or word in {";", ":"}
            or is_finite(line, at)
            or word in small.SUBORDINATORS - {"than", "so"}
        ):
            return None
        if word == "," and not _returns(line, at):
            return None
    return None


def _returns(line: Line, comma: int) -> bool:
    """Whether a comma opens an insertion that another one closes, behind which "that" or "to" stands."""
    for at in range(comma + 1, min(line.end, comma + 12)):
        if line.words[at] == ",":
            return line.low[at + 1 : at + 2] in {("that",), ("to",), ("whether",)}
        if line.words[at] in DIVIDERS:
            return False
    return False


def _infinitive(line: Line, frame: Frame) -> tuple[Complement, int] | None:
    if not frame.groups & {"commit", "direct", "want"}:
        return None
    at = frame.stop
    while at < line.end and (line.low[at] in {"never", "not"} or line.low[at].endswith("ly")):
        at += 1
    if frame.groups & {"commit"} | ({"commit"} if frame.passive else set()) and _is_infinitive(line, at):
        return Complement.INFINITIVE, at if at == frame.stop or line.low[at - 1] not in {"never", "not"} else at - 1
    if frame.passive and frame.groups & {"direct"} and _is_infinitive(line, at):
        return Complement.INFINITIVE, at
    if frame.passive or not frame.groups & {"direct", "want"}:
        return None
    for at in range(frame.stop + 1, _reach(line, frame)):
        word = line.low[at]
        if at in line.inside or word in {";", ":"} or is_finite(line, at):
            return None
        if word == "," and not _returns(line, at):
            return None
        if _is_infinitive(line, at) and line.low[frame.stop] != "that":
            own = "want" in frame.groups and "direct" not in frame.groups
            return Complement.INFINITIVE, frame.stop if own else at
    return None


def _is_infinitive(line: Line, at: int) -> bool:
    """Whether "to" and a verb stand here, not "to" and a noun."""
    if at + 1 >= line.end or line.low[at] != "to" or at in line.inside:
        return False
    word = line.low[at + 1]
    if at + 1 in line.inside:
        return line.words[at + 2 : at + 3] != () and line.words[at + 2].islower()
    return (
        line.words[at + 1].islower()
        and word not in small.DETERMINERS | small.OBJECTS | small.PREPOSITIONS
        and not (word.endswith("s") and not word.endswith(("ss", "us")))
    )


def _question(line: Line, frame: Frame) -> tuple[Complement, int] | None:
    """A question behind the verb, at most a short object in between; "asked" may lead it at a sentence's begin."""
    if not frame.groups & {"say", "think"}:
        return None
    at = frame.stop
    while at < min(line.end, frame.stop + 5):
        word = line.low[at]
        if at in line.inside or word in DIVIDERS or is_finite(line, at):
            return None
        if word in small.QUESTIONS - ({"when", "who", "if"} if at > frame.stop else {"when"}):
            return Complement.QUESTION, at
        at += 1
    return None


def _clause(line: Line, frame: Frame) -> tuple[Complement, int] | None:
    """A clause without "that": what follows begins like a subject, and a finite verb comes behind it."""
    if not frame.groups & {"say", "think"} or frame.passive:
        return None
    at = _behind_addressee(line, frame)
    if at >= line.end or line.words[at] in DIVIDERS or line.low[at] in small.PREPOSITIONS | {"as", "so", "to"}:
        return None
    if line.low[at] in small.OBJECTS - small.PRONOUNS - small.DETERMINERS or _only_quoted(line, at):
        return None
    easy = "bare" in frame.groups
    for verb in range(at, min(line.end, at + (30 if easy else 9))):
        word = line.low[verb]
        if verb in line.inside:
            if easy and at < verb and line.words[verb - 1] in "“\"‘" and line.low[verb] in small.AUXILIARIES:
                return Complement.CLAUSE, at
            continue
        if verb == at and not word.endswith(("'s", "’s", "'re", "’re", "'ll", "’ll", "'d", "’d", "'ve", "’ve")):
            continue
        if word in {";", ":"} or (not easy and (word in small.SUBORDINATORS or word == ",")):
            return None
        if is_finite(line, verb) and (easy or word in small.AUXILIARIES):
            return Complement.CLAUSE, at
    return None


def _only_quoted(line: Line, at: int) -> bool:
    return at in line.inside and any(begin == at and end >= line.end for begin, end in line.quoted)


def _behind_addressee(line: Line, frame: Frame) -> int:
    """Behind whom "told" and its like speak to: one short noun phrase, where another one follows."""
    at = _behind_time(line, frame.stop)
    if frame.verb not in {"tell", "warn", "remind", "assure", "inform", "notify"} or at >= line.end:
        return at
    if line.low[at] in small.OBJECTS and line.low[at] not in {"you", "it"}:
        return at + 1
    if line.low[at] in small.PRONOUNS and line.low[at] not in small.DETERMINERS:
        return at
    reach = at + 1
    while reach < line.end and line.words[reach] not in DIVIDERS and reach not in line.inside:
        if line.low[reach] in small.DETERMINERS | small.PRONOUNS and line.low[reach - 1] not in small.PREPOSITIONS:
            return reach
        if is_finite(line, reach):
            return at
        reach += 1
    return at


def _behind_time(line: Line, at: int) -> int:
    """Behind "on Friday", "Saturday", "earlier", where a clause follows them."""
    reach = at
    while reach < line.end and line.low[reach] in small.TIMES | {"on"} and reach not in line.inside:
        reach += 1
    return at if reach > at and line.low[reach - 1] == "on" else reach


def _colon(line: Line, frame: Frame) -> tuple[Complement, int] | None:
    """What follows a colon behind the frame, unless it stands in quotation marks."""
    if "say" not in frame.groups:
        return None
    for at in range(frame.stop, min(line.end, frame.stop + 5)):
        if line.words[at] == ":" and at + 1 < line.end:
            return None if at + 1 in line.inside else (Complement.COLON, at + 1)
        if at in line.inside or line.words[at] in DIVIDERS or is_finite(line, at):
            return None
    return None


def clause_end(line: Line, begin: int, frame: Frame) -> int:
    """The number after the last word of a clause that begins at `begin`: the sentence's end, or where another frame cuts in."""
    for piece in line.pieces:
        if piece.first <= begin:
            continue
        if piece.mark == ";" or (piece.mark in {"–", "—"} and _is_frame(line, piece.first)):
            return piece.first - 1
        if piece.mark != ",":
            continue
        if _is_insertion(line, piece.first):
            return piece.first - 1
        word = line.low[piece.first]
        if word in CUTTING and (word not in {"but", "while", "whereas"} or _is_frame(line, piece.first + 1)):
            return piece.first - 1
        if word in {"and", "but"} and _goes_on_alone(line, piece.first + 1):
            return piece.first - 1
        if _takes_up(line, piece.first) or (
            frame.begin == 0 == frame.at and any(is_finite(line, i) for i in range(piece.first, piece.last))
        ):
            return piece.first - 1
    return line.end


def _takes_up(line: Line, at: int) -> bool:
    """Whether the writer takes up the whole of what was said: "…, something the islanders noted", "…, which X called"."""
    word = line.low[at]
    if word == "something" or (word in {"a", "an"} and NOUNS.intersection(line.low[at + 1 : at + 3])):
        return True
    return word == "which" and (line.low[at + 1 : at + 3] == ("is", "why") or _is_frame(line, at + 1))


def _is_insertion(line: Line, at: int) -> bool:
    """Whether a frame with nothing depending on it begins right here: the whole sentence is what it says."""
    return any(
        frame.begin == at and "say" in frame.groups and not (frame.shared or frame.running or frame.passive)
        and (frame.behind or _first_of(line, frame) is None)
        for frame in frames(line)
    )


def _is_frame(line: Line, at: int) -> bool:
    """Whether a frame begins within the next words."""
    return any(at <= frame.begin <= at + 1 or (frame.behind and frame.at == at) for frame in frames(line))


def _goes_on_alone(line: Line, at: int) -> bool:
    """Whether a verb follows directly, so that the same speaker goes on: "…, and spoke of …", "…, and gave them …"."""
    return any(at <= frame.at <= at + 1 and not frame.running for frame in frames(line)) or (
        at < line.end and is_finite(line, at) and line.low[at] not in small.SHIFTED
    )


def addition(line: Line, at: int) -> int:
    """Behind a noun phrase or a time that follows a frame: the number of the next divider, or of the end."""
    reach = noun_phrase(line, at, line.end)
    while reach < line.end and (line.words[reach] not in DIVIDERS or reach in line.inside):
        reach += 1
    return reach
