"""What weights imply: one decision against others, so that a party can see whether it was understood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

MOST_TOGETHER = 3
"""Decisions that somebody can weigh together against one."""

ALIKE = Fraction(1, 20)
"""Share of a worth by which two are as good as the same."""

COMPARED = 2
"""The most important decisions that are compared with others."""


@dataclass(frozen=True, slots=True)
class Tradeoff:
    """One decision at its best, all else at its worst; against others at their best, and all else at its worst."""

    one: str
    others: tuple[str, ...]
    worth: Fraction
    together: Fraction

    @property
    def relation(self) -> str:
        """`more`, `less` or `alike`: what the one is worth, compared with the others together."""
        if abs(self.worth - self.together) <= ALIKE * self.worth:
            return "alike"
        return "more" if self.worth > self.together else "less"


def tradeoffs(weights: Mapping[str, Fraction]) -> tuple[Tradeoff, ...]:
    """The most important decisions, each against those less important ones that together come nearest to it.

    >>> [(own.one, own.others, own.relation) for own in tradeoffs(dict(a=Fraction(5), b=Fraction(3), c=Fraction(2)))]
    [('a', ('b', 'c'), 'alike'), ('b', ('c',), 'more')]
    """
    ranked = sorted((name for name in weights if weights[name] > 0), key=lambda name: -weights[name])
    found: list[Tradeoff] = []
    for place, one in enumerate(ranked[:COMPARED]):
        below = ranked[place + 1 :]
        sets = [own for size in range(1, MOST_TOGETHER + 1) for own in combinations(below, size)]
        if sets:
            nearest = min(sets, key=lambda own: (abs(_sum(weights, own) - weights[one]), len(own)))
            found.append(Tradeoff(one, nearest, weights[one], _sum(weights, nearest)))
    return tuple(found)


def enough_for(weights: Mapping[str, Fraction], least: Fraction) -> tuple[str, ...]:
    """The fewest decisions that together are worth this much, the most important first; all, where none are enough.

    >>> enough_for({"a": Fraction(30), "b": Fraction(70)}, Fraction(60))
    ('b',)
    """
    chosen: list[str] = []
    for name in sorted(weights, key=lambda name: -weights[name]):
        if _sum(weights, chosen) >= least:
            break
        chosen.append(name)
    return tuple(chosen)


def _sum(weights: Mapping[str, Fraction], names: tuple[str, ...] | list[str]) -> Fraction:
    return sum((weights[name] for name in names), Fraction(0))
