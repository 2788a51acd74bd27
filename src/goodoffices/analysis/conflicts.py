"""Conflicts: the minimal sets of soft constraints that cannot hold together (minimal unsatisfiable sets).

They are the minimal hitting sets of all concessions, and the other way round. Source: R. Reiter, A Theory of
Diagnosis from First Principles, Artificial Intelligence 32 (1987); the algorithm is C. Berge's, Hypergraphs (1989).
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from goodoffices.analysis.model import Kind, Model
from goodoffices.analysis.truths import smallest
from goodoffices.case.case import Case
from goodoffices.case.origin import Basis
from goodoffices.case.red_lines import RedLine

MOST_CONFLICTS = 5_000
"""Conflicts that are listed; beyond this only the smaller ones are."""


@dataclass(frozen=True)
class Sets:
    """Sets of soft constraints by number, best first; `complete` says whether these are all there are."""

    sets: tuple[tuple[int, ...], ...]
    complete: bool


def hitting_sets(sets: Sequence[int], deadline: float = float("inf")) -> tuple[tuple[int, ...], bool]:
    """The minimal sets of bits that meet each of the sets, and whether these are all of them.

    Where they become too many, larger ones are let go; those listed still meet every set.

    >>> hitting_sets([0b011, 0b110])
    ((2, 5), True)
    """
    found: tuple[int, ...] = (0,)
    complete = True
    for bits in sorted(sets, key=lambda s: (s.bit_count(), s)):
        members = [1 << i for i in range(bits.bit_length()) if bits >> i & 1]
        met = [own for own in found if own & bits]
        grown = {own | member for own in found if not own & bits for member in members}
        fresh = [own for own in grown if not any(own & other == other for other in met)]
        found = (*met, *smallest(fresh))
        if len(found) > MOST_CONFLICTS or time.monotonic() > deadline:
            found, complete = tuple(sorted(found, key=int.bit_count))[: MOST_CONFLICTS // 2], False
    return smallest(own for own in found if complete or _is_minimal(own, sets)), complete


def _is_minimal(own: int, sets: Sequence[int]) -> bool:
    """Whether each member alone meets some set, so that none can be left out."""
    return all(any(bits & own == 1 << i for bits in sets) for i in members(own))


def ranked_conflicts(model: Model, sets: Iterable[int], *, complete: bool) -> Sets:
    """Conflicts, best first: the fewest members, then the most that was stated, then the firmest."""
    return Sets(tuple(sorted(map(members, sets), key=lambda own: _conflict_key(model, own))), complete)


def ranked_concessions(model: Model, sets: Iterable[int], *, complete: bool) -> Sets:
    """Concessions, best first: the fewest members, then the least firmness given up."""
    return Sets(tuple(sorted(map(members, sets), key=lambda own: _concession_key(model, own))), complete)


def members(bits: int) -> tuple[int, ...]:
    """The numbers of the bits that are set.

    >>> members(0b101)
    (0, 2)
    """
    return tuple(i for i in range(bits.bit_length()) if bits >> i & 1)


def _conflict_key(model: Model, own: tuple[int, ...]) -> tuple[int, int, Fraction, tuple[int, ...]]:
    unstated = sum(not is_stated(model, i) for i in own)
    return len(own), unstated, -sum((firmness(model, i) for i in own), Fraction(0)), own


def _concession_key(model: Model, own: tuple[int, ...]) -> tuple[int, Fraction, tuple[int, ...]]:
    return len(own), sum((firmness(model, i) for i in own), Fraction(0)), own


def is_stated(model: Model, index: int) -> bool:
    """Whether a party stated the soft constraint, rather than that someone inferred or estimated it."""
    soft = model.softs[index]
    if soft.kind is Kind.GIVEN:
        return True
    if soft.kind is Kind.WALK_AWAY:
        party = model.case.party(soft.party)
        return bool(party and party.walk_away and party.walk_away.origin.known_as is Basis.STATED)
    return red_line_of(model.case, soft.id).origin.known_as is Basis.STATED


def firmness(model: Model, index: int) -> Fraction:
    """How firm a soft constraint is; walk-aways and what is given count as entirely firm."""
    soft = model.softs[index]
    return red_line_of(model.case, soft.id).firmness if soft.kind is Kind.RED_LINE else Fraction(1)


def red_line_of(case: Case, soft_id: str) -> RedLine:
    """The red line of a soft constraint's id."""
    return next(line for line in case.red_lines if line.id == soft_id)
