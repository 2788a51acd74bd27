"""It takes effect when an event has happened that can be verified.

Two sides that expect different things of the future can both agree to it: each reckons with what it expects.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case

NAME, ORDER = "make_contingent", 6


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Wherever it is about something that an event can decide."""
    for clash in conflict.clashes:
        if not clash.concerns("money", "time", "outcome", "precedent", "forces", "act"):
            continue
        moved = option(
            NAME,
            clash,
            "verified_event",
            demanders=effect(opens=("time",)),
            refusers=effect(meets=("money", "time"), opens=("outcome", "forces", "precedent", "form")),
            shares=("money",),
        )
        yield Opportunity(NAME, clash, (facet(NAME, "condition", "none", [moved]),))
