"""Whether two sides found the same: payoffs held against each other within 1e-9, and solutions against known ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import Any

Payoff = tuple[float, ...]

TOLERANCE = 1e-9
SLACK = 1.01
"""Room for what the floats add to the tolerance itself."""

RULES = ("nash", "egalitarian", "kalai_smorodinsky", "utilitarian")


@dataclass(frozen=True)
class Compared:
    """A frontier held against the right one.

    Of its `size` payoffs, `repeated` are there a second time, `wrong` are not on the right one; `missing` are not here.
    """

    size: int
    repeated: int = 0
    wrong: int = 0
    missing: int = 0

    @property
    def agrees(self) -> bool:
        """Whether it is the right one, each payoff once."""
        return self.repeated == self.wrong == self.missing == 0

    def __str__(self) -> str:
        """Say it in a few words.

        >>> str(Compared(38, repeated=1, wrong=3))
        '38 points, 1 of them repeated, 3 that do not belong'
        """
        parts = {"of them repeated": self.repeated, "that do not belong": self.wrong, "missing": self.missing}
        return ", ".join([f"{self.size:,} points", *(f"{number:,} {what}" for what, number in parts.items() if number)])


def compared(found: Sequence[Payoff], right: Sequence[Payoff], tolerance: float = TOLERANCE) -> Compared:
    """Hold a frontier against the right one, rounded to 1e-9 both, and payoffs that then differ within the tolerance.

    >>> compared([(0.5, 0.3), (0.5, 0.3 - 1e-12), (0.4, 0.7)], [(0.5, 0.3 + 1e-10), (0.9, 0.1)])
    Compared(size=3, repeated=1, wrong=1, missing=1)
    """
    distinct = {_rounded(payoff): payoff for payoff in found}
    known = {_rounded(payoff): payoff for payoff in right}
    left = [payoff for key, payoff in known.items() if key not in distinct]
    wrong = 0
    for key, payoff in distinct.items():
        match = None if key in known else next((own for own in left if is_close(payoff, own, tolerance)), None)
        if match is not None:
            left.remove(match)
        wrong += key not in known and match is None
    return Compared(len(found), len(found) - len(distinct), wrong, len(left))


def is_close(payoff: Payoff, other: Payoff, tolerance: float = TOLERANCE) -> bool:
    """Whether two payoffs are equal for every party within the tolerance."""
    return all(abs(own - one) <= tolerance * SLACK for own, one in zip(payoff, other, strict=True))


def is_solution(rule: str, payoff: Payoff, truth: Mapping[str, Any]) -> bool:
    """Whether a payoff is what the rule picks, by an entry of truth.json; where payoffs tie, any of them is right.

    >>> is_solution("nash", (0.6, 0.5), {"nash": [0.6, 0.5], "nash_ties": 1})
    True
    """
    if truth[f"{rule}_ties"] == 1:
        return is_close(payoff, tuple(truth[rule]))
    best: float = truth[f"{rule}_v"]
    return abs(MERITS[rule](payoff, truth) - best) <= TOLERANCE * SLACK


def _gains(payoff: Payoff, truth: Mapping[str, Any]) -> list[float]:
    return [own - least for own, least in zip(payoff, truth["d"], strict=True)]


def _shares(payoff: Payoff, truth: Mapping[str, Any]) -> list[float]:
    ideals = zip(_gains(payoff, truth), truth["ideal"], truth["d"], strict=True)
    return [gain / (best - least) for gain, best, least in ideals]


MERITS: Mapping[str, Callable[[Payoff, Mapping[str, Any]], float]] = {
    "nash": lambda payoff, truth: prod(_gains(payoff, truth)),
    "egalitarian": lambda payoff, truth: min(_gains(payoff, truth)),
    "kalai_smorodinsky": lambda payoff, truth: min(_shares(payoff, truth)),
    "utilitarian": lambda payoff, _: sum(payoff),
}
"""What each rule maximises, as truth.json defines it."""


def _rounded(payoff: Payoff) -> tuple[int, ...]:
    return tuple(round(own / TOLERANCE) for own in payoff)
