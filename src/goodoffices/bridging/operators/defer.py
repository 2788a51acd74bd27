"""It is decided later, in a process that has a date and rules.

Nobody gives way today; nobody knows either how it will end.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet, option
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case

NAME, ORDER = "defer", 16

UNDECIDED = ("outcome", "ownership", "administration", "forces", "access", "money", "place")
"""What hangs on the later decision."""

YIELDED = ("act", "form", "face", "precedent")
"""What nobody gives up today; whether the later decision spares it is open."""


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Everywhere."""
    for clash in conflict.clashes:
        moved = option(
            NAME,
            clash,
            "later_by_rule",
            demanders=effect(opens={"time", *UNDECIDED}),
            refusers=effect(meets=("time",), opens={*UNDECIDED, *YIELDED}),
        )
        yield Opportunity(NAME, clash, (facet(NAME, "timing", "now", [moved]),))
