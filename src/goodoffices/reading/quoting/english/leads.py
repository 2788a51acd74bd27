"""Where what an English verb that reports lets follow it begins: "that …", "to …", "whether …", a clause, a colon."""

from __future__ import annotations

from enum import Enum

from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.line import DIVIDERS, Line
from goodoffices.reading.quoting.english import small_words as small
from goodoffices.reading.quoting.english.finite import is_finite
from goodoffices.reading.quoting.english.frames import Build, Frame
from goodoffices.reading.quoting.english.verbs import LEXICON

WITHIN = 16
"""How many words behind a verb its "that" or "to" is looked for."""
BARE_WITHIN = 30
"""How many words behind a verb like "said" the verb of its clause without "that" is looked for."""
DOUBTFUL_WITHIN = 9
"""The same for verbs that have a noun behind them as often."""
SPOKEN_TO = words(LEXICON, "spoken_to")
THAT_ONLY = words(LEXICON, "that_only")
THAT_NEXT = words(LEXICON, "that_next")
NO_CLAUSES = small.PREPOSITIONS | {"as", "so", "to", "when", "while", "because", "although", "though", "whereas"}
"""With them no clause begins that says what somebody said."""
RETURNING = {("that",), ("to",), ("whether",)}
CONTRACTED = tuple(mark + end for mark in "'’" for end in ("s", "re", "ll", "d", "ve", "m"))


class Complement(Enum):
    """What follows a verb that reports."""

    THAT = "that …"
    QUESTION = "whether …, what …"
    INFINITIVE = "to …"
    CLAUSE = "a clause without that"
    COLON = "behind a colon"


def begun(line: Line, frame: Frame) -> tuple[Complement, int] | None:
    """What follows a frame, and where it begins."""
    if frame.build is Build.BEHIND:
        return None
    for kind, find in FINDERS.items():
        begin = find(line, frame)
        if begin >= 0:
            return kind, begin
    return None


def _that(line: Line, frame: Frame) -> int:
    if not frame.groups & {"say", "think", "commit", "direct"} or not _may_lead_to_that(line, frame):
        return -1
    for at in range(frame.stop, min(line.end, frame.stop + WITHIN)):
        if line.low[at] == "that" and at not in line.inside:
            return at
        if _bars(line, at) or line.low[at] in small.SUBORDINATORS - {"than", "so"}:
            return -1
    return -1


def _may_lead_to_that(line: Line, frame: Frame) -> bool:
    """Whether no object follows that may have a "that" of its own ("claimed the fear that …") and is not spoken to."""
    word = line.low[frame.stop : frame.stop + 1]
    if frame.verb in THAT_NEXT:
        return word == ("that",)
    if frame.verb in SPOKEN_TO or "direct" in frame.groups or not word:
        return True
    return word[0] not in small.DETERMINERS | small.PRONOUNS or word[0] in {"that"} | small.TIMES


def _bars(line: Line, at: int) -> bool:
    """Whether a verb's "that" or "to" cannot stand behind this word."""
    word = line.low[at]
    if at in line.inside or word in {";", ":"} or (word == "," and not _returns(line, at)):
        return True
    return is_finite(line, at) and line.low[at - 1] not in small.OCCASIONS  # "in a report made public"


def _returns(line: Line, comma: int) -> bool:
    """Whether a comma opens an insertion that another one closes, behind which "that" or "to" stands."""
    if line.low[comma + 1 : comma + 2] in RETURNING:
        return True
    ahead = range(comma + 1, min(line.end, comma + 12))
    divider = next((i for i in ahead if line.words[i] in DIVIDERS), line.end)
    return line.words[divider : divider + 1] == (",",) and line.low[divider + 1 : divider + 2] in RETURNING


def _infinitive(line: Line, frame: Frame) -> int:
    """The "to" of what somebody will do, or shall do; with who shall do it behind "want" and "expect"."""
    own = frame.groups & {"commit", "direct", "want"}
    if not own:
        return -1
    at = frame.stop
    while at < line.end and (line.low[at] in small.TIMES | {"never", "not", "on"} or line.low[at].endswith("ly")):
        at += 1
    if is_infinitive(line, at) and ("direct" if frame.build is Build.PASSIVE else "commit") in own:
        return frame.stop if line.low[frame.stop] in {"never", "not"} else at
    if frame.build is Build.PASSIVE or own == {"commit"} or line.low[frame.stop : frame.stop + 1] == ("that",):
        return -1
    for at in range(frame.stop + 1, min(line.end, frame.stop + WITHIN)):
        if _bars(line, at):
            return -1
        if is_infinitive(line, at):
            return at if "direct" in own else frame.stop
    return -1


