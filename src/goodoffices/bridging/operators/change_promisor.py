"""Someone else makes the commitment, in place of the one who refuses to.

Those who ask for it get what the commitment brings about, where the new promisor is able to bring that about; they do
not get the act itself from the one they wanted it from. Whoever refused does not commit itself, but something about it
is agreed without it.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import EVERYTHING, effect
from goodoffices.bridging.offers import facet, name_of, option, third_parties, without
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case
from goodoffices.case.issues import Pledge

NAME, ORDER = "change_promisor", 1

ITS_OWN = ("act", "form", "face", "precedent")
"""What only the commitment of the one who refuses could give."""


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Wherever the one who refuses would have to commit itself, and there is somebody else."""
    for clash in conflict.clashes:
        if clash.pledge is None or not clash.binds_a_refuser:
            continue
        gains = without(EVERYTHING, *ITS_OWN)
        options = [
            option(
                NAME,
                clash,
                party,
                title=name_of(case, party),
                demanders=effect(meets=gains, opens=("form", "face", "precedent"))
                if able
                else effect(opens=without(EVERYTHING, "act")),
                refusers=effect(opens=("face",)),
                instead=True,
                third=party,
                pledge=Pledge((party,), clash.pledge.to, clash.pledge.act, clash.pledge.aspect),
                unsure=not able,
            )
            for party, able in third_parties(case, clash, clash.pledge.act or "?")
        ]
        if options:
            yield Opportunity(NAME, clash, (facet(NAME, "promisor", "as_asked", options),))
