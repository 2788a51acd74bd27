"""The hyper-rectangles of a NegMAS utility function."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from fractions import Fraction

from goodoffices.case.errors import shortened
from goodoffices.formats.case_files.nodes import Entries, Entry, Items, Tree
from goodoffices.formats.case_files.shapes.scalars import amount_in
from goodoffices.formats.domains.domain import Box, Domain
from goodoffices.formats.sources.demands import is_nothing, listing, mapping, number, refusal, required, stated

Bound = tuple[int, tuple[Fraction, ...], Fraction, Fraction]
"""The number of an issue, its amounts, and from which to which of them a box reaches."""


def read_boxes(tree: Entries, domain: Domain, file: str) -> tuple[tuple[Box, ...], bool]:
    """The boxes that count, and whether all of them are clear: whether no bound is itself a value of its issue.

    A box in which no outcome of the domain, which is from `file`, lies does not count.
    """
    at = required(tree, "outcome_ranges", "a list of ranges")
    ranges = listing(at, "a list of ranges")
    points = _numbers(required(tree, "utilities", "a list of numbers"), len(ranges))
    own = stated(tree, "weights")
    weights = _numbers(own, len(ranges)) if own else [Fraction(1)] * len(ranges)
    boxes, is_clear = [], True
    for each, worth, weight in zip(ranges, points, weights, strict=True):
        stated_bounds = () if is_nothing(each) else _bounds(mapping(each, "a range for each issue"), domain, file)
        bounds = [(issue, _within(amounts, low, high)) for issue, amounts, low, high in stated_bounds]
        is_clear &= all(low == high or not {low, high} & {*amounts} for _, amounts, low, high in stated_bounds)
        if all(within for _, within in bounds):
            boxes.append(Box(worth * weight, tuple((issue, *within) for issue, within in bounds if within)))
    return tuple(boxes), is_clear


def _numbers(tree: Tree, count: int) -> list[Fraction]:
    items = listing(tree, "a list of numbers")
    if len(items) != count:
        raise refusal(tree, f"{len(items)} numbers", f"{count}, one for each range")
    return [number(each, "a number") for each in items]


def _bounds(tree: Entries, domain: Domain, file: str) -> list[Bound]:
    """The bounds of a box, as they are stated, in the order of the issues."""
    bounds = []
    for name, entry in tree.entries.items():
        if is_nothing(entry.value):
            continue
        issue = _issue(name, entry, domain, file)
        low, high = _ends(entry.value)
        steps = domain.issues[issue].steps
        if steps is None:
            found, expected = f"a range of “{shortened(domain.issues[issue].name)}”", f"an issue of amounts ({file})"
            raise refusal(entry.key, found, expected)
        bounds.append((issue, steps.amounts(), low, high))
    return sorted(bounds)


def _issue(name: str, entry: Entry, domain: Domain, file: str) -> int:
    own = amount_in(name)
    if own is not None and own.denominator == 1 and 0 <= own < len(domain.issues):
        return int(own)
    names = [issue.name for issue in domain.issues]
    if name in names:
        return names.index(name)
    last = len(domain.issues) - 1
    raise refusal(entry.key, f"“{shortened(name)}”", f"the number of an issue, from 0 to {last} ({file})")


def _ends(tree: Tree) -> tuple[Fraction, Fraction]:
    if not isinstance(tree, Items):
        own = number(tree, "a number, or two as in [0, 10]")
        return own, own
    if len(tree.items) != 2:
        raise refusal(tree, f"{len(tree.items)} values", "two numbers, as in [0, 10]")
    low, high = (number(each, "a number, as in [0, 10]") for each in tree.items)
    return low, high


def _within(amounts: Sequence[Fraction], low: Fraction, high: Fraction) -> tuple[Fraction, Fraction] | None:
    first, behind = bisect_left(amounts, low), bisect_right(amounts, high)
    return (amounts[first], amounts[behind - 1]) if first < behind else None
