"""Hyper-rectangles of a Genius profile: points for combinations of whole numbers, bounds included.

A rectangle counts where every INCLUDES holds; one with EXCLUDES where not all of them hold together (so GENIUS 9,
genius.core.utility.ExclusiveHyperRectangle); one with neither always. Where a rectangle has both, GENIUS forgets its
INCLUDES in silence; here that is refused. GENIUS cuts what goes beyond `maxutility`; here nothing is cut.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import ceil, floor

from goodoffices.case.errors import shortened
from goodoffices.formats.domains.domain import Box
from goodoffices.formats.genius_files.attributes import described, number, stated_number, whole_number
from goodoffices.formats.genius_files.issues import Listed
from goodoffices.formats.sources.demands import LARGEST, refusal
from goodoffices.formats.sources.xml_source import Element

Bound = tuple[int, Fraction, Fraction]

MOST_COMPARED = 4_000_000
"""Amounts of all issues that all bounds of a profile speak of."""


@dataclass(frozen=True)
class Rectangles:
    """The boxes of a profile, and the total that counts as 1; None where the file does not say it."""

    boxes: tuple[Box, ...]
    most: Fraction | None


def read_rectangles(utility: Element, listed: Sequence[Listed]) -> Rectangles:
    """The boxes that can count at all, each weight multiplied in."""
    most = stated_number(utility, "maxutility")
    if most is not None and most <= 0:
        raise refusal(utility.place, f"{utility.attributes['maxutility']} as “maxutility”", "a number above 0")
    functions = utility.all("ufun")
    if len(functions) != 1:
        found = f"{len(functions)} elements <ufun> in {described(utility)}" if functions else "no <ufun>"
        raise refusal(functions[1].place if functions else utility.place, found, "one")
    issues = {own.number: (place, own) for place, own in enumerate(listed)}
    _require_few(functions[0], issues)
    return Rectangles(tuple(_boxes(functions[0], Fraction(1), issues)), most)


def _require_few(function: Element, issues: Mapping[int, tuple[int, Listed]]) -> None:
    compared = 0
    for element in function.walk():
        place = issues.get(whole_number(element, "index")) if element.tag in ("INCLUDES", "EXCLUDES") else None
        steps = place[1].issue.steps if place else None
        compared += len(steps) if steps else 0
        if compared > MOST_COMPARED:
            found = f"bounds that speak of more than {MOST_COMPARED} amounts in all"
            raise refusal(element.place, found, "fewer", "Split the issues into larger steps.")


def _boxes(function: Element, weight: Fraction, issues: Mapping[int, tuple[int, Listed]]) -> Iterator[Box]:
    kind, sums = function.attributes.get("type", "PlainUfun"), function.attributes.get("aggregation", "sum")
    if kind.lower() != "plainufun":
        raise refusal(function.place, f"a <ufun> of the type “{shortened(kind, 30)}”", "PlainUfun")
    if sums.lower() != "sum":
        raise refusal(function.place, f"the aggregation “{shortened(sums, 30)}”", "sum", "Only sums can be read.")
    own = stated_number(function, "weight")
    weight *= 1 if own is None else own
    for element in function.children:
        match element.tag:
            case "hyperRectangle":
                yield from _box(element, weight, issues)
            case "ufun":
                yield from _boxes(element, weight, issues)
            case _:
                raise refusal(element.place, f"{described(element)} in a <ufun>", "hyperRectangle or ufun")


def _box(element: Element, weight: Fraction, issues: Mapping[int, tuple[int, Listed]]) -> Iterator[Box]:
    own = stated_number(element, "weight")
    points = number(element, "utility") * weight * (1 if own is None else own)
    if abs(points) > LARGEST:
        raise refusal(element.place, "points beyond 10^15", "points that sums can hold exactly", "Use a smaller unit.")
    odd = [child for child in element.children if child.tag not in ("INCLUDES", "EXCLUDES")]
    if odd:
        raise refusal(odd[0].place, f"{described(odd[0])} in a hyperRectangle", "INCLUDES or EXCLUDES")
    included, excluded = element.all("INCLUDES"), element.all("EXCLUDES")
    if included and excluded:
        advice = "GENIUS would forget the INCLUDES. Write two rectangles."
        raise refusal(element.place, "INCLUDES and EXCLUDES in one rectangle", "one kind", advice)
    bounds = _bounds(included or excluded, issues)
    if included:
        if bounds is not None:
            yield Box(points, bounds)
    elif bounds is None or not excluded:
        yield Box(points, ())
    elif len(bounds) == 1:
        yield Box(points, (), bounds)
    else:
        yield from (Box(points, ()), Box(-points, bounds))


def _bounds(elements: Sequence[Element], issues: Mapping[int, tuple[int, Listed]]) -> tuple[Bound, ...] | None:
    """Bounds within the ranges of their issues; None where nothing lies within them all."""
    bounds: dict[int, tuple[Fraction, Fraction]] = {}
    for element in elements:
        index = whole_number(element, "index")
        if index not in issues:
            raise refusal(element.place, f"bounds of an issue {index}, which is not there", "an issue's index")
        place, own = issues[index]
        if own.issue.steps is None:
            found = f"bounds of “{shortened(own.issue.name, 40)}”, an issue of words"
            raise refusal(element.place, found, "an integer issue")
        low, high = bounds.get(place, (own.issue.steps.start, own.issue.steps.stop))
        low = max(low, Fraction(ceil(number(element, "min"))))
        high = min(high, Fraction(floor(number(element, "max"))))
        bounds[place] = (low, high)
    if any(low > high for low, high in bounds.values()):
        return None
    return tuple((place, *bounds[place]) for place in sorted(bounds))
