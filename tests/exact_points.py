"""Payoffs of the engine as exact points, to hold against brute force."""

from collections.abc import Iterable
from fractions import Fraction

from goodoffices.analysis.solve import Findings


def exact_points(found: Findings, steps: Iterable[int]) -> tuple[Fraction, ...]:
    """A payoff in steps as points."""
    return tuple(Fraction(int(n)) / scale.steps for n, scale in zip(steps, found.model.scales, strict=True))
