"""An index or a rule from outside in place of a number that one side must win.

Nobody has given in to the other, and where prices or wages elsewhere move, both move with them.
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

NAME, ORDER = "use_a_standard", 14


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Wherever a number is in dispute, a side speaks of a standard where it is about money, or those who refuse do."""
    for clash in conflict.clashes:
        measured = case.facet(clash.facet).kind is FacetKind.NUMBER
        of_money = clash.concerns("money") and speaks_for(case, clash, NAME)
        if not (measured or of_money or speaks_for(case, clash, NAME, parties=clash.refusers)):
            continue
        spared = {"face", "precedent"} | ({"money", "time"} if measured else set())
        options = [
            option(
                NAME,
                clash,
                name,
                demanders=effect(),
                refusers=effect(meets=spared, opens={"money", "form", "time"} - spared),
                shares=("money", "time"),
                variant="number" if measured else "",
            )
            for name in ("index", "benchmark")
        ]
        yield Opportunity(NAME, clash, (facet(NAME, "standard", "none", options),))
