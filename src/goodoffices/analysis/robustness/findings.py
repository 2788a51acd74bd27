"""What is found out about how far an answer bears."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from goodoffices.analysis.robustness.counted import Chance, Span
from goodoffices.analysis.robustness.unknowns import Unknown
from goodoffices.analysis.robustness.worth import Floats
from goodoffices.analysis.solve import Findings


class Caveat(StrEnum):
    """What such an answer does not prove."""

    REPRESENTATIVES = "representatives"
    MIDDLES = "middles"
    POINTS_ROUNDED = "points_rounded"
    CANDIDATES = "candidates"


@dataclass(frozen=True)
class Ranges:
    """How a probability moves under other assumptions.

    `firmness`: with every firmness below 1 higher by 0.1, or lower (never beyond 0 and 1). `values`: with every range
    and order at the end that is worst for each package, or best; None where that was too much to work out.
    """

    firmness: Span
    values: Span | None


@dataclass(frozen=True)
class Offer:
    """A package that is looked at by itself, with the names that it goes by.

    `by_all` is the probability that it is accepted by all whose consent it needs, `by_party` that a party accepts it,
    whether or not its consent is needed. `completed` are the facets that a draft leaves open, filled in here.
    """

    names: tuple[str, ...]
    choices: tuple[int, ...]
    by_all: Chance
    by_party: Mapping[str, Chance]
    ranges: Ranges
    breaks_rules: bool = False
    completed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Swing:
    """What one unknown moves alone, all others as they are.

    `zone` and `offers` are the probabilities of a zone and that each offer is accepted by all: with the line real and
    not real, or with the number at its low and its high end.
    """

    unknown: Unknown
    zone: tuple[Fraction, Fraction]
    offers: tuple[tuple[Fraction, Fraction], ...]

    @property
    def width(self) -> Fraction:
        """How far it moves the zone."""
        return abs(self.zone[1] - self.zone[0])

    def width_of(self, offer: int | None) -> Fraction:
        """How far it moves the acceptance of an offer; not at all where there is none."""
        return Fraction(0) if offer is None else abs(self.offers[offer][1] - self.offers[offer][0])


@dataclass(frozen=True)
class Reply:
    """One answer that a party may give: how likely it is, which package is best then, and how likely that is accepted.

    `place` is "real" or "not_real" for a line; for a number, which part of its range it lies in, from 0 to 1; None for
    an order.
    """

    place: str | float | None
    chance: Fraction
    choices: tuple[int, ...]
    accepted: Fraction


@dataclass(frozen=True)
class Question:
    """One thing to ask a party, and what a candid answer is worth.

    `gain` is how much likelier it becomes, on average over the answers, that the package put forward is accepted by
    all, from choosing it in the light of the answer: the expected value of perfect information about this unknown.
    `error` is the standard error of that by drawing alone, None where nothing was drawn or too little.
    """

    unknown: Unknown
    gain: Fraction
    error: float | None
    replies: tuple[Reply, ...]


@dataclass(frozen=True)
class Ranks:
    """SMAA over some packages, rows as in `offers` (their numbers among the findings' offers).

    `by_party` has each party's rank acceptability, (packages, places). `together` is that of the sum of all parties'
    places on their own scales with weights that nobody knows; `central` (packages, parties) are the mean weights by
    which a package comes first, `confidence` how often it does so by them.
    """

    offers: tuple[int, ...]
    parties: tuple[str, ...]
    by_party: Mapping[str, Floats]
    together: Floats
    central: Floats
    confidence: Floats
    worlds: int


@dataclass(frozen=True)
class Robustness:
    """How far an answer bears.

    `zone` is the probability that there is a zone; `bounds` proven bounds of it where not every package was looked at.
    `best` is the number, among `offers`, of the package most likely to be accepted by all; None where none ever is.
    `swings` come with the largest first, `questions` with the most valuable; things that make no difference are left
    out. `looked_at` says among how many packages the best was chosen, `worlds` how many were drawn (None: exact).
    """

    solved: Findings
    zone: Chance
    zone_ranges: Ranges
    bounds: Span | None
    offers: tuple[Offer, ...]
    best: int | None
    swings: tuple[Swing, ...]
    questions: tuple[Question, ...]
    ranks: Ranks | None
    unknowns: tuple[Unknown, ...]
    looked_at: int
    seed: int
    worlds: int | None
    caveats: tuple[Caveat, ...] = ()
