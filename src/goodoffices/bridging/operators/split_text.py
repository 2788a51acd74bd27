"""Two instruments in place of one: what is linked no longer stands in one text."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.cues import speaks_for
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case

NAME, ORDER = "split_text", 18


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Where those who refuse mind how it is laid down, or a side speaks of what it is linked with."""
    for clash in conflict.clashes:
        if clash.refused and "form" not in clash.refused and not speaks_for(case, clash, NAME):
            continue
        moved = option(
            NAME,
            clash,
            "two_texts",
            demanders=effect(opens=("form", "face")),
            refusers=effect(meets=("form",), opens=("face", "precedent", "time")),
        )
        yield Opportunity(NAME, clash, (facet(NAME, "texts", "one_text", [moved]),))
