"""It is done now, and no claim is given up or strengthened by it.

Those who need the thing itself have it; those who need their claim keep it.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case

NAME, ORDER = "without_prejudice", 17


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Wherever it is about a claim or about what something would mean later."""
    for clash in conflict.clashes:
        if not clash.concerns("ownership", "precedent", "form", "face", "access"):
            continue
        moved = option(
            NAME,
            clash,
            "without_prejudice",
            demanders=effect(loses=("ownership", "precedent", "form")),
            refusers=effect(meets=("ownership", "precedent"), opens=("form", "face")),
        )
        yield Opportunity(NAME, clash, (facet(NAME, "reservation", "none", [moved]),))
