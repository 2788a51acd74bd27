"""The commitment is made to someone else: a body that stands outside the quarrel.

Whoever refuses does the same thing without yielding to its opponent; those who ask get it done, but not towards them.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.clash import may_take_part
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.cues import speaks_for
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, name_of, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case
from goodoffices.case.issues import Pledge

NAME, ORDER = "change_promisee", 2

OWN_ACT = "change_promisor"
"""Whose cues say that those who refuse will not do it themselves, to whomever."""


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Wherever the one who refuses would have to commit itself, and there is somebody else to receive it."""
    for clash in conflict.clashes:
        if clash.pledge is None or not clash.binds_a_refuser or clash.pledge.aspect == "ownership":
            continue
        own_act = speaks_for(case, clash, OWN_ACT, parties=clash.refusers)
        options = [
            option(
                NAME,
                clash,
                party,
                title=name_of(case, party),
                demanders=effect(opens=("form", "face")),
                refusers=effect(
                    meets=("face",), opens=("form", "precedent") if own_act else ("act", "form", "precedent")
                ),
                third=party,
                pledge=Pledge((party,), clash.pledge.by, "receive_commitment", clash.pledge.aspect),
            )
            for party in clash.thirds
            if party not in clash.pledge.to and may_take_part(case, party)
        ]
        if options:
            yield Opportunity(NAME, clash, (facet(NAME, "promisee", "as_asked", options),))
