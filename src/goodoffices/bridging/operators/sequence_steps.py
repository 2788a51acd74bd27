"""Verified steps in turn, each reversible: nobody goes first with everything.

Where the quarrel is over who goes first, it also spares each side to stand without means before the other has done its
part.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.cues import is_title, speaks_for
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case
from goodoffices.case.issues import FacetKind

NAME, ORDER = "sequence_steps", 7

IN_TURN = frozenset({"forces", "act", "access", "money"})
"""What one side is spared to give first, where the order is what it is about."""


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Where it is about time or forces, or a side speaks of who goes first; no figure and no title comes in steps."""
    for clash in conflict.clashes:
        speaks, needs = speaks_for(case, clash, NAME), clash.wanted | clash.refused
        if is_title(case, clash) or case.facet(clash.facet).kind is FacetKind.NUMBER:
            continue
        if not speaks and not clash.concerns("time", "forces"):
            continue
        about_order = "time" in clash.refused and (speaks or "forces" in needs)
        spared = {"time"} | IN_TURN if about_order else {"time"} if speaks else set()
        steps = option(
            NAME,
            clash,
            "step_by_step",
            demanders=effect(meets=("time", "forces")) if "time" in clash.wanted else effect(opens=("time",)),
            refusers=effect(meets=spared, opens={"time", "forces", "outcome", "act", "face"} - spared),
            shares=("time", "forces", "access", "money"),
        )
        yield Opportunity(NAME, clash, (facet(NAME, "sequence", "at_once", [steps]),))
