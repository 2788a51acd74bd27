"""A third party guarantees or verifies.

Either what was asked is done, and the guarantor stands up against what those who refuse fear from it; or it is not
done, and the guarantor itself sees to what those who ask need.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.clash import Clash
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, name_of, option, third_parties
from goodoffices.bridging.opportunity import AddedOption, Opportunity
from goodoffices.case.case import Case
from goodoffices.case.issues import Pledge

NAME, ORDER = "add_guarantor", 11


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Wherever there is somebody else; in place of what was asked, where that is not the refuser's own commitment."""
    for clash in conflict.clashes:
        variants = [False] if clash.binds_a_refuser or "outcome" not in clash.wanted else [False, True]
        for instead in variants:
            options = list(_options(case, clash, instead))
            if options:
                yield Opportunity(NAME, clash, (facet(NAME, "guarantor", "none", options),))


def _options(case: Case, clash: Clash, instead: bool) -> Iterator[AddedOption]:
    for party, _ in third_parties(case, clash):
        whom = clash.demanders if instead else clash.refusers
        yield option(
            NAME,
            clash,
            party,
            title=name_of(case, party),
            demanders=effect(meets=("outcome",), opens=("forces", "time", "face", "access")) if instead else effect(),
            refusers=effect()
            if instead
            else effect(meets=("outcome",), opens=("forces", "time", "money", "access", "act")),
            instead=instead,
            third=party,
            pledge=Pledge((party,), whom, "guarantee", "outcome"),
        )
