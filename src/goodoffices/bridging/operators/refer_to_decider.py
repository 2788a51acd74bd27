"""A third party decides later, and both are bound by it beforehand.

Nobody gives way by its own act; how it ends is open for both.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.clash import Clash, is_able
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
    """Everywhere: a tribunal can be set up; whoever has nothing at stake can be asked."""
    for clash in conflict.clashes:
        deciders = ["", *(party for party, _ in third_parties(case, clash) if _is_disinterested(case, clash, party))]
        options = [
            option(
                NAME,
                clash,
                party or "tribunal",
                title=name_of(case, party) if party else None,
                demanders=effect(opens={*without(UNDECIDED, "form"), "time"}),
                refusers=effect(meets=("act", "face"), opens=(*UNDECIDED, "precedent")),
                third=party,
                variant="" if party else "tribunal",
                pledge=Pledge((party,), (), "decide", "outcome") if party else None,
            )
            for party in deciders
        ]
        yield Opportunity(NAME, clash, (facet(NAME, "decider", "none", options),))


def _is_disinterested(case: Case, clash: Clash, party: str) -> bool:
    """Whether a party wants nothing of its own in the case, and is not able to do itself what is asked."""
    wanting = {own.party for own in case.interests} | {own.party for own in case.positions}
    wanting |= {line.party for line in case.red_lines}
    act = clash.pledge.act if clash.pledge else ""
    return party not in wanting and not (act and is_able(case, party, act))
