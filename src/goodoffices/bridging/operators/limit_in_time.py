"""A moratorium, a term, a review: what is asked holds for a time.

It spares whoever refuses what would be for ever; those who ask get it, but not for good.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case

NAME, ORDER = "limit_in_time", 5


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Everywhere."""
    for clash in conflict.clashes:
        demanders, refusers = (
            effect(loses=("time",)),
            effect(meets=("time",), opens=("precedent", "form", "face", "act", "money", "access")),
        )
        options = [
            option(NAME, clash, name, demanders=demanders, refusers=refusers) for name in ("fixed_term", "with_review")
        ]
        yield Opportunity(NAME, clash, (facet(NAME, "duration", "unlimited", options),))
