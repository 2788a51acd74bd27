"""Compile a case: from its parties, lines and values to the formulas and integers of a model."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

import numpy as np

from goodoffices.analysis.arithmetic import Scale, scale_for
from goodoffices.analysis.formulas import Atom, Formula, Translator, conjuncts, every
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.model import Bonus, Kind, Model, Soft
from goodoffices.analysis.needed import parties_needed
from goodoffices.case.case import Case
from goodoffices.case.consent import consent_conditions
from goodoffices.case.errors import UsageError
from goodoffices.case.expressions.nodes import Chosen, Node, Not
from goodoffices.case.issues import Facet
from goodoffices.case.names import did_you_mean
from goodoffices.case.packages import Package
from goodoffices.case.points import Points
from goodoffices.case.red_lines import Form, RedLine
from goodoffices.case.values import FacetValues, Values


def compile_case(
    case: Case,
    *,
    as_of: date | None = None,
    given: Mapping[str, str] | None = None,
    suspended: Collection[str] = (),
) -> Model:
    """Compile a case that `goodoffices.case.check` finds sound.

    `as_of` is the day whose walk-aways hold; None takes the case's own. `given` fixes options of facets. `suspended`
    are ids of soft constraints that are not asked; those that nobody would be asked anyway change nothing. Soft data
    count as DESIGN §4 says: every red line as firm, intervals by their midpoints, orders by rank-order centroids.
    Raises UsageError for a `given` that names no facet or option.
    """
    translator = Translator(case.facets)
    rules = every(translator.formula(rule.holds.node) for rule in case.all_rules)
    asked = parties_needed(case, translator, rules)
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
    model = Model(
        case=case,
        facets=case.facets,
        sizes=translator.sizes,
        asked=asked,
        parties=tuple(valued),
        scales=tuple(scales),
        tables=tuple(_table(facet, numbers, scales) for facet in case.facets),
        bonuses=_bonuses(case, valued, scales, translator),
        walk_aways=(),
        rules=conjuncts(rules),
        zone=(),
        consent=(),
        softs=(),
        estimates=_estimates(case, valued),
        given=Package.of(dict(given or {})),
    )
    return with_softs(model, [soft for soft in softs if soft.id not in suspended])


def with_softs(model: Model, softs: Iterable[Soft]) -> Model:
    """The same model with these soft constraints instead of its own; a party without a walk-away has none any more."""
    asked = tuple(softs)
    translator = Translator(model.facets)
    least = {soft.dimension: soft.least for soft in asked if soft.holds is None}
    return replace(
        model,
        walk_aways=tuple(least.get(i) for i in range(len(model.parties))),
        zone=conjuncts(every([*model.rules, *_consent(model.case, asked, translator, _inline)])),
        consent=conjuncts(every(_consent(model.case, asked, translator, _number))),
        softs=asked,
    )


def without(model: Model, suspended: Collection[str]) -> Model:
    """The same model in which the soft constraints of these ids are not asked."""
    return with_softs(model, [soft for soft in model.softs if soft.id not in suspended])


@dataclass(frozen=True)
class _Numbers:
    """The points of one party, exact, before they become integers."""

    by_facet: Mapping[str, tuple[Fraction, ...]]
    bonuses: tuple[Fraction, ...]

    @classmethod
    def of(cls, case: Case, party: str) -> _Numbers:
        values = case.values_of(party) or Values(party)
        facets = {facet.id: points for facet, points in (_midpoints(case, values, own) for own in values.facets)}
        if values.constant:
            first = case.facets[0]
            points = facets.get(first.id, (Fraction(0),) * len(first.options))
            facets[first.id] = tuple(own + values.constant for own in points)
        return cls(facets, tuple(values.bonus(when).midpoint for when in values.when))

    def scale(self, walk_away: Points | None) -> Scale:
        numbers = [*(own for points in self.by_facet.values() for own in points), *self.bonuses]
        largest = sum((max(map(abs, points)) for points in self.by_facet.values()), Fraction(0))
        largest += sum(map(abs, self.bonuses), Fraction(0))
        return scale_for(numbers, largest, walk_away.midpoint if walk_away else None)


def _midpoints(case: Case, values: Values, own: FacetValues) -> tuple[Facet, tuple[Fraction, ...]]:
    facet = case.facet(own.facet)
    return facet, tuple(points.midpoint for points in values.on(own, facet))


def _table(facet: Facet, numbers: Mapping[str, _Numbers], scales: list[Scale]) -> Ints:
    columns = np.zeros((len(facet.options), len(numbers)), dtype=np.int64)
    for i, (mine, scale) in enumerate(zip(numbers.values(), scales, strict=True)):
        points = mine.by_facet.get(facet.id)
        if points is not None:
            columns[:, i] = [scale.whole(own) for own in points]
    return columns


def _bonuses(case: Case, parties: list[str], scales: list[Scale], translator: Translator) -> tuple[Bonus, ...]:
    bonuses = []
    for i, (party, scale) in enumerate(zip(parties, scales, strict=True)):
        values = case.values_of(party)
        if values is None:
            continue
        for when in values.when:
            points = tuple(scale.whole(values.bonus(when).midpoint) if j == i else 0 for j in range(len(parties)))
            bonuses.append(Bonus(translator.formula(when.condition.node), points))
    return tuple(bonuses)


def line_holds(line: RedLine) -> Node:
    """What must hold of a package for the red line not to be crossed."""
    return Not(line.expression.node) if line.form is Form.NEVER else line.expression.node


def line_crossed(line: RedLine) -> Node:
    """What holds of a package that crosses the red line."""
    return line.expression.node if line.form is Form.NEVER else Not(line.expression.node)


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
