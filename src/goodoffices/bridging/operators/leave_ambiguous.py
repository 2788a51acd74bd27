"""Words that each side can read in its own way. A liability: what they mean is quarrelled about later."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case

NAME, ORDER = "leave_ambiguous", 19

IN_WORDS = ("form", "face", "precedent", "ownership", "outcome", "place", "act", "time", "administration")
"""What words can leave unclear; who stands where, who goes through and who pays shows itself."""


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Everywhere."""
    for clash in conflict.clashes:
        unclear = effect(opens=IN_WORDS)
        moved = option(NAME, clash, "open_to_two_readings", demanders=unclear, refusers=unclear)
        yield Opportunity(NAME, clash, (facet(NAME, "wording", "plain", [moved]),))
