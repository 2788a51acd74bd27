"""A third party decides later, and both are bound by it beforehand.

Nobody gives way by its own act; how it ends is open for both.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, name_of, option, third_parties, without
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case
from goodoffices.case.issues import Pledge

NAME, ORDER = "refer_to_decider", 12

UNDECIDED = ("outcome", "place", "ownership", "administration", "forces", "access", "money", "form")
"""What hangs on the decision."""


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Everywhere: a tribunal can be set up; a party outside the clash can be asked."""
    for clash in conflict.clashes:
        deciders = ["", *(party for party, _ in third_parties(case, clash))]
        options = [
            option(
                NAME,
                clash,
                party or "tribunal",
                title=name_of(case, party) if party else None,
                demanders=effect(opens=without(UNDECIDED, "form"), loses=("time",)),
                refusers=effect(meets=("act", "face"), opens=(*UNDECIDED, "precedent")),
                third=party,
                pledge=Pledge((party,), (), "decide", "outcome") if party else None,
            )
            for party in deciders
        ]
        yield Opportunity(NAME, clash, (facet(NAME, "decider", "none", options),))
