"""Verified steps in turn, each reversible: nobody goes first with everything.

Where the quarrel is over who goes first, it also spares each side to stand without means before the other has done its
part.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case

NAME, ORDER = "sequence_steps", 7

IN_TURN = frozenset({"forces", "act", "access", "money"})
"""What one side is spared to give first, where the order is what it is about."""


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Everywhere."""
    for clash in conflict.clashes:
        about_order = "time" in clash.refused
        spared = {"time"} | (IN_TURN if about_order else set())
        steps = option(
            NAME,
            clash,
            "step_by_step",
            demanders=effect(meets=("time", "forces")) if "time" in clash.wanted else effect(opens=("time",)),
            refusers=effect(meets=spared, opens={"forces", "outcome", "act", "face"} - spared),
            shares=("time", "forces", "access", "money"),
        )
        yield Opportunity(NAME, clash, (facet(NAME, "sequence", "at_once", [steps]),))
