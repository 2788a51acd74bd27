"""Adjusted Winner: goods that can be split, between two parties who have the same number of points to spread.

Whoever puts more points on a good wins it. Then what the winners differ by is evened out: the party that is ahead
hands over goods, beginning with those that it values least more than the other does, and splits the last one so that
both end up with the same.

Source: Brams and Taylor, Fair Division: From Cake-Cutting to Dispute Resolution (1996), chapter 4. The three checks
here know nothing of the procedure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import TypeAlias

from goodoffices.case.errors import UsageError

SOURCE = "Brams and Taylor, Fair Division: From Cake-Cutting to Dispute Resolution (1996)"

Exact: TypeAlias = Fraction | int


@dataclass(frozen=True, slots=True)
class Division:
    """Goods shared between two: the points of each party for every good, and how much of it the first party gets.

    `shares` run from 0 to 1; the second party gets the rest.
    """

    first: tuple[Fraction, ...]
    second: tuple[Fraction, ...]
    shares: tuple[Fraction, ...]

    @property
    def totals(self) -> tuple[Fraction, Fraction]:
        """What each party gets, in its own points."""
        return _worth(self.first, self.shares), _worth(self.second, self.rests)

    @property
    def rests(self) -> tuple[Fraction, ...]:
        """How much of each good the second party gets."""
        return tuple(1 - share for share in self.shares)

    @property
    def split(self) -> int | None:
        """The good that is split, or None where each goes to one party as a whole; the first of several."""
        return next((good for good, share in enumerate(self.shares) if 0 < share < 1), None)


def adjusted_winner(first: Sequence[Exact], second: Sequence[Exact]) -> Division:
    """Share the goods so that both parties get the same number of their own points, and at most one good is split.

    `first` and `second` are the points of the two parties for each good, in the same order; `scaled` gives them the
    same total. A good on which nobody puts points goes to the second party.

    Raises UsageError where points are negative, where the totals differ or are 0, or where the goods are not the same.

    >>> done = adjusted_winner([86, 75, 30, 9], [19, 81, 60, 40])
    >>> done.split, done.shares[1], [round(float(total), 3) for total in done.totals]
    (1, Fraction(95, 156), [131.673, 131.673])
    """
    own, other = tuple(map(Fraction, first)), tuple(map(Fraction, second))
    _require_fit(own, other)
    shares = [Fraction(a > b) for a, b in zip(own, other, strict=True)]
    ahead, behind = _worth(own, shares), _worth(other, [1 - share for share in shares])
    if ahead >= behind:
        return Division(own, other, _evened(own, other, shares))
    evened = _evened(other, own, [1 - share for share in shares])
    return Division(own, other, tuple(1 - share for share in evened))


def _evened(own: Sequence[Fraction], other: Sequence[Fraction], shares: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """The shares of the party that is ahead, after it has handed over as much as makes both equal."""
    left = list(shares)
    lead = _worth(own, left) - _worth(other, [1 - share for share in left])
    held = [good for good, share in enumerate(left) if share and other[good]]
    for good in sorted(held, key=lambda good: own[good] / other[good]):
        handed = min(Fraction(1), lead / (own[good] + other[good]))
        left[good] -= handed
        lead -= handed * (own[good] + other[good])
    return tuple(left)


def scaled(points: Sequence[Exact], total: Exact = 100) -> tuple[Fraction, ...]:
    """The points with another total, in the same proportions. Raises UsageError where they are all 0.

    >>> scaled([3, 1])
    (Fraction(75, 1), Fraction(25, 1))
    """
    whole = sum(map(Fraction, points), Fraction(0))
    if whole <= 0:
        raise UsageError("Nothing here is worth anything to one of the parties, so there are no points to spread.")
    return tuple(Fraction(own) * total / whole for own in points)


# ------------------------------------------------------------------------------------------------- the checks


def is_envy_free(done: Division) -> bool:
    """Whether neither party would rather have what the other gets.

    >>> is_envy_free(Division((Fraction(1),) * 2, (Fraction(1),) * 2, (Fraction(1),) * 2))
    False
    """
    mine, theirs = done.totals
    return mine >= _worth(done.first, done.rests) and theirs >= _worth(done.second, done.shares)


def is_equitable(done: Division) -> bool:
    """Whether both parties get the same number of their own points."""
    mine, theirs = done.totals
    return mine == theirs


def is_efficient(done: Division) -> bool:
    """Whether no other sharing, however finely split, is better for one party and not worse for the other (Pareto).

    Worth is linear in shares, so it is enough that no gift and no exchange of a little of one good for a little of
    another helps: where the first party has some of good i and the second some of good j, a_i b_j ≥ a_j b_i.
    """
    goods = range(len(done.shares))
    mine = [good for good in goods if done.shares[good] > 0]
    theirs = [good for good in goods if done.shares[good] < 1]
    wasted = any(done.first[i] == 0 < done.second[i] for i in mine) or any(
        done.second[j] == 0 < done.first[j] for j in theirs
    )
    return not wasted and all(
        done.first[i] * done.second[j] >= done.first[j] * done.second[i] for i, j in product(mine, theirs)
    )


def _worth(points: Sequence[Fraction], shares: Sequence[Fraction]) -> Fraction:
    return sum((own * share for own, share in zip(points, shares, strict=True)), Fraction(0))


def _require_fit(first: Sequence[Fraction], second: Sequence[Fraction]) -> None:
    if len(first) != len(second):
        raise UsageError(
            f"One party has points for {len(first)} goods, the other for {len(second)}; give both the same."
        )
    if any(points < 0 for points in (*first, *second)):
        raise UsageError("Points of a good cannot be negative: what somebody wants to be rid of is no good to share.")
    if sum(first) != sum(second) or not sum(first):
        found = f"The points add up to {float(sum(first)):g} and {float(sum(second)):g}"
        raise UsageError(f"{found}. Both parties spread the same number of points, more than 0: `scaled` sees to that.")
