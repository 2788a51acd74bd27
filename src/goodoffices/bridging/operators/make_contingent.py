"""It takes effect when an event has happened that can be verified.

Two sides that expect different things of the future can both agree to it: each reckons with what it expects. That is
so for figures, and where a side speaks of what it is not sure of; elsewhere, whether an event could decide it is open.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.cues import speaks_for
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case
from goodoffices.case.issues import FacetKind

NAME, ORDER = "make_contingent", 6

OPENED = frozenset({"money", "time", "outcome", "forces", "precedent", "form"})
"""What an event can decide, so that it may be bearable."""


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Wherever it is about something that an event can decide."""
    for clash in conflict.clashes:
        if not clash.concerns("money", "time", "outcome", "precedent", "forces", "act"):
            continue
        measured = case.facet(clash.facet).kind is FacetKind.NUMBER
        uncertain = measured or speaks_for(case, clash, NAME)
        spared = {"money", "time"} if uncertain else set()
        moved = option(
            NAME,
            clash,
            "verified_event",
            demanders=effect(opens=("time",)),
            refusers=effect(meets=spared, opens=OPENED - spared),
            shares=("money",),
            variant="number" if measured else "",
        )
        yield Opportunity(NAME, clash, (facet(NAME, "condition", "none", [moved]),))
