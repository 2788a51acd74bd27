"""What a sentence says around words put into it that name who says it: before them, and behind them where it goes on."""

from __future__ import annotations

from goodoffices.reading.english import small_words as small
from goodoffices.reading.english.complements import Complement, complement
from goodoffices.reading.english.frames import frames
from goodoffices.reading.english.phrases import is_finite
from goodoffices.reading.line import DIVIDERS, Line, Range

LEAVING = frozenset(
    "after as when while whereas in at on during with who whose which citing adding before following though although amid by from upon through speaking".split()
)
"""Behind an insertion they belong to it, or to the writer, rather than to what is said."""


def around(line: Line, begin: int, stop: int) -> list[Range]:
    """The words before and behind an insertion that begins at `begin`, its speaker ending at `stop`.

    >>> from goodoffices.reading.line import lines
    >>> from goodoffices.reading.page import Page
    >>> [line] = lines(Page("The dam, she said, would hold.", "en"))
    >>> [" ".join(line.words[a:b]) for a, b in around(line, 3, 5)]
    ['The dam', 'would hold']
    """
    first = _first(line, begin)
    last = begin
    while last > first and (line.words[last - 1] in DIVIDERS and last - 1 not in line.inside):
        last -= 1
    pieces = [(first, last)] if last > first else []
    resumed = _resumed(line, stop, whole=bool(pieces) and _is_whole(line, *pieces[0]))
    return [*pieces, *([resumed] if resumed else [])]


def _first(line: Line, begin: int) -> int:
    """Where what is said begins: at the sentence's start, or behind the last semicolon or frame before."""
    first = behind_dateline(line)
    for piece in line.pieces:
        if piece.first < begin and piece.mark == ";":
            first = piece.first
        if piece.first < begin and piece.mark == ":" and piece.first - 2 not in line.inside:
            first = piece.first
    for frame in frames(line):
        if frame.at < begin - 1 and frame.behind and frame.stop < begin:
            first = max(first, frame.stop)
    for frame in frames(line):
        found = complement(line, frame) if frame.at < begin - 1 else None
        if found and found[0] is Complement.THAT and found[1][0] < begin < found[1][1]:
            first = max(first, found[1][0] + 1)
    if begin >= 2 and line.low[begin - 2] in small.RELATIVES | {"because", "although"}:
        first = begin - 2
    while first < begin and (line.words[first] in DIVIDERS and first not in line.inside):
        first += 1
    return first


def behind_dateline(line: Line) -> int:
    """The number of the first word behind a dateline: "BERLIN (Reuters) -", "KYIV:", "NAREV, March 3 -".

    >>> from goodoffices.reading.line import lines
    >>> from goodoffices.reading.page import Page
    >>> [line] = lines(Page("NAREV, March 3 - Nobody was hurt.", "en"))
    >>> line.words[behind_dateline(line)]
    'Nobody'
    """
    if not line.words or not (line.words[0].isupper() and len(line.words[0]) > 2):
        return 0
    for at in range(1, min(12, len(line))):
        word = line.words[at]
        if word in {"-", "–", "—", "--"} or (word == ":" and at < 4):
            return at + 1
        if not (word[0].isupper() or word[0].isdigit() or word in {",", ".", "(", ")", "/"}):
            return 0
    return 0


def _is_whole(line: Line, first: int, last: int) -> bool:
    """Whether a sentence could end here: it has a finite verb, and its last word is no verb that wants more."""
    verbs = [i for i in range(first, last) if is_finite(line, i)]
    if not verbs:
        return any(first <= begin and end <= last for begin, end in line.quoted)
    return line.low[last - 1] not in small.AUXILIARIES and not _hangs(line, first, verbs)


def _hangs(line: Line, first: int, verbs: list[int]) -> bool:
    """Whether all verbs depend on a small word that opens the sentence or a relative pronoun: "Whether it can, …"."""
    opened = line.low[first] in small.SUBORDINATORS | small.QUESTIONS or line.low[first] == "had"
    return opened or line.low[verbs[0] - 1] in {"who", "which", "that"} and len(verbs) == 1


def _resumed(line: Line, stop: int, *, whole: bool) -> Range | None:
    """What follows the insertion and goes on with what is said."""
    at = stop
    while at < line.end and (line.words[at] not in DIVIDERS or at in line.inside) and line.words[at - 1] != ",":
        at += 1
    if at >= line.end:
        return None
    if line.words[at] in DIVIDERS:
        if line.words[at] == ";":
            return None
        at += 1
    if not whole and line.low[at] in {"citing", "quoting"}:
        at = next((piece.first for piece in line.pieces if piece.first > at), line.end)
    if at >= line.end or (whole and _leaves(line, at, bare=at == stop + 1)):
        return None
    if whole and line.low[at] in small.DETERMINERS and not any(is_finite(line, i) for i in range(at, line.end)):
        return None
    end = next((piece.first - 1 for piece in line.pieces if piece.first > at and piece.mark == ";"), line.end)
    return (at, end) if end > at else None


def _leaves(line: Line, at: int, *, bare: bool) -> bool:
    """Whether what follows is about the saying; behind a bare "…, she said, …" most things go on with what is said."""
    word = line.low[at]
    if word in {"citing", "adding", "who", "whose", "speaking", "quoting"} or _frame_at(line, at):
        return True
    return not bare and (word in LEAVING or word.endswith("ing"))


def _frame_at(line: Line, at: int) -> bool:
    return any(at <= frame.begin <= at + 1 for frame in frames(line))
