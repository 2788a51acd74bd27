"""Cases with one thing wrong: what the tests of all checks share."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TypeVar

from goodoffices.case.case import Case
from goodoffices.case.check import check
from goodoffices.case.drafts import Clause, DraftVersion
from goodoffices.case.errors import Severity, dotted
from goodoffices.case.issues import Facet, Issue
from goodoffices.case.points import Points
from goodoffices.case.text import Text
from goodoffices.case.values import FacetValues, PointsByAmount, PointsByOption, PointsWhen, Values
from tests.case.water import WATER

T = TypeVar("T")


@dataclass(frozen=True)
class Wrong:
    """A case with one thing wrong, and what `check` says of it."""

    case: Case
    where: str
    found: str
    expected: str
    advice: str = ""
    severity: Severity = Severity.ERROR

    @property
    def message(self) -> tuple[str, str, str, str]:
        return self.where, self.found, self.expected, self.advice

    @property
    def said(self) -> list[tuple[str, str, str, str]]:
        """What is really said of the case, as an error or as a warning."""
        about = [problem for problem in check(self.case) if problem.severity is self.severity]
        return [(dotted(problem.path), problem.found, problem.expected, problem.advice) for problem in about]


WORDS = Text.plain("…")
ZERO = Points.exactly(0)
HUGE = Fraction(10**400)


def problems(case: Case) -> list[str]:
    return [f"{problem.severity}: {problem}" for problem in check(case)]


def errors(case: Case) -> list[str]:
    return [str(problem) for problem in check(case) if problem.severity is Severity.ERROR]


def changed(items: tuple[T, ...], index: int, change: Callable[[T], T]) -> tuple[T, ...]:
    return (*items[:index], change(items[index]), *items[index + 1 :])


def with_party(**fields: object) -> Case:
    """The water case with a changed basin bank."""
    return replace(WATER, parties=changed(WATER.parties, 2, lambda party: replace(party, **fields)))  # type: ignore[arg-type]


def with_issue(*facets: Facet, name: str = "extra") -> Case:
    """The water case with one more issue."""
    return replace(WATER, issues=(*WATER.issues, Issue(name, facets)))


def with_values(*facets: FacetValues, when: tuple[PointsWhen, ...] = ()) -> Case:
    """The water case with other values of Downstream."""
    return replace(WATER, values=(Values("downstream", facets, when),))


def with_line(**fields: object) -> Case:
    """The water case with a changed first red line."""
    return replace(WATER, red_lines=changed(WATER.red_lines, 0, lambda line: replace(line, **fields)))  # type: ignore[arg-type]


def with_claim(**fields: object) -> Case:
    """The water case with a changed claim."""
    return replace(WATER, claims=changed(WATER.claims, 0, lambda claim: replace(claim, **fields)))  # type: ignore[arg-type]


def with_version(*clauses: Clause, **fields: object) -> Case:
    """The water case with another version of its draft."""
    version = replace(DraftVersion("1", clauses), **fields)  # type: ignore[arg-type]
    return replace(WATER, drafts=changed(WATER.drafts, 0, lambda draft: replace(draft, versions=(version,))))


def bindings(*binds: tuple[str, str]) -> Case:
    """The water case with a draft of one clause for each of these."""
    return with_version(*(Clause(str(i), WORDS, (own,)) for i, own in enumerate(binds)))


def by_option(**points: Points) -> PointsByOption:
    return PointsByOption("dam", tuple({"as_planned": ZERO, "lowered": ZERO, "postponed": ZERO, **points}.items()))


def by_amount(*points: tuple[Fraction | int, Points]) -> PointsByAmount:
    return PointsByAmount("release.volume", tuple((Fraction(amount), own) for amount, own in points))


def rough(low: Fraction | int, high: Fraction | int) -> Points:
    return Points(Fraction(low), Fraction(high))
