"""A probability, exact or counted in drawn worlds; then with the error that drawing alone makes."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import sqrt

STANDARD = 1.959963984540054
"""Standard deviations on either side of the mean of a normal distribution that hold 95 % of it."""


@dataclass(frozen=True, slots=True)
class Chance:
    """A probability in this model: exact where `worlds` is None, else the share of so many drawn worlds.

    With `at_middles` it is exact only for numbers at the middles of their ranges. `low` and `high` are what drawing
    alone leaves open (95 %): Wilson's score interval. Source: E. B. Wilson, Probable Inference, the Law of Succession,
    and Statistical Inference, Journal of the American Statistical Association 22 (1927).

    >>> Chance(Fraction(1, 2), 100).low, Chance(Fraction(1, 2)).low
    (0.4038315..., 0.5)
    """

    value: Fraction
    worlds: int | None = None
    at_middles: bool = False

    @property
    def proven(self) -> bool:
        """Whether it is exact, wherever numbers lie within their ranges."""
        return self.exact and not self.at_middles

    @property
    def exact(self) -> bool:
        """Whether nothing was drawn for it."""
        return self.worlds is None

    @property
    def low(self) -> float:
        """The lower end of the sampling error."""
        return wilson(self.value, self.worlds)[0] if self.worlds else float(self.value)

    @property
    def high(self) -> float:
        """The upper end of the sampling error."""
        return wilson(self.value, self.worlds)[1] if self.worlds else float(self.value)


@dataclass(frozen=True, slots=True)
class Span:
    """From the least to the most that a probability becomes under other assumptions."""

    low: Fraction
    high: Fraction


def wilson(share: Fraction, count: int) -> tuple[float, float]:
    """Wilson's 95 % score interval for a share of `count` independent draws.

    >>> tuple(round(end, 4) for end in wilson(Fraction(0), 10))
    (0.0, 0.2775)
    """
    p, square = float(share), STANDARD**2
    middle = (p + square / (2 * count)) / (1 + square / count)
    half = STANDARD * sqrt(p * (1 - p) / count + square / (4 * count**2)) / (1 + square / count)
    return max(0.0, middle - half), min(1.0, middle + half)
