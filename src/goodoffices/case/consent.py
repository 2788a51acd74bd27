"""Whose acceptance makes an agreement."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import (
    Accepts,
    And,
    AtLeast,
    Chosen,
    Implies,
    Node,
    Or,
    children,
    parties_of,
)
from goodoffices.case.issues import Pledge


def consent_conditions(case: Case) -> tuple[Node, ...]:
    """What must all hold of a package for it to have the consent that it needs.

    The case's own consent rule, or else the acceptance of each signatory; on top, for each conditional party,
    "where its condition holds, it accepts"; and for each party that is no signatory, "where the package commits it
    to something, it accepts".
    """
    signatories = [Accepts(party.id) for party in case.parties if party.is_signatory]
    conditions: list[Node] = [case.consent.node] if case.consent else list(signatories)
    for party in case.parties:
        if party.consent_if is not None:
            conditions.append(Implies(party.consent_if.node, Accepts(party.id)))
        bound = where_bound(case, party.id)
        if bound is not None and (case.consent is not None or not party.is_signatory):
            conditions.append(Implies(bound, Accepts(party.id)))
    return tuple(conditions)


def where_bound(case: Case, party: str) -> Node | None:
    """Where a package commits this party to something, or None where none ever does."""
    places: list[Node] = []
    for issue in case.issues:
        places += [c.when.node for c in issue.commitments if party in c.pledge.by]
        for facet in issue.facets:
            bound = tuple(o.name for o in facet.options if o.pledge and party in o.pledge.by)
            if bound:
                places.append(Chosen(facet.id, frozenset(bound), "in" if len(bound) > 1 else "==", bound))
    return None if not places else places[0] if len(places) == 1 else Or(tuple(places))


def consenters(case: Case) -> tuple[str, ...]:
    """The parties whose consent can be needed, in the case's order."""
    asked = parties_of(And(consent_conditions(case)))
    return tuple(party.id for party in case.parties if party.id in asked)


def pledges(case: Case) -> Iterator[tuple[str, Pledge]]:
    """Every pledge that the case knows of, with the issue that it belongs to."""
    for issue in case.issues:
        yield from ((issue.id, commitment.pledge) for commitment in issue.commitments)
        for facet in issue.facets:
            yield from ((issue.id, option.pledge) for option in facet.options if option.pledge)


def falls_when_accepted(node: Node) -> bool:
    """Whether more acceptance could make this node false: a consent rule that is not monotone.

    >>> from goodoffices.case.expressions.nodes import Not
    >>> falls_when_accepted(Not(Accepts("a"))), falls_when_accepted(AtLeast(1, (Accepts("a"),)))
    (True, False)
    """
    match node:
        case And() | Or() | AtLeast():
            return any(map(falls_when_accepted, children(node)))
        case Implies(left, right):
            return bool(parties_of(left)) or falls_when_accepted(right)
        case _:
            return bool(parties_of(node)) and not isinstance(node, Accepts)
