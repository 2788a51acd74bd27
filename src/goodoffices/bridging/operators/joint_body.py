"""From now on it is decided together, in a body of both sides.

Both have their say in how it is run; whose it is remains open.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case

NAME, ORDER = "joint_body", 10


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Wherever it is about running, using or owning something, and not about handing it over."""
    for clash in conflict.clashes:
        if not clash.concerns("administration", "access", "ownership", "money"):
            continue
        if clash.pledge is not None and clash.pledge.aspect == "ownership":
            continue
        moved = option(
            NAME,
            clash,
            "joint_commission",
            demanders=effect(opens=("ownership", "outcome", "precedent", "place")),
            refusers=effect(meets=("administration", "access"), opens=("ownership", "face")),
            shares=("administration", "access"),
        )
        yield Opportunity(NAME, clash, (facet(NAME, "body", "none", [moved]),))
