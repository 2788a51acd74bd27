"""Words in quotation marks: „…“, »…«, "…"; speech where somebody says them, not names, titles or irony."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.german.clauses import clauses, is_finite
from goodoffices.reading.german.frames import frames
from goodoffices.reading.german.mood import is_subjunctive
from goodoffices.reading.german.sources import sources
from goodoffices.reading.line import Line, Range

ORDER = 0
SENTENCE = 6
"""Words from which on a quotation is taken for speech, whoever may speak."""
TITLE = frozenset("titel motto name namen namens typ typs film song album lied buch roman serie sendung magazin zeitung wort begriff".split())


def find(line: Line) -> Iterator[Quotation]:
    """What somebody says in quotation marks, with the speaker of the frame or source that is nearest."""
    for first, last in line.quoted:
        if is_speech(line, first, last):
            speaker, cue = _whose(line, (first, last))
            yield line.quotation(Kind.DIRECT, [(first, last)], speaker, cue)


def is_speech(line: Line, first: int, last: int) -> bool:
    """Whether words in quotation marks are what somebody says: a whole sentence, or a few in a reported one."""
    inner = [i for i in range(first + 1, last - 1) if line.words[i][0].isalnum()]
    if len(inner) >= SENTENCE or (len(inner) > 2 and any(is_finite(line, i) for i in inner)):
        return True
    if not inner or not (frames(line) or sources(line) or _is_subjunctive(line)):
        return False
    return not _is_name(line, first, inner)


def _is_subjunctive(line: Line) -> bool:
    return any(part.verb >= 0 and is_subjunctive(line.low[part.verb]) for part in clauses(line))


def _is_name(line: Line, first: int, inner: list[int]) -> bool:
    """A title, a name, a slogan: it begins with a capital, behind a noun or an article."""
    if line.words[inner[0]][0].islower():
        return False
    return True


def _whose(line: Line, quote: Range) -> tuple[tuple[Range, ...], tuple[Range, ...]]:
    """The speaker and the cue nearest to a quotation."""
    found = [(own.speaker, own.cue) for own in frames(line) if own.speaker and _distance(own.speaker[0], quote)]
    found += [((own.speaker,), (own.cue,)) for own in sources(line)]
    return min(found, key=lambda own: min(_distance(own[0][0], quote), _distance(own[1][0], quote)), default=((), ()))


def _distance(one: Range, other: Range) -> int:
    return max(one[0] - other[1] + 1, other[0] - one[1] + 1, 0)
