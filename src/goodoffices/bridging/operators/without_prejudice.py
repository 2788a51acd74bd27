"""It is done now, and no claim is given up or strengthened by it.

Those who need the thing itself have it; those who need their claim keep it.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.cues import is_title, speaks_for
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case

NAME, ORDER = "without_prejudice", 17


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Where a claim is at stake beside the matter itself; where the question is whose it is, nothing is reserved."""
    for clash in conflict.clashes:
        if is_title(case, clash) or not (clash.concerns("ownership") or speaks_for(case, clash, NAME)):
            continue
        moved = option(
            NAME,
            clash,
            "without_prejudice",
            demanders=effect(loses=("ownership", "precedent", "form")),
            refusers=effect(meets=("ownership", "precedent"), opens=("form", "face")),
        )
        yield Opportunity(NAME, clash, (facet(NAME, "reservation", "none", [moved]),))
