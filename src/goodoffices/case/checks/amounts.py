"""Firmness, points and walk-aways are sensible numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from goodoffices.case.case import Case
from goodoffices.case.errors import Path, Problem, Severity
from goodoffices.case.issues import Facet, FacetKind, amount_name
from goodoffices.case.names import unknown
from goodoffices.case.points import Points
from goodoffices.case.values import OptionOrder, PointsByAmount, PointsByOption, Values
from goodoffices.case.walk_aways import WalkAway

LARGEST_POINTS = 10**15
"""Points of one option, either way: beyond this, sums would no longer be exact."""


def problems(case: Case) -> Iterator[Problem]:
    """Firmness beyond its bounds, intervals upside down, points too large or for nothing, walk-aways without sense."""
    for line in case.red_lines:
        if not 0 < line.firmness <= 1:
            path: Path = ("red_lines", line.party, line.name, "firmness")
            yield Problem(path, _shown(line.firmness), "a number above 0 and at most 1")
    for values in case.values:
        yield from _scale(case, values)
        yield from _facet_values(case, values)
        for i, when in enumerate(values.when):
            yield from _interval(("values", values.party, "when", i, "points"), when.points)
    for party in case.parties:
        if party.discount is not None and not 0 <= party.discount <= 1:
            path = ("parties", party.id, "discount")
            yield Problem(path, _shown(party.discount), "a number from 0 to 1")
        if party.walk_away:
            yield from _walk_away(case, party.id, party.walk_away)


def _scale(case: Case, values: Values) -> Iterator[Problem]:
    """Weights of facets that nobody knows or that is not valued, and scales that are none."""
    path: Path = ("values", values.party)
    valued = {own.facet for own in values.facets}
    for name, weight in values.weights:
        if case.scope.facet(name) is None:
            yield unknown((*path, "weights", name), name, case.scope.known(), "a facet of this case")
        elif name not in valued:
            found, advice = f"a weight of {name}, which has no points", "It changes nothing."
            yield Problem((*path, "weights", name), found, "points to multiply", advice, Severity.WARNING)
        if abs(weight) > LARGEST_POINTS:
            yield Problem((*path, "weights", name), "a number beyond 10^15", "a weight that sums can hold exactly")
    if values.one <= values.zero:
        found = f"{_shown(values.zero)} as 0 and {_shown(values.one)} as 1"
        yield Problem((*path, "scale"), found, "a total that counts as 1 above the one that counts as 0")


def _walk_away(case: Case, party: str, walk_away: WalkAway) -> Iterator[Problem]:
    path: Path = ("parties", party, "walk_away")
    for start, points in walk_away.steps:
        yield from _interval((*path, str(start)) if start else path, points)
    if case.values_of(party) is None:
        found, expected = (
            f"a walk-away of {party}, which has no values",
            "values, since points mean nothing without them",
        )
        yield Problem(path, found, expected, severity=Severity.WARNING)
    if walk_away.is_dated and case.as_of is None:
        expected, advice = "an `as_of` of the case, to know which holds", "The last one counts until then."
        yield Problem(path, "dates", expected, advice, Severity.WARNING)


def _facet_values(case: Case, values: Values) -> Iterator[Problem]:
    for own in values.facets:
        path: Path = ("values", values.party, own.facet)
        facet = case.scope.facet(own.facet)
        if facet is None:
            yield unknown(path, own.facet, case.scope.known(), "a facet of this case")
            continue
        match own:
            case PointsByAmount(_, pairs):
                for amount, points in pairs:
                    yield from _interval((*path, amount_name(amount)), points)
                if not pairs:
                    yield Problem(path, "no points", "points at one amount or more")
            case PointsByOption(_, pairs_by_name):
                for name, points in pairs_by_name:
                    yield from _interval((*path, name), points)
                yield from _named(path, [name for name, _ in pairs_by_name], facet)
            case OptionOrder(_, order, total):
                if total <= 0:
                    yield Problem((*path, "points"), _shown(total), "points above 0 to share out")
                yield from _named(path, [name for group in order for name in group], facet)


def _named(path: Path, named: Sequence[str], facet: Facet) -> Iterator[Problem]:
    """Whether the names are those of the facet's options: none unknown, and none left out by mistake."""
    known, said = set(facet.option_names), set(named)
    for name in named:
        if name not in known:
            yield unknown((*path, name), name, facet.option_names, f"an option of {facet.id}")
    silent = [name for name in facet.option_names if name not in said]
    if silent and facet.kind is not FacetKind.NUMBER:
        more = f" and {len(silent) - 5} more" if len(silent) > 5 else ""
        found, advice = f"no points for {', '.join(silent[:5])}{more}", "Those left out count as 0."
        yield Problem(path, found, "points for each option", advice, Severity.WARNING)


def _interval(path: Path, points: Points) -> Iterator[Problem]:
    if points.low > points.high:
        low, high = _shown(points.low), _shown(points.high)
        yield Problem(path, f"[{low}, {high}]", "an interval from low to high", f"Write [{high}, {low}].")
    if max(abs(points.low), abs(points.high)) > LARGEST_POINTS:
        yield Problem(path, "a number beyond 10^15", "points that sums can hold exactly", "Use a smaller unit.")


def _shown(number: Fraction) -> str:
    """A number as somebody may have written it; only roughly, where that would be long."""
    if max(abs(number.numerator), number.denominator) <= LARGEST_POINTS:
        return amount_name(number)
    return f"{float(number):g}" if abs(number) < 10**300 else "a number beyond 10^300"
