"""Another legal form carries it: an own law, a declaration, in place of a treaty with the opponent.

Whoever refuses acts freely and in a form of its own; that it acts at all remains.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case

NAME, ORDER = "change_instrument", 3


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Wherever something is promised by the one who refuses, or nobody says by whom."""
    for clash in conflict.clashes:
        if clash.pledge is not None and not clash.binds_a_refuser:
            continue
        demanders, refusers = effect(opens=("form",)), effect(meets=("form", "face"), opens=("act", "precedent"))
        options = [
            option(NAME, clash, name, demanders=demanders, refusers=refusers) for name in ("own_law", "declaration")
        ]
        yield Opportunity(NAME, clash, (facet(NAME, "instrument", "as_asked", options),))
