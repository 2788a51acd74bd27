"""Conditions as boxes: a conjunction of ranges of number facets, some of them forbidden."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from goodoffices.case.expressions.nodes import And, Chosen, Constant, Node, Not
from goodoffices.case.issues import Facet, FacetKind

Bound = tuple[int, Fraction, Fraction]
"""The number of an issue from 0, and its least and largest amount."""


@dataclass(frozen=True)
class Bounds:
    """Where a condition holds: within `within`, and outside each of `outside`; nowhere where that is said."""

    within: tuple[Bound, ...] = ()
    outside: tuple[Bound, ...] = ()
    is_nowhere: bool = False


NOWHERE = Bounds(is_nowhere=True)


class Ruler:
    """Measures conditions over facets, which have a number each, by their order."""

    def __init__(self, facets: Sequence[Facet]) -> None:
        numbered = [(i, facet) for i, facet in enumerate(facets) if facet.kind is FacetKind.NUMBER]
        self.number = {facet.id: i for i, facet in numbered}
        self.amounts = {facet.id: [option.number or Fraction(0) for option in facet.options] for _, facet in numbered}
        self.places = {facet.id: {name: j for j, name in enumerate(facet.option_names)} for _, facet in numbered}

    def bounds(self, node: Node) -> Bounds | None:
        """Where the node holds, as bounds on amounts that exist; None where that is no box."""
        within: dict[str, range] = {}
        outside: list[Bound] = []
        for part in _parts(node):
            match part:
                case Constant(truth):
                    if not truth:
                        return NOWHERE
                case Chosen() if (run := self._run(part)) is not None:
                    within[part.facet] = _common(within.get(part.facet), run)
                case _:
                    hole = self._hole(part)
                    if hole is None:
                        return None
                    outside += [self._bound(*hole)] if hole[1] else []
        if not all(within.values()):
            return NOWHERE
        return Bounds(tuple(self._bound(facet, run) for facet, run in within.items()), tuple(outside))

    def _run(self, node: Chosen) -> range | None:
        """The options of a comparison, by their numbers, where they follow each other without a gap."""
        places = self.places.get(node.facet)
        if places is None:
            return None
        return _gapless([places[name] for name in node.options if name in places])

    def _hole(self, node: Node) -> tuple[str, range] | None:
        """The facet and the only amounts of it with which the node does not hold; None where there is no such facet."""
        if isinstance(node, Chosen) and node.facet in self.places:
            others = [j for name, j in self.places[node.facet].items() if name not in node.options]
            run = _gapless(others)
            return None if run is None else (node.facet, run)
        if not isinstance(node, Not):
            return None
        runs = [
            (part.facet, self._run(part)) if isinstance(part, Chosen) else ("", None) for part in _parts(node.operand)
        ]
        if not runs or len({facet for facet, _ in runs}) > 1:
            return None
        common: range | None = None
        for _, run in runs:
            if run is None:
                return None
            common = _common(common, run)
        return None if common is None else (runs[0][0], common)

    def _bound(self, facet: str, run: range) -> Bound:
        amounts = self.amounts[facet]
        return self.number[facet], amounts[run[0]], amounts[run[-1]]


def _parts(node: Node) -> Iterator[Node]:
    """What must all hold, and two negations as none."""
    match node:
        case And(operands):
            for operand in operands:
                yield from _parts(operand)
        case Not(Not(operand)):
            yield from _parts(operand)
        case _:
            yield node


def _gapless(places: Collection[int]) -> range | None:
    """The range that consists of these numbers; None where some between them are missing."""
    if not places:
        return range(0)
    whole = range(min(places), max(places) + 1)
    return whole if len(whole) == len(places) else None


def _common(one: range | None, other: range) -> range:
    if one is None:
        return other
    return range(max(one.start, other.start), min(one.stop, other.stop))
