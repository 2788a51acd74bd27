"""What the values of an issue are worth in a Genius profile: item by item, or by a function of a whole number."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from itertools import pairwise

from goodoffices.case.errors import shortened
from goodoffices.case.issues import Steps, amount_name
from goodoffices.formats.domains.domain import DomainIssue
from goodoffices.formats.genius_files.attributes import described, number, stated_number
from goodoffices.formats.genius_files.issues import Known
from goodoffices.formats.sources.demands import refusal
from goodoffices.formats.sources.xml_source import Element

Pairs = tuple[tuple[str | Fraction, Fraction], ...]
Function = Callable[[Fraction], Fraction]

ZERO, ONE = Fraction(0), Fraction(1)


def read_points(element: Element, issue: DomainIssue) -> Pairs:
    """The points of each value or amount of an issue; none where the file says nothing of them."""
    if issue.steps is not None:
        evaluators = element.all("evaluator")
        return _by_function(evaluators[0], issue.steps) if evaluators else _by_amount(element, issue.steps)
    items = element.all("item")
    if not any("evaluation" in item.attributes for item in items):
        return ()
    points: dict[str, Fraction] = {}
    known = Known(issue.values)
    for item in items:
        place = known.place(item.attributes["value"])
        points[issue.values[place or 0]] = number(item, "evaluation")
    return tuple((value, points[value]) for value in issue.values)


def _by_amount(element: Element, steps: Steps) -> Pairs:
    """Genius has only functions of whole numbers; other programs write their values one by one."""
    found: dict[Fraction, Fraction] = {}
    amounts = set(steps.amounts())
    for item in element.all("item"):
        amount = number(item, "value")
        if amount not in amounts or amount in found:
            expected = f"each whole number from {steps.start} to {steps.stop} once"
            raise refusal(item.place, f"the value {amount_name(amount)} of {described(element)}", expected)
        found[amount] = number(item, "evaluation")
    missing = sorted(amounts - found.keys())
    if found and missing:
        found_, expected = f"no evaluation of {amount_name(missing[0])} in {described(element)}", "one for each value"
        raise refusal(element.place, found_, expected)
    return tuple(sorted(found.items()))


def _by_function(element: Element, steps: Steps) -> Pairs:
    kind = element.attributes.get("ftype", "linear").lower()
    if kind not in FUNCTIONS:
        found = f"the evaluator “{shortened(kind, 30)}”"
        raise refusal(element.place, found, f"one of {', '.join(FUNCTIONS)}", "Write an item for each value instead.")
    function = FUNCTIONS[kind](element, steps)
    ends = (steps.start, function(steps.start)), (steps.stop, function(steps.stop))
    if _is_straight(function, steps):
        return ends if steps.start < steps.stop else ends[:1]
    return tuple((amount, function(amount)) for amount in steps.amounts())


def _is_straight(function: Function, steps: Steps) -> bool:
    points = [function(amount) for amount in steps.amounts()]
    rises = {after - before for before, after in pairwise(points)}
    return len(rises) <= 1


def _linear(element: Element, steps: Steps) -> Function:
    """Slope and offset from the lower bound, as Genius has it; older files count from 0, with parameters."""
    slope, offset = stated_number(element, "slope"), stated_number(element, "offset")
    if slope is not None or offset is not None:
        return clipped_line(slope or ZERO, offset or ZERO, steps)
    rise, level = number(element, "parameter1"), number(element, "parameter0")
    return clipped_line(rise, level + rise * steps.start, steps)


def clipped_line(slope: Fraction, offset: Fraction, steps: Steps) -> Function:
    """The function that is `offset` at the first amount and rises by `slope`, within 0 and 1, as Genius cuts it."""
    return lambda amount: min(max(offset + slope * (amount - steps.start), ZERO), ONE)


def _constant(element: Element, _: Steps) -> Function:
    level = number(element, "parameter0")
    return lambda _amount: level


def _triangular(element: Element, _: Steps) -> Function:
    """0 outside two ends, 1 at the top between them, straight in between."""
    low, high, top = (number(element, f"parameter{i}") for i in range(3))
    if not low <= top <= high:
        raise refusal(element.place, "a triangle whose top is not between its ends", "parameter0 ≤ 2 ≤ 1")

    def worth(amount: Fraction) -> Fraction:
        if not low <= amount < high:
            return ZERO
        return (amount - low) / (top - low) if amount < top else 1 - (amount - top) / (high - top)

    return worth


FUNCTIONS: Mapping[str, Callable[[Element, Steps], Function]] = {
    "linear": _linear,
    "constant": _constant,
    "triangular": _triangular,
}
