"""A moratorium, a term, a review: what is asked holds for a time.

It spares whoever refuses what would be for ever; those who ask get it, but not for good.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.cues import is_deed, speaks_for
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case
from goodoffices.case.issues import FacetKind

NAME, ORDER = "limit_in_time", 5

LASTING = ("outcome", "act", "form", "administration", "access", "precedent")
"""What can hold for a time: a state, and not a deed that is done once."""


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Where those who refuse mind how long, where a side speaks of it, or where what is asked is a lasting state."""
    for clash in conflict.clashes:
        fits = "time" in clash.refused or speaks_for(case, clash, NAME)
        measured = case.facet(clash.facet).kind is FacetKind.NUMBER
        if not fits and (measured or is_deed(case, clash) or not clash.concerns(*LASTING)):
            continue
        demanders, refusers = (
            effect(loses=("time",)),
            effect(meets=("time",), opens=("precedent", "form", "face", "act", "money", "access")),
        )
        options = [
            option(NAME, clash, name, demanders=demanders, refusers=refusers) for name in ("fixed_term", "with_review")
        ]
        yield Opportunity(NAME, clash, (facet(NAME, "duration", "unlimited", options),))
