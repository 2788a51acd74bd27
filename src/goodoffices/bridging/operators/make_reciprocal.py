"""Both sides bind themselves to the same.

What would be a defeat for one alone is none where the other takes it on as well; and where it is about forces, each is
the safer for what the other gives up.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.clash import is_able
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case
from goodoffices.case.issues import Pledge

NAME, ORDER = "make_reciprocal", 4

MUTUAL = ("forces", "access", "form")
"""What two sides can always offer each other of their own, as limits of forces on both sides of a border."""


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Wherever one who refuses would have to commit itself to something that the other could do as well."""
    for clash in conflict.clashes:
        if clash.pledge is None or not clash.binds_a_refuser:
            continue
        other = clash.demanders[0]
        able = is_able(case, other, clash.pledge.act)
        known = any(clash.pledge.act in party.delivers for party in case.parties)
        if not able and (known or clash.pledge.aspect not in MUTUAL):
            continue
        mutual = option(
            NAME,
            clash,
            "mutual",
            demanders=effect(opens=("act",)),
            refusers=effect(meets=("face", "precedent", "forces"), opens=("act", "outcome", "money", "access")),
            shares=("forces",),
            third=other,
            pledge=Pledge((other,), clash.pledge.by, clash.pledge.act, clash.pledge.aspect),
            unsure=not able,
        )
        yield Opportunity(NAME, clash, (facet(NAME, "reciprocity", "one_sided", [mutual]),))
