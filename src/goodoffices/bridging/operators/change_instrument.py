"""Another legal form carries it: an own law, a declaration, in place of a treaty with the opponent.

Whoever refuses acts freely and in a form of its own; that it acts at all remains.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.clash import Clash
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.cues import is_title, speaks_for
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case

NAME, ORDER = "change_instrument", 3

OWN_ACT = "change_promisor"
"""Whose cues say that those who refuse will not do it themselves, in whatever form."""


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Where those who refuse mind form or face: of their own promise, or of another's in a text that they sign."""
    for clash in conflict.clashes:
        if is_title(case, clash) or not (_concerns_form(clash) or speaks_for(case, clash, NAME)):
            continue
        aside = clash.pledge is not None and not clash.binds_a_refuser
        if aside and "form" not in clash.refused:
            continue
        opened = {"precedent", "face"} if aside else {"act", "precedent"}
        if speaks_for(case, clash, OWN_ACT, parties=clash.refusers):
            opened -= {"act"}
        met = {"form"} if aside else {"form", "face"}
        demanders, refusers = effect(opens=("form",)), effect(meets=met, opens=opened)
        options = [
            option(NAME, clash, name, demanders=demanders, refusers=refusers, variant="aside" if aside else "")
            for name in ("own_law", "declaration")
        ]
        yield Opportunity(NAME, clash, (facet(NAME, "instrument", "as_asked", options),))


def _concerns_form(clash: Clash) -> bool:
    return not clash.refused or bool({"form", "face"} & clash.refused)
