"""A package judged by plain evaluation: no answer of the solver is used that does not hold here too."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from goodoffices.analysis.formulas import Among, AtMost, Atom, Count, Every, Formula, Some, Truth
from goodoffices.analysis.model import Model


def holds(formula: Formula, choices: Sequence[int], atom: Callable[[int], bool]) -> bool:
    """The truth of a formula on a package; `atom` says which atoms are true.

    >>> holds(Every(frozenset((Among(0, 0b10), Atom(3)))), [1], lambda index: index == 3)
    True
    """
    match formula:
        case Truth(value):
            return value
        case Atom(index):
            return atom(index)
        case Among(facet, mask):
            return bool(mask >> choices[facet] & 1)
        case AtMost(rows, bound):
            return sum(row[choices[facet]] for facet, row in rows) <= bound
        case Every(of):
            return all(holds(part, choices, atom) for part in of)
        case Some(of):
            return any(holds(part, choices, atom) for part in of)
        case Count(least, counted):
            return sum(times for part, times in counted if holds(part, choices, atom)) >= least


def payoff(model: Model, choices: Sequence[int]) -> tuple[int, ...]:
    """The steps of each party for a package."""
    totals = [sum(int(t[o, party]) for t, o in zip(model.tables, choices, strict=True)) for party in _parties(model)]
    for bonus in model.bonuses:
        if holds(bonus.condition, choices, _no_atom):
            totals = [total + own for total, own in zip(totals, bonus.points, strict=True)]
    return tuple(totals)


def is_in_zone(model: Model, choices: Sequence[int]) -> bool:
    """Whether a package obeys the rules and has the consent that it needs."""
    points = payoff(model, choices)

    def reached(party: int) -> bool:
        least = model.walk_aways[party]
        return least is None or points[party] >= least

    return all(holds(part, choices, reached) for part in model.zone)


def obeys(model: Model, choices: Sequence[int]) -> bool:
    """Whether a package obeys the rules."""
    return all(holds(rule, choices, _no_atom) for rule in model.rules)


def broken(model: Model, choices: Sequence[int]) -> int:
    """The soft constraints that a package does not keep, as bits over `model.softs`."""
    points = payoff(model, choices)
    bits = 0
    for i, soft in enumerate(model.softs):
        kept = points[soft.dimension] >= soft.least if soft.holds is None else holds(soft.holds, choices, _no_atom)
        bits |= (not kept) << i
    return bits


def consents(model: Model, choices: Sequence[int], counted: int) -> bool:
    """Whether a package has the consent that it needs where only the broken soft constraints `counted` (bits) count."""
    return all(holds(part, choices, lambda index: not counted >> index & 1) for part in model.consent)


def _parties(model: Model) -> range:
    return range(len(model.parties))


def _no_atom(index: int) -> bool:
    raise ValueError(f"atom {index} stands for nothing here")
