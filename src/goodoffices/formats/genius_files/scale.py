"""Which totals of a linear additive profile count as 0 and as 1.

Where all totals, the weights times the evaluations as written, lie between 0 and 1, they count as they stand; else the
smallest counts as 0 and the largest as 1. GENIUS itself divides the evaluations of each discrete issue by the largest
of them, and cuts what then goes beyond 1: see docs/decisions/2026-11-24-evaluations-of-genius-files.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from goodoffices.formats.domains.domain import DomainIssue, Worth
from goodoffices.formats.domains.worths import extremes

ZERO, ONE = Fraction(0), Fraction(1)

NEARLY = Fraction(1, 10**9)
"""How far a total may be outside, since weights of files are rounded."""


def scale_of(issues: Sequence[DomainIssue], worth: Sequence[Worth]) -> tuple[Fraction, Fraction]:
    """The total that counts as 0, and the one that counts as 1.

    >>> scale_of([DomainIssue("a", ("x", "y"))], [Worth((("x", Fraction(3)), ("y", Fraction(7))))])
    (Fraction(3, 1), Fraction(7, 1))
    """
    ends = [extremes(issue, own) for issue, own in zip(issues, worth, strict=True)]
    low, high = sum((low for low, _ in ends), ZERO), sum((high for _, high in ends), ZERO)
    if low >= -NEARLY and high <= 1 + NEARLY:
        return ZERO, ONE
    return low, high if high > low else low + 1
