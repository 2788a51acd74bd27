"""Issues, their facets and options, the rules among them, and what an option commits whom to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from goodoffices.case.errors import Path
from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.text import Text

MOST_OPTIONS = 10_000
"""Options of one facet."""


class FacetKind(StrEnum):
    """What the options of a facet are to each other."""

    UNORDERED = "unordered"
    ORDERED = "ordered"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Pledge:
    """Who commits to whom, to do what. `aspect` is a word of `goodoffices.case.interests.ASPECTS`."""

    by: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    act: str = ""
    aspect: str = ""


@dataclass(frozen=True, slots=True)
class Commitment:
    """A pledge that an issue's packages make where `when` holds."""

    pledge: Pledge
    when: Expression


@dataclass(frozen=True, slots=True)
class Option:
    """One way to decide a facet.

    `number` is its amount, for options of a number facet. `measures` are further named amounts that sums can use
    (cost, days …). `pledge` is what choosing it commits whom to.
    """

    name: str
    title: Text | None = None
    number: Fraction | None = None
    measures: tuple[tuple[str, Fraction], ...] = ()
    pledge: Pledge | None = None

    def measure(self, name: str) -> Fraction | None:
        """The named amount, or None where this option has none of that name."""
        return dict(self.measures).get(name)


@dataclass(frozen=True, slots=True)
class Steps:
    """The amounts of a number facet: from `start` to `stop`, both included, in steps of `step`."""

    start: Fraction
    stop: Fraction
    step: Fraction

    def __len__(self) -> int:
        return int((self.stop - self.start) // self.step) + 1

    def amounts(self) -> tuple[Fraction, ...]:
        """Every amount, in rising order."""
        return tuple(self.start + self.step * i for i in range(len(self)))


@dataclass(frozen=True, slots=True)
class Facet:
    """One decision within an issue: exactly one of its options is chosen.

    `id` is `issue.facet`, or the issue's own name where the issue is a single decision. Options of an ordered
    facet stand from weak to strong, those of a number facet from small to large.
    """

    id: str
    options: tuple[Option, ...]
    kind: FacetKind = FacetKind.UNORDERED
    title: Text | None = None
    steps: Steps | None = None
    unit: str = ""

    @property
    def name(self) -> str:
        """The facet's own name, without its issue."""
        return self.id.rpartition(".")[2]

    @property
    def issue(self) -> str:
        """The name of the issue that it belongs to."""
        return self.id.partition(".")[0]

    @property
    def path(self) -> Path:
        """Where it stands in a case."""
        return ("issues", self.id) if self.id == self.issue else ("issues", self.issue, "facets", self.name)

    @property
    def option_names(self) -> tuple[str, ...]:
        """The names of its options, in order."""
        return tuple(option.name for option in self.options)

    def option(self, name: str) -> Option | None:
        """The option of that name, or None."""
        return next((option for option in self.options if option.name == name), None)


@dataclass(frozen=True, slots=True)
class Rule:
    """A logical fact about packages that binds everyone."""

    holds: Expression
    says: Text | None = None


@dataclass(frozen=True, slots=True)
class Issue:
    """A disputed subject, with the decisions that it consists of and the rules among them.

    What is `divisible` is one decision between two options that can also be shared: each option to some extent.
    `keywords` are words by which a report speaks of it.
    """

    id: str
    facets: tuple[Facet, ...]
    title: Text | None = None
    rules: tuple[Rule, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    divisible: bool = False
    keywords: tuple[str, ...] = ()

    @property
    def is_single(self) -> bool:
        """Whether the issue is one decision that bears its name."""
        return len(self.facets) == 1 and self.facets[0].id == self.id


def amount_name(amount: Fraction) -> str:
    """The name of an amount as an option: its decimals where they end, else a fraction.

    >>> amount_name(Fraction(150)), amount_name(Fraction(5, 2)), amount_name(Fraction(-1, 3))
    ('150', '2.5', '-1/3')
    """
    denominator = amount.denominator
    twos = fives = 0
    while denominator % 2 == 0:
        denominator, twos = denominator // 2, twos + 1
    while denominator % 5 == 0:
        denominator, fives = denominator // 5, fives + 1
    if denominator != 1:
        return f"{amount.numerator}/{amount.denominator}"
    places = max(twos, fives)
    digits = str(abs(amount.numerator) * 10**places // amount.denominator).rjust(places + 1, "0")
    sign = "-" if amount < 0 else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)