def is_infinitive(line: Line, at: int) -> bool:
    """Whether "to" and a verb stand here, not "to" and a noun."""
    if at + 1 >= line.end or line.low[at] != "to" or at in line.inside:
        return False
    if at + 1 in line.inside:
        return at + 2 < line.end and line.words[at + 2].islower()
    word = line.low[at + 1]
    is_noun = word.endswith("s") and not word.endswith(("ss", "us"))
    return (
        line.words[at + 1].islower()
        and not is_noun
        and word not in small.DETERMINERS | small.OBJECTS | small.PREPOSITIONS
    )


def _question(line: Line, frame: Frame) -> int:
    """A question behind the verb, with at most a short object in between."""
    if not frame.groups & {"say", "think"}:
        return -1
    for at in range(frame.stop, min(line.end, frame.stop + 5)):
        if line.words[at] in DIVIDERS or at in line.inside or is_finite(line, at):
            return -1
        if line.low[at] in small.QUESTIONS - ({"when"} if at == frame.stop else {"when", "who", "if"}):
            return at
    return -1


def _clause(line: Line, frame: Frame) -> int:
    """A clause without "that": what follows begins like a subject, and a finite verb comes behind it."""
    if not frame.groups & {"say", "think"} or frame.build is Build.PASSIVE or frame.verb in THAT_ONLY:
        return -1
    at = _behind_addressee(line, frame)
    if at >= line.end or line.words[at] in DIVIDERS or line.low[at] in NO_CLAUSES:
        return -1
    if line.low[at] in small.OBJECTS - small.PRONOUNS - small.DETERMINERS or line.is_quoted((at, line.end)):
        return -1
    return at if _has_verb(line, at, is_sure="bare" in frame.groups) else -1


def _has_verb(line: Line, first: int, *, is_sure: bool) -> bool:
    """Whether a clause begins here; unless the verb before it `is_sure` of one, its verb is near, and a helping one."""
    if line.low[first].endswith(CONTRACTED) and is_finite(line, first):
        return True
    for at in range(first + 1, min(line.end, first + (BARE_WITHIN if is_sure else DOUBTFUL_WITHIN))):
        word = line.low[at]
        if at in line.inside:
            if is_sure and line.inside[at][0] == at - 1 and _opens_predicate(line, at):
                return True
        elif word in {";", ":"} or (not is_sure and (word == "," or word in small.SUBORDINATORS)):
            return False
        elif is_finite(line, at) and (is_sure or word in small.AUXILIARIES):
            return True
    return False


def _opens_predicate(line: Line, at: int) -> bool:
    """Whether a verb comes first in quotation marks: "workers “are prepared to …”", not "a “very small” step"."""
    before = line.low[at - 2]
    return line.words[at][0].islower() and before not in small.ARTICLES | small.PREPOSITIONS | small.BE | {"and", "or"}


def _behind_addressee(line: Line, frame: Frame) -> int:
    """Behind a day, and behind whom "told" and its like speak to: one short noun phrase where another one follows."""
    first = _behind_occasion(line, frame.stop)
    if frame.verb not in SPOKEN_TO or first >= line.end:
        return first
    word = line.low[first]
    if word in small.OBJECTS - {"you", "it"}:
        return first + 1
    if word in small.PRONOUNS - small.DETERMINERS:
        return first
    for at in range(first + 1, line.end):
        if line.words[at] in DIVIDERS or at in line.inside or is_finite(line, at):
            return first
        if line.low[at] in small.DETERMINERS | small.PRONOUNS and line.low[at - 1] not in small.PREPOSITIONS:
            return at
    return first


def _behind_occasion(line: Line, first: int) -> int:
    """Behind a day, or behind "in a joint statement" and the like."""
    at = _behind_time(line, first)
    if line.low[at : at + 1] and line.low[at] in {"in", "at", "during", "on"}:
        ahead = range(at + 1, min(at + 6, line.end))
        occasion = next((i for i in ahead if line.low[i] in small.OCCASIONS or i in line.inside), -1)
        if occasion > 0 and line.low[occasion] in small.OCCASIONS:
            return _behind_time(line, occasion + 1)
    return at


def _behind_time(line: Line, first: int) -> int:
    """Behind "on Friday", "Saturday", "earlier", where a clause follows them."""
    at = first
    while at < line.end and line.low[at] in small.TIMES | {"on"} and at not in line.inside:
        at += 1
    return first if at > first and line.low[at - 1] == "on" else at


def _colon(line: Line, frame: Frame) -> int:
    """What follows a colon behind the frame, unless it stands in quotation marks."""
    if "say" not in frame.groups:
        return -1
    for at in range(frame.stop, min(line.end, frame.stop + 5)):
        if line.words[at] == ":":
            return at + 1 if at + 1 < line.end and at + 1 not in line.inside else -1
        if at in line.inside or line.words[at] in DIVIDERS or is_finite(line, at):
            return -1
    return -1


FINDERS = {
    Complement.THAT: _that,
    Complement.INFINITIVE: _infinitive,
    Complement.QUESTION: _question,
    Complement.CLAUSE: _clause,
    Complement.COLON: _colon,
}
"""How each is found: the number of its first word, or -1; the first that is found counts."""
