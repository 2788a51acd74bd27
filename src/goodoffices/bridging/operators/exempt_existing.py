"""The old keep what they have, and the new differ.

What is asked holds for whoever or whatever comes later, so that nobody loses what they have. Where neither side speaks
of any who have something now, whether there is anything to exempt is itself a question.
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

NAME, ORDER = "exempt_existing", 15

AREA = ("ownership", "forces")
"""What no rule for later cases can settle."""


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Where those who refuse speak of who has something now, or where a rule would cost them; never for an area."""
    for clash in conflict.clashes:
        of_many = speaks_for(case, clash, NAME, parties=clash.refusers)
        for_all = case.facet(clash.facet).kind is not FacetKind.NUMBER and "money" in clash.refused
        if clash.concerns(*AREA) or not (of_many or for_all):
            continue
        spared = ("money", "access", "time", "face")
        moved = option(
            NAME,
            clash,
            "new_cases_only",
            demanders=effect(opens=("time",)),
            refusers=effect(meets=spared, opens=("outcome", "precedent"))
            if of_many
            else effect(opens=(*spared, "outcome", "precedent")),
            shares=("money", "access"),
        )
        yield Opportunity(NAME, clash, (facet(NAME, "coverage", "all", [moved]),))
