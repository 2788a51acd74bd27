"""A case as the engine takes it: formulas, integer points, and soft constraints with a number each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from fractions import Fraction

import numpy as np

from goodoffices.analysis.arithmetic import Scale, scale_for
from goodoffices.analysis.formulas import Atom, Formula, Translator, conjuncts, every
from goodoffices.analysis.integers import Ints
from goodoffices.case.case import Case
from goodoffices.case.consent import consent_conditions, consenters
from goodoffices.case.errors import UsageError
from goodoffices.case.expressions.nodes import Chosen, Node, Not
from goodoffices.case.issues import Facet
from goodoffices.case.names import did_you_mean
from goodoffices.case.packages import Package
from goodoffices.case.points import Points
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.values import Values


class Kind(StrEnum):
    """What a soft constraint is."""

    RED_LINE = "red_line"
    WALK_AWAY = "walk_away"
    GIVEN = "given"


@dataclass(frozen=True, slots=True)
class Soft:
    """A constraint that a conflict can name: a red line, a walk-away, or what is given.

    `holds` is its formula, or None for a walk-away, which asks that the points of party number `dimension` reach
    `least`, in integer steps.
    """

    id: str
    kind: Kind
    party: str
    holds: Formula | None = None
    dimension: int = -1
    least: int = 0


@dataclass(frozen=True, slots=True)
class Bonus:
    """Points, for each party in integer steps, on top of a package where the condition holds."""

    condition: Formula
    points: tuple[int, ...]


@dataclass(frozen=True)
class Model:
    """A case compiled for the engine.

    `parties` are those whose points count: with values, and with consent that can be needed; `tables[i]` are the
    points of facet i as an array (options, parties). `walk_aways` are their thresholds in steps, None where there
    is none. `zone` must hold of a package in the zone; its atoms are numbers of parties, and stand for “its points
    reach its walk-away”. `consent` is the same with red lines left open; its atoms are numbers of `softs`.
    """

    case: Case
    facets: tuple[Facet, ...]
    sizes: tuple[int, ...]
    parties: tuple[str, ...]
    scales: tuple[Scale, ...]
    tables: tuple[Ints, ...]
    bonuses: tuple[Bonus, ...]
    walk_aways: tuple[int | None, ...]
    rules: tuple[Formula, ...]
    zone: tuple[Formula, ...]
    consent: tuple[Formula, ...]
    softs: tuple[Soft, ...]
    estimates: frozenset[str]
    given: Package = field(default_factory=Package)

    @property
    def exact(self) -> bool:
        """Whether every number of the case is a whole number of steps."""
        return all(scale.exact for scale in self.scales)

    def package(self, choices: Iterable[int]) -> Package:
        """The package of these option numbers, one for each facet."""
        named = zip(self.facets, choices, strict=True)
        return Package(tuple((facet.id, facet.options[choice].name) for facet, choice in named))

    def points(self, steps: Iterable[int]) -> dict[str, float]:
        """Integer steps of each party as points."""
        return {party: s.points(n) for party, s, n in zip(self.parties, self.scales, steps, strict=True)}


def compile_case(case: Case, *, as_of: date | None = None, given: Mapping[str, str] | None = None) -> Model:
    """Compile a case that `goodoffices.case.check` finds sound.

    `as_of` is the day whose walk-aways hold; None takes the case's own. `given` fixes options of facets. Soft data
    count as DESIGN §4 says: every red line as firm, intervals by their midpoints, orders by rank-order centroids.
    Raises UsageError for a `given` that names no facet or option.
    """
    translator = Translator(case.facets)
    asked = consenters(case)
    valued = [party for party in asked if case.values_of(party) is not None]
    numbers = {party: _Numbers.of(case, party) for party in valued}
    day = as_of or case.as_of
    scales, least = [], []
    for party in valued:
        known = case.party(party)
        walk_away = known.walk_away.on(day) if known and known.walk_away else None
        scale = numbers[party].scale(walk_away)
        scales.append(scale)
        least.append(None if walk_away is None else scale.least(walk_away.midpoint))
    softs = (
        *_givens(case, given or {}, translator),
        *_red_lines(case, asked, translator),
        *(
            Soft(f"{party}.walk_away", Kind.WALK_AWAY, party, dimension=i, least=bound)
            for i, (party, bound) in enumerate(zip(valued, least, strict=True))
            if bound is not None
        ),
    )
    rules = every(translator.formula(rule.holds.node) for rule in case.all_rules)
    return Model(
        case=case,
        facets=case.facets,
        sizes=translator.sizes,
        parties=tuple(valued),
        scales=tuple(scales),
        tables=tuple(_table(facet, numbers, scales) for facet in case.facets),
        bonuses=_bonuses(case, valued, scales, translator),
        walk_aways=tuple(least),
        rules=conjuncts(rules),
        zone=conjuncts(every([rules, *_consent(case, softs, translator, _inline)])),
        consent=conjuncts(every(_consent(case, softs, translator, _number))),
        softs=softs,
        estimates=_estimates(case, valued),
        given=Package.of(dict(given or {})),
    )


@dataclass(frozen=True)
class _Numbers:
    """The points of one party, exact, before they become integers."""

    by_facet: Mapping[str, tuple[Points, ...]]
    bonuses: tuple[Points, ...]

    @classmethod
    def of(cls, case: Case, party: str) -> _Numbers:
        values = case.values_of(party) or Values(party)
        facets = {case.facet(own.facet).id: own.on(case.facet(own.facet)) for own in values.facets}
        return cls(facets, tuple(when.points for when in values.when))

    def scale(self, walk_away: Points | None) -> Scale:
        numbers = [p.midpoint for points in self.by_facet.values() for p in points]
        numbers += [points.midpoint for points in self.bonuses]
        largest = sum((max(abs(p.midpoint) for p in points) for points in self.by_facet.values()), Fraction(0))
        largest += sum((abs(points.midpoint) for points in self.bonuses), Fraction(0))
        if walk_away is not None:
            numbers.append(walk_away.midpoint)
            largest = max(largest, abs(walk_away.midpoint))
        return scale_for(numbers, largest)


def _table(facet: Facet, numbers: Mapping[str, _Numbers], scales: list[Scale]) -> Ints:
    columns = np.zeros((len(facet.options), len(numbers)), dtype=np.int64)
    for i, (own, scale) in enumerate(zip(numbers.values(), scales, strict=True)):
        points = own.by_facet.get(facet.id)
        if points is not None:
            columns[:, i] = [scale.whole(p.midpoint) for p in points]
    return columns


def _bonuses(case: Case, parties: list[str], scales: list[Scale], translator: Translator) -> tuple[Bonus, ...]:
    bonuses = []
    for i, (party, scale) in enumerate(zip(parties, scales, strict=True)):
        values = case.values_of(party)
        for when in values.when if values else ():
            points = tuple(scale.whole(when.points.midpoint) if j == i else 0 for j in range(len(parties)))
            bonuses.append(Bonus(translator.formula(when.condition.node), points))
    return tuple(bonuses)


def line_holds(line: RedLine) -> Node:
    """What must hold of a package for the red line not to be crossed."""
    return Not(line.expression.node) if line.form is Form.NEVER else line.expression.node


def _red_lines(case: Case, asked: tuple[str, ...], translator: Translator) -> tuple[Soft, ...]:
    lines = [line for line in case.red_lines if line.party in asked]
    return tuple(Soft(line.id, Kind.RED_LINE, line.party, translator.formula(line_holds(line))) for line in lines)


def _givens(case: Case, given: Mapping[str, str], translator: Translator) -> tuple[Soft, ...]:
    softs = []
    for name, option in given.items():
        facet = case.scope.facet(name)
        if facet is None:
            raise UsageError(f"“{name}” is no facet of this case. {did_you_mean(name, case.scope.known())}")
        if facet.option(option) is None:
            advice = did_you_mean(option, facet.option_names)
            raise UsageError(f"“{option}” is no option of {facet.id}. {advice}")
        holds = translator.formula(Chosen(facet.id, frozenset((option,)), "==", (option,)))
        softs.append(Soft(f"given.{facet.id}", Kind.GIVEN, "", holds))
    return tuple(softs)


def _consent(
    case: Case,
    softs: tuple[Soft, ...],
    translator: Translator,
    stand_for: Callable[[int, Soft], Formula],
) -> list[Formula]:
    """What consent asks of a package, with each soft constraint as `stand_for` says; what is given always counts."""
    own: dict[str, list[Formula]] = {}
    for i, soft in enumerate(softs):
        own.setdefault(soft.party, []).append(stand_for(i, soft))

    def agree(party: str) -> Formula:
        return every(own.get(party, ()))

    conditions = [translator.formula(condition, agree) for condition in consent_conditions(case)]
    return [*own.get("", ()), *conditions]


def _inline(_: int, soft: Soft) -> Formula:
    return Atom(soft.dimension) if soft.holds is None else soft.holds


def _number(index: int, _: Soft) -> Formula:
    return Atom(index)


def _estimates(case: Case, parties: list[str]) -> frozenset[str]:
    """The parties whose points are estimates, or whose walk-away is."""
    soft = set()
    for party in parties:
        values, known = case.values_of(party), case.party(party)
        walk_away = known.walk_away if known else None
        if values and values.is_estimate:
            soft.add(party)
        if walk_away and any(points.is_interval for _, points in walk_away.steps):
            soft.add(party)
    return frozenset(soft)
