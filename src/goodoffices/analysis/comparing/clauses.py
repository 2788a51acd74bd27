"""What becomes of each clause from one version of a draft to another: added, removed, moved, reworded, or nothing."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from goodoffices.analysis.comparing.likeness import fits, in_common
from goodoffices.analysis.comparing.pairing import best_pairs
from goodoffices.analysis.comparing.subsequence import cells_needed, heaviest_common
from goodoffices.analysis.comparing.words import MOST_CELLS, Fate, Run, WordDiff, changed_words
from goodoffices.case.drafts import Clause, DraftVersion

MOST_CHARACTERS = 3_000_000
"""Characters of all clauses together that are compared word by word; what is beyond is given as a whole."""

MOST_ALL_CELLS = 30_000_000
"""Pairs of words that are held against each other in all clauses together."""


Key: TypeAlias = str | tuple[tuple[str, str], ...]
"""By what clauses are known: an id, or words by their languages."""


class Place(StrEnum):
    """Whether a clause stands where it stood."""

    SAME = "same"
    RENUMBERED = "renumbered"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Wording:
    """What becomes of the words of a clause in one language: compared, or there in one of the two versions only."""

    language: str
    diff: WordDiff
    is_new: bool = False
    is_gone: bool = False

    @property
    def is_changed(self) -> bool:
        """Whether it says anything else than before."""
        return any(run.fate is not Fate.KEPT for run in self.diff.runs)


@dataclass(frozen=True, slots=True)
class Binding:
    """A facet that a clause decides in another way than before: its options, None where it does not decide it."""

    facet: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class ClauseChange:
    """A clause before and after; None where it is new, or gone.

    `place` says whether it only has another number, since others came or went, or stands elsewhere among the others.
    `wordings` has an entry for each language that either has; `bindings` what it decides in another way.
    """

    before: Clause | None
    after: Clause | None
    place: Place = Place.SAME
    wordings: tuple[Wording, ...] = ()
    bindings: tuple[Binding, ...] = ()

    @property
    def is_added(self) -> bool:
        """Whether it is new."""
        return self.before is None

    @property
    def is_removed(self) -> bool:
        """Whether it is gone."""
        return self.after is None

    @property
    def is_reworded(self) -> bool:
        """Whether a clause that was there says something else, in any language."""
        return not (self.is_added or self.is_removed) and any(wording.is_changed for wording in self.wordings)

    @property
    def is_unchanged(self) -> bool:
        """Whether nothing became of it."""
        is_there = not (self.is_added or self.is_removed)
        return is_there and self.place is Place.SAME and not self.is_reworded and not self.bindings


def clause_changes(
    before: DraftVersion, after: DraftVersion, characters: int = MOST_CHARACTERS
) -> tuple[ClauseChange, ...]:
    """What becomes of each clause, in the order of the later version; what is gone stands where it stood.

    Clauses are known again by their ids, then by unchanged words (in their old order, then in any), then by the pairs
    that are most alike in all: by their words first, and a little by their numbers and by what they decide.
    `characters` bounds what is compared word by word.
    """
    old, new = before.in_order, after.in_order
    pairs = _paired(old, new)
    staying = _staying(pairs)
    meter = _Meter(characters)
    after_of = dict(pairs)
    kept = {
        j: _change(old[i], new[j], Place.SAME if (i, j) in staying else Place.MOVED, meter)
        for i, j in sorted(pairs, key=lambda pair: pair[1])
    }
    found = [((j, 0, 0), kept.get(j) or _added(clause)) for j, clause in enumerate(new)]
    stands_after = -1
    for i, clause in enumerate(old):
        if i not in after_of:
            found.append(((stands_after, 1, i), _removed(clause)))
        elif (i, after_of[i]) in staying:
            stands_after = after_of[i]
    return tuple(change for _, change in sorted(found, key=lambda entry: entry[0]))


# --------------------------------------------------------------------------------------------- which clause is which


def _paired(old: Sequence[Clause], new: Sequence[Clause]) -> list[tuple[int, int]]:
    """The places of clauses that are the same clause in the two versions."""
    found: list[tuple[int, int]] = []

    def left() -> tuple[list[int], list[int]]:
        ours, theirs = {i for i, _ in found}, {j for _, j in found}
        return [i for i in range(len(old)) if i not in ours], [j for j in range(len(new)) if j not in theirs]

    found += _same(old, new, *left(), lambda clause: clause.id)
    found += [pair for pair in _in_row(old, new, *left()) if _could_be(old, new, pair)]
    found += [pair for pair in _same(old, new, *left(), _flat) if _could_be(old, new, pair)]
    ours, theirs = left()
    alike = best_pairs(fits([old[i] for i in ours], [new[j] for j in theirs]))
    return [*found, *((ours[i], theirs[j]) for i, j in alike)]


def _same(
    old: Sequence[Clause],
    new: Sequence[Clause],
    ours: Iterable[int],
    theirs: Iterable[int],
    key: Callable[[Clause], Key],
) -> Iterator[tuple[int, int]]:
    """Those of the same key, the first with the first; what has no key goes with nobody."""
    waiting: defaultdict[Key, list[int]] = defaultdict(list)
    for j in theirs:
        waiting[key(new[j])].append(j)
    for i in ours:
        own = key(old[i])
        if own and waiting[own]:
            yield i, waiting[own].pop(0)


def _in_row(
    old: Sequence[Clause], new: Sequence[Clause], ours: Sequence[int], theirs: Sequence[int]
) -> list[tuple[int, int]]:
    """Those whose words stay, in the same order; so that of several with the same words each finds its own."""
    own, other = [_flat(old[i]) for i in ours], [_flat(new[j]) for j in theirs]
    if cells_needed(own, other) > MOST_CELLS:
        return []
    return [(ours[i], theirs[j]) for i, j in heaviest_common(own, other)]


def _could_be(old: Sequence[Clause], new: Sequence[Clause], pair: tuple[int, int]) -> bool:
    """Whether their ids do not say that they are two clauses."""
    before, after = old[pair[0]].id, new[pair[1]].id
    return not before or not after or before == after


def _flat(clause: Clause) -> tuple[tuple[str, str], ...]:
    """What it says, however its lines are broken."""
    return tuple(sorted((code, " ".join(words.split())) for code, words in clause.says.versions))


def _staying(pairs: Iterable[tuple[int, int]]) -> set[tuple[int, int]]:
    """The most clauses that stand in the same order as before: a longest rising row (Schensted 1961)."""
    ordered = sorted(pairs)
    ends: list[int] = []
    last: list[int] = []
    came_from: list[int] = []
    for k, (_, j) in enumerate(ordered):
        length = bisect_left(ends, j)
        came_from.append(last[length - 1] if length else -1)
        ends[length : length + 1] = [j]
        last[length : length + 1] = [k]
    found: set[tuple[int, int]] = set()
    k = last[-1] if last else -1
    while k >= 0:
        found.add(ordered[k])
        k = came_from[k]
    return found


# ------------------------------------------------------------------------------------------------- what became of it


@dataclass
class _Meter:
    """What may still be compared word by word."""

    characters: int
    cells: int = MOST_ALL_CELLS

    def compared(self, before: str, after: str) -> WordDiff:
        if before == after or before.split() == after.split():
            return WordDiff((Run(Fate.KEPT, " ".join(after.split())),) if after.strip() else ())
        self.characters -= len(before) + len(after)
        if self.characters < 0:
            return WordDiff((Run(Fate.REMOVED, before.strip()), Run(Fate.ADDED, after.strip())), coarse=True)
        diff = changed_words(before, after, min(self.cells, MOST_CELLS))
        self.cells = max(0, self.cells - diff.cells)
        return diff


def _change(before: Clause, after: Clause, place: Place, meter: _Meter) -> ClauseChange:
    if place is Place.SAME and before.number != after.number:
        place = Place.RENUMBERED
    return ClauseChange(before, after, place, tuple(_wordings(before, after, meter)), _bindings(before, after))


def _wordings(before: Clause, after: Clause, meter: _Meter) -> Iterator[Wording]:
    old, new = dict(before.says.versions), dict(after.says.versions)
    shared = in_common(old, new)
    compared = {code for code, _, _ in shared} | ({""} if shared else set())
    for code, words, other in shared:
        yield Wording(code, meter.compared(words, other))
    for code, words in new.items():
        if code not in compared:
            yield Wording(code, WordDiff((Run(Fate.ADDED, words),)), is_new=True)
    for code, words in old.items():
        if code not in compared:
            yield Wording(code, WordDiff((Run(Fate.REMOVED, words),)), is_gone=True)


def _bindings(before: Clause | None, after: Clause | None) -> tuple[Binding, ...]:
    old: Mapping[str, str] = dict(before.binds) if before else {}
    new: Mapping[str, str] = dict(after.binds) if after else {}
    facets = dict.fromkeys((*old, *new))
    return tuple(Binding(own, old.get(own), new.get(own)) for own in facets if old.get(own) != new.get(own))


def _added(clause: Clause) -> ClauseChange:
    told = tuple(Wording(code, WordDiff((Run(Fate.ADDED, words),))) for code, words in clause.says.versions)
    return ClauseChange(None, clause, wordings=told, bindings=_bindings(None, clause))


def _removed(clause: Clause) -> ClauseChange:
    told = tuple(Wording(code, WordDiff((Run(Fate.REMOVED, words),))) for code, words in clause.says.versions)
    return ClauseChange(clause, None, wordings=told, bindings=_bindings(clause, None))
