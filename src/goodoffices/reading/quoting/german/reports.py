"""What a German frame reports: the clause behind it, or what stands before it and goes on behind it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.german import small_words as small
from goodoffices.reading.quoting.german.clause import Build, Clause
from goodoffices.reading.quoting.german.clauses import JOINING, clauses
from goodoffices.reading.quoting.german.complements import MANY, Wanted, complement
from goodoffices.reading.quoting.german.frames import Frame, frames
from goodoffices.reading.quoting.german.mood import is_subjunctive
from goodoffices.reading.quoting.german.speakers import IMPERSONAL
from goodoffices.reading.quoting.german.verbs import AUXILIARIES, forms

NOBODY = frozenset(["man", "niemand", "keiner", "ich"])
BUT = frozenset(["aber", "jedoch", "dann", "zugleich", "gleichzeitig", "auch"])
"""Words behind a verb that goes on with the subject before."""
WANTED = {
    "say": Wanted(),
    "demand": Wanted(indicative=False),
    "think": Wanted(indicative=False),
    "act": Wanted(indicative=False, infinitive=False),
    "known": Wanted(infinitive=False),
    "shown": Wanted(indicative=False, infinitive=False),
}


@dataclass(frozen=True, slots=True)
class Report:
    """A frame and the words that it reports, without what stands between them; none where it reports no clause."""

    frame: Frame
    quote: tuple[Range, ...]


@lru_cache(maxsize=256)
def reports(line: Line) -> tuple[Report, ...]:
    """What the frames of a line report; not those in the subjunctive, which somebody else tells.

    >>> from goodoffices.reading.pages.line import lines
    >>> from goodoffices.reading.pages.page import Page
    >>> [line] = lines(Page("Das sei so, sagte der Minister.", "de"))
    >>> [" ".join(line.words[slice(*words)]) for report in reports(line) for words in report.quote]
    ['Das sei so']
    """
    told = (
        frame for frame in frames(line) if not is_subjunctive(line.low[frame.finite]) and not _is_nobody(line, frame)
    )
    return tuple(Report(frame, _quote(line, frame)) for frame in told)


def _quote(line: Line, frame: Frame) -> tuple[Range, ...]:
    if frame.passive and frame.group == "act":
        return ()
    if clauses(line)[frame.first].opener == "wie":
        found = _around(line, frame) if frame.group not in {"act", "shown"} else []
    else:
        is_behind = _is_behind(line, frame)
        is_broken = is_behind and _is_broken(line, frame.last)
        behind = None if is_broken else complement(line, frame.last, WANTED[frame.group])
        found = [behind] if behind else before(line, frame.first, frame.last) if is_behind else []
    kept = tuple(words for words in found if words[0] < words[1])
    return kept if any(not line.is_quoted(words) for words in kept) else ()


def _is_nobody(line: Line, frame: Frame) -> bool:
    """Whether nobody in particular speaks, or the writer: "man", "niemand", "ich"; or "das heißt" only explains."""
    if frame.verb == "heißen" and line.low[frame.finite - 1 : frame.finite] == ("das",):
        return True
    return any(last - first == 1 and line.low[first] in NOBODY for first, last in frame.speaker)


def _around(line: Line, frame: Frame) -> list[Range]:
    """The rest of the line: "Wie X mitteilte, …"."""
    parts = clauses(line)
    ahead = line.trimmed(0, parts[frame.first].first)
    behind = (parts[frame.last].first, line.end) if frame.last < len(parts) else (0, 0)
    return [ahead, behind]


def _is_behind(line: Line, frame: Frame) -> bool:
    """Whether a frame begins with its verb, behind a comma: "…, sagte X"."""
    part = clauses(line)[frame.first]
    is_hidden = frame.passive or frame.verb in IMPERSONAL
    has_subject = frame.speaker[0][0] > frame.finite if frame.speaker else is_hidden
    if line.low[frame.finite + 1 : frame.finite + 2] and line.low[frame.finite + 1] in BUT:
        return False
    is_first = part.verb == part.first and part.build is Build.MAIN and part.mark in {",", "–", "-"}
    return is_first and has_subject and frame.group != "act"


def before(line: Line, first: int, last: int) -> list[Range]:
    """What stands before the pieces first … last-1 and is said in them, and what goes on behind them."""
    parts = clauses(line)
    start = first - 1
    while start > 0 and first - start < MANY and parts[start].mark not in {";", ":"}:
        start -= 1
    goes_on = last < len(parts) and (_goes_on(line, last) or _is_open(line, parts[first - 1]))
    told = {frame.first for frame in frames(line)}
    stating = (own for at, own in enumerate(parts[start:first], start) if own.opener != "wie" or at not in told)
    if not _is_broken(line, last) and not any(_states(own) for own in stating):
        return []
    ahead = line.trimmed(parts[start].first, parts[first].first)
    if goes_on:
        return [ahead, (parts[last].first, line.end)]
    return [ahead]


def _is_open(line: Line, part: Clause) -> bool:
    """Whether a clause ends with an auxiliary that stands second: "Das sei, so der Minister, eine Frage der Zeit"."""
    is_last = part.build is Build.MAIN and part.verb == part.last - 1
    return is_last and any(form.verb in AUXILIARIES for form in forms(line.low[part.verb]))


def _is_broken(line: Line, last: int) -> bool:
    """Whether a frame breaks a clause: its verb comes first behind the frame ("Der Plan, sagte er, sei gut")."""
    parts = clauses(line)
    if last >= len(parts) or not _goes_on(line, last):
        return False
    return parts[last].build is Build.MAIN and parts[last].verb == parts[last].first


def _goes_on(line: Line, number: int) -> bool:
    """Whether what is said goes on behind a frame: another main clause, or an addition that a small word begins."""
    part = clauses(line)[number]
    word = line.low[part.first]
    match part.build:
        case Build.SUBORDINATE:
            return part.opener in {"dass", "daß", "weil", "wenn"}
        case Build.BIT:
            return word in small.CONJUNCTIONS or word in small.PREPOSITIONS
        case Build.MAIN:
            has_subject = part.verb > part.first + 1 or word not in small.CONJUNCTIONS
            return part.mark not in JOINING and has_subject
        case Build.INFINITIVE:
            return True


def _states(part: Clause) -> bool:
    """Whether a clause can be what is said: a main clause, or one with "dass" or a question word."""
    return part.build is Build.MAIN or part.opener in {"dass", "daß"} or part.opener in small.QUESTIONS
