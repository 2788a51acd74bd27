"""Whose leave a question needs: what it draws on may have been told to the mediator in confidence."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analysis.conflicts import red_line_of
from goodoffices.analysis.robustness.unknowns import Sort, Unknown
from goodoffices.case.case import Case
from goodoffices.case.origin import MEDIATOR_ONLY, PUBLIC, Origin


def origin_of(unknown: Unknown, case: Case) -> Origin:
    """Where what is not known for sure is from."""
    if unknown.sort is Sort.LINE:
        return red_line_of(case, unknown.id).origin
    if unknown.sort is Sort.WALK_AWAY:
        party = case.party(unknown.party)
        return party.walk_away.origin if party and party.walk_away else MEDIATOR_ONLY
    values = case.values_of(unknown.party)
    return values.origin if values else MEDIATOR_ONLY


def leave_needed(unknown: Unknown, case: Case) -> tuple[str, ...]:
    """The parties, other than the one to be asked, whose confidence the question draws on, in the case's order.

    A confidence is something that is not public, and that the party to be asked is not among the audience of: then
    those who are must give leave, or, where the mediator alone is, whoever said it.
    """
    confidants = set(_confidants(unknown, case)) - {unknown.party}
    return tuple(party.id for party in case.parties if party.id in confidants)


def _confidants(unknown: Unknown, case: Case) -> Iterator[str]:
    origin = origin_of(unknown, case)
    if _is_closed_to(unknown.party, origin):
        yield from origin.audience
    for name in origin.sources:
        claim = case.claim(name)
        if claim is not None and _is_closed_to(unknown.party, claim.origin):
            yield from claim.origin.audience or (claim.party,)


def _is_closed_to(party: str, origin: Origin) -> bool:
    return PUBLIC not in origin.audience and party not in origin.audience
