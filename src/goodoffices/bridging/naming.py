"""The names that facets have in a reframed case: those that a move adds, and those that it moves aside."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from goodoffices.bridging.opportunity import AddedFacet, Move, Opportunity
from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import And, Chosen, Node, Or
from goodoffices.case.expressions.written import chosen

AS_ASKED = "as_asked"
"""The name of the question as first put, once its issue has further facets."""


@dataclass(frozen=True)
class Naming:
    """`moved` maps facets that got another id to it; `added` the facets of each opportunity to their ids."""

    moved: Mapping[str, str]
    added: Mapping[tuple[int, str], str]
    opportunities: tuple[Opportunity, ...]

    @classmethod
    def of(cls, case: Case, opportunities: Sequence[Opportunity]) -> Naming:
        """The names in this case under these opportunities."""
        touched = dict.fromkeys(opportunity.clash.facet for opportunity in opportunities)
        moved = {facet: f"{facet}.{AS_ASKED}" for facet in touched if case.issue(facet.partition(".")[0]).is_single}
        taken = {facet.id for facet in case.facets} | set(moved.values())
        added: dict[tuple[int, str], str] = {}
        for i, opportunity in enumerate(opportunities):
            for own in opportunity.facets:
                added[i, own.name] = _free(case, opportunity, own.name, taken)
                taken.add(added[i, own.name])
        return cls(moved, added, tuple(opportunities))

    @property
    def issues(self) -> frozenset[str]:
        """The issues that get further facets, so that their own names no longer name one."""
        return frozenset(own.clash.issue for own in self.opportunities)

    def facet(self, name: str) -> str:
        """The id that a facet of the case has now."""
        return self.moved.get(name, name)

    def facets(self, opportunity: int) -> list[tuple[str, AddedFacet]]:
        """The facets that an opportunity adds, with their ids."""
        return [(self.added[opportunity, own.name], own) for own in self.opportunities[opportunity].facets]

    def neutral(self, opportunity: int) -> Node:
        """That an opportunity is not taken."""
        id_, own = self.facets(opportunity)[0]
        return chosen(id_, own.as_asked.name)

    def taken(self, move: Move) -> Node:
        """That a move is made."""
        return all_of(chosen(id_, option) for id_, option in self.choices(move))

    def choices(self, move: Move) -> list[tuple[str, str]]:
        """The facets that a move decides, by their ids, with the options chosen."""
        number = self.opportunities.index(move.opportunity)
        return [(self.added[number, name], option) for name, option in move.choices]


def all_of(nodes: Iterable[Node]) -> Node:
    """All of them hold; one alone is itself."""
    parts = tuple(nodes)
    return parts[0] if len(parts) == 1 else And(parts)


def any_of(nodes: Iterable[Node]) -> Node:
    """At least one of them holds; one alone is itself, and options of one facet stand together.

    >>> any_of([chosen("a", "x"), chosen("a", "y")])
    Chosen(facet='a', options=frozenset({...}), operator='in', operands=('x', 'y'))
    """
    by_facet: dict[str, list[str]] = {}
    parts: list[Node] = []
    for node in nodes:
        if not isinstance(node, Chosen) or node.operator not in ("==", "in"):
            parts.append(node)
            continue
        if node.facet not in by_facet:
            parts.append(node)
        by_facet.setdefault(node.facet, []).extend(node.operands)
    together = [
        chosen(part.facet, *dict.fromkeys(by_facet[part.facet]))
        if isinstance(part, Chosen) and part.operator in ("==", "in")
        else part
        for part in parts
    ]
    return together[0] if len(together) == 1 else Or(tuple(together))


def _free(case: Case, opportunity: Opportunity, name: str, taken: set[str]) -> str:
    """A facet's own name in its issue; where that is taken, with the name of what it is about, and then a number.

    The name of another issue of one facet is taken as well: within this one, it would no longer name that facet.
    """
    issue, about = opportunity.clash.issue, case.facet(opportunity.clash.facet).name
    taken = taken | {f"{issue}.{other.id}" for other in case.issues if other.id != issue and len(other.facets) == 1}
    numbers = (f"{issue}.{about}_{name}_{number}" for number in range(2, len(taken) + 3))
    return next(id_ for id_ in (f"{issue}.{name}", f"{issue}.{about}_{name}", *numbers) if id_ not in taken)
