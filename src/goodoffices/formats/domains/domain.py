"""A domain and its profiles: what Genius, GeniusWeb and NegMAS files say, whatever they are written in."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from goodoffices.case.issues import Steps


@dataclass(frozen=True, slots=True)
class DomainIssue:
    """One decision: its values in the file's own words and order, or its amounts where it is a whole number."""

    name: str
    values: tuple[str, ...] = ()
    steps: Steps | None = None
    is_ordered: bool = False


@dataclass(frozen=True, slots=True)
class Domain:
    """What is negotiated."""

    name: str
    issues: tuple[DomainIssue, ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A hyper-rectangle: `points` on top where every one of its issues lies within its bounds, both included.

    `bounds` are (number of the issue from 0, low, high); those in `excluded` must not lie within theirs.
    """

    points: Fraction
    bounds: tuple[tuple[int, Fraction, Fraction], ...]
    excluded: tuple[tuple[int, Fraction, Fraction], ...] = ()


@dataclass(frozen=True, slots=True)
class Worth:
    """What the values of one issue are worth to a party: (value or amount, points), times the weight.

    Amounts are linear in between. A weight of None is one that the file does not state, and counts as 1.
    """

    points: tuple[tuple[str | Fraction, Fraction], ...] = ()
    weight: Fraction | None = None


@dataclass(frozen=True, slots=True)
class Profile:
    """How much one party likes an outcome: (Σ weight × points + Σ boxes - zero) / (one - zero).

    `worth` has one entry for each issue of the domain, in its order. `reserved` is the worth of no agreement on the
    scale of the formula above, `reservation` a package that is worth as much to the party. None: not stated.
    """

    name: str
    worth: tuple[Worth, ...] = ()
    boxes: tuple[Box, ...] = ()
    reserved: Fraction | None = None
    reservation: tuple[str, ...] | None = None
    discount: Fraction | None = None
    zero: Fraction = Fraction(0)
    one: Fraction = Fraction(1)
