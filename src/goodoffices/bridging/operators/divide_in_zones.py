"""Different areas, different rules.

What one side needs near to it holds there, and what the other needs holds elsewhere; whose the whole is, zones do not
say.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.cues import is_spatial
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import LAND, facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case

NAME, ORDER = "divide_in_zones", 9

PARTED = (*LAND, "outcome", "face", "precedent")
"""What hangs on which part goes to whom, where each side has one."""


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Wherever it is about an area."""
    for clash in conflict.clashes:
        if not is_spatial(clash):
            continue
        limited = option(
            NAME,
            clash,
            "limited_zones",
            demanders=effect(opens=("place",)),
            refusers=effect(meets=("place", "forces", "access"), opens=("administration", "ownership")),
            shares=("place", "forces", "access"),
        )
        hangs = effect(opens=PARTED)
        parted = option(NAME, clash, "divided", demanders=hangs, refusers=hangs, variant="divided")
        both = "ownership" in clash.wanted & clash.refused
        yield Opportunity(NAME, clash, (facet(NAME, "zones", "one_rule", [parted, limited] if both else [limited]),))
