"""How a red line can move a little: each bound in it, over the options that lie next to it.

A bound is a comparison of a number or ordered facet, or of a sum. It moves where the line as a whole then asks less,
whatever the package; so comparisons below an `iff`, which can ask less and more at once, do not move.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce
from math import gcd, lcm
from typing import TypeAlias

from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import (
    And,
    AtLeast,
    Chosen,
    Implies,
    Linear,
    Node,
    Not,
    Or,
    children,
)
from goodoffices.case.issues import Facet, FacetKind

Comparison: TypeAlias = Chosen | Linear
Place: TypeAlias = tuple[int, ...]
"""Where a node stands: which child, of which child, and so on."""


@dataclass(frozen=True)
class Bound:
    """A comparison in a line, and the weaker ones that it can become, by number: the nearest first."""

    place: Place
    before: Comparison
    count: int
    after: Callable[[int], Comparison]


def bounds(node: Node, case: Case) -> tuple[Bound, ...]:
    """The bounds of what must hold; moving one to any of its weaker ones makes `node` hold of more packages."""
    found = [(_weaker(leaf, case, grows=grows), place, leaf) for place, leaf, grows in _comparisons(node)]
    return tuple(Bound(place, leaf, count, after) for (count, after), place, leaf in found if count)


def moved(node: Node, bound: Bound, number: int) -> Node:
    """The node with one of its bounds moved to the weaker comparison of this number."""
    return _replaced(node, bound.place, bound.after(number))


def _comparisons(node: Node, place: Place = (), *, grows: bool = True) -> Iterator[tuple[Place, Comparison, bool]]:
    """Each comparison with its place, and whether the whole asks less where it holds of more options, or of fewer."""
    match node:
        case Chosen() | Linear():
            yield place, node, grows
        case Not(operand):
            yield from _comparisons(operand, (*place, 0), grows=not grows)
        case Implies(left, right):
            yield from _comparisons(left, (*place, 0), grows=not grows)
            yield from _comparisons(right, (*place, 1), grows=grows)
        case And() | Or() | AtLeast():
            for i, operand in enumerate(children(node)):
                yield from _comparisons(operand, (*place, i), grows=grows)
        case _:
            return


def _replaced(node: Node, place: Place, leaf: Comparison) -> Node:
    if not place:
        return leaf
    first, *rest = place
    parts = [_replaced(own, tuple(rest), leaf) if i == first else own for i, own in enumerate(children(node))]
    match node:
        case Not():
            return Not(parts[0])
        case Implies():
            return Implies(parts[0], parts[1])
        case And():
            return And(tuple(parts))
        case Or():
            return Or(tuple(parts))
        case AtLeast(count):
            return AtLeast(count, tuple(parts))
        case _:
            raise ValueError(f"nothing moves within {node}")


Weaker: TypeAlias = tuple[int, Callable[[int], Comparison]]


def _weaker(leaf: Comparison, case: Case, *, grows: bool) -> Weaker:
    if isinstance(leaf, Linear):
        return _weaker_sums(leaf, grows=grows)
    facet = case.facet(leaf.facet)
    if facet.kind is FacetKind.UNORDERED:
        return _listed(())
    if leaf.operator in ("<", "<=", ">", ">="):
        return _listed(_shifted(leaf, facet, grows=grows))
    is_list = leaf.operator in ("==", "in")
    return _listed(_widened(leaf, facet, is_list=is_list) if is_list == grows else ())


def _listed(found: Sequence[Comparison]) -> Weaker:
    return len(found), lambda number: found[number]


def _shifted(leaf: Chosen, facet: Facet, *, grows: bool) -> list[Comparison]:
    """The bound moved past one option after the other: down for `>=` that shall hold of more options, and so on."""
    names, is_low = facet.option_names, leaf.operator in (">", ">=")
    crossed = [i for i, name in enumerate(names) if (name in leaf.options) != grows]
    crossed.sort(reverse=is_low == grows)
    return [_compared(leaf, facet, i, grows=grows) for i in crossed]


def _compared(leaf: Chosen, facet: Facet, passed: int, *, grows: bool) -> Chosen:
    """The comparison whose bound has just passed an option; by its own operator, where an option allows it."""
    names, is_low = facet.option_names, leaf.operator in (">", ">=")
    includes = "=" in leaf.operator
    chosen = range(passed + (not grows), len(names)) if is_low else range(passed + grows)
    # `>=` names the last option for which it holds, `>` the one beside it, which may not be there.
    last, beside = (chosen.start, chosen.start - 1) if is_low else (chosen.stop - 1, chosen.stop)
    named = last if includes else beside
    if not 0 <= named < len(names):
        named, includes = (beside, False) if includes else (last, True)
    operator = (">" if is_low else "<") + ("=" if includes else "")
    return Chosen(leaf.facet, frozenset(names[i] for i in chosen), operator, (names[named],))


def _widened(leaf: Chosen, facet: Facet, *, is_list: bool) -> list[Comparison]:
    """Options that are named one by one, joined by those next to them, then by those next to these, and so on."""
    names = facet.option_names
    named = {names.index(operand) for operand in leaf.operands}
    found: list[Comparison] = []
    for reach in range(1, len(names)):
        wider = tuple(name for i, name in enumerate(names) if any(abs(i - own) <= reach for own in named))
        if len(wider) > len(found[-1].operands if found and isinstance(found[-1], Chosen) else leaf.operands):
            options = frozenset(wider) if is_list else frozenset(names) - frozenset(wider)
            found.append(Chosen(leaf.facet, options, "in" if is_list else "not in", wider))
    return found


def _weaker_sums(leaf: Linear, *, grows: bool) -> Weaker:
    """The bound of a sum moved over the grid on which all its totals lie, to the last total there is."""
    if leaf.operator in ("==", "!=") or not leaf.terms:
        return _listed(())
    rows = [[term.factor * amount for _, amount in term.amounts] for term in leaf.terms]
    first, grid = sum((row[0] for row in rows), Fraction(0)), _grid(rows)
    if not grid:
        return _listed(())
    is_low = leaf.operator in (">", ">=")
    down = is_low == grows
    end = sum((min(row) if down else max(row) for row in rows), Fraction(0))
    operator = (">=" if is_low else "<=") if grows else (">" if is_low else "<")
    start = _next(leaf, first, grid, down=down, grows=grows)
    count = max(0, int((start - end if down else end - start) / grid) + 1) if (start >= end) == down else 0
    count = count if start != end else 1
    return count, lambda number: Linear(leaf.terms, operator, start - number * grid if down else start + number * grid)


def _grid(rows: Sequence[Sequence[Fraction]]) -> Fraction:
    """The largest step of which all differences between totals are multiples; 0 where all totals are alike."""
    steps = [amount - row[0] for row in rows for amount in row]
    common = reduce(lcm, (step.denominator for step in steps), 1)
    return Fraction(gcd(*(int(step * common) for step in steps)), common)


def _next(leaf: Linear, first: Fraction, grid: Fraction, *, down: bool, grows: bool) -> Fraction:
    """The first total beyond the bound, in the direction in which it moves."""
    places = (leaf.bound - first) / grid
    # A total on the bound itself is passed at once where the comparison does not yet treat it as the movement will.
    passes_own = ("=" in leaf.operator) != grows
    whole = places.numerator // places.denominator
    if down:
        return first + grid * (whole if places != whole or passes_own else whole - 1)
    return first + grid * (whole if places == whole and passes_own else whole + 1)
