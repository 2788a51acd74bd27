"""Ownership, administration, forces and access are decided apart: each goes to the side that needs it.

It helps where the two sides want the same thing for different reasons. What both need, it cannot give to both; of
forces, neither side's may be enough for both.
"""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.bridging.clash import Clash
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.cues import is_spatial
from goodoffices.bridging.fates import effect
from goodoffices.bridging.offers import facet
from goodoffices.bridging.opportunity import AddedFacet, AddedOption, Opportunity
from goodoffices.bridging.wording import named, phrase
from goodoffices.case.case import Case

NAME, ORDER = "split_bundle", 8

PARTS = ("ownership", "administration", "forces", "access")
"""What can be decided apart."""

REST = frozenset(PARTS) | {"face", "money", "place"}
"""What those who ask can be left with, where one of the parts goes to the others."""


def opportunities(case: Case, conflict: Conflict) -> Iterator[Opportunity]:
    """Wherever those who refuse need some part that those who ask do not need, and these need another."""
    for clash in conflict.clashes:
        wanted, refused = clash.wanted, clash.refused
        nothing_said = not wanted and not refused
        if nothing_said and not (clash.pledge and clash.pledge.aspect in PARTS):
            continue
        if not is_spatial(clash):
            continue
        if nothing_said or (set(PARTS) & refused - wanted and REST & wanted - refused):
            yield Opportunity(NAME, clash, tuple(_facets(case, clash, wanted, refused)))


def _facets(case: Case, clash: Clash, wanted: frozenset[str], refused: frozenset[str]) -> Iterator[AddedFacet]:
    parts = [part for part in PARTS if part in wanted | refused] or ["ownership", "administration", "forces"]
    if not set(parts) & wanted and wanted:
        parts.append("access")
    for part in dict.fromkeys(parts):
        theirs = part in wanted or (part not in refused and bool(wanted))
        yield facet(NAME, part, "undivided", list(_options(case, clash, part, theirs, part in refused)))


def _options(case: Case, clash: Clash, part: str, theirs: bool, ours: bool) -> Iterator[AddedOption]:
    """Whoever needs a part has it; where nobody says so, or both do, either side can."""
    unclear = theirs == ours
    if theirs or unclear:
        fate = effect(opens=(part,)) if unclear else effect()
        yield AddedOption(
            _joint(clash.demanders), named(case, *clash.demanders), refusers=effect(loses=(part,)) if ours else fate
        )
    if part == "forces":
        yield AddedOption("neither", phrase(NAME, "options.neither"), refusers=effect(meets=(part,)))
    if ours or unclear:
        lost = effect(loses=(part,)) if theirs else effect(opens=(part,) if unclear else ())
        yield AddedOption(_joint(clash.refusers), named(case, *clash.refusers), lost, effect(meets=(part,)))


def _joint(parties: tuple[str, ...]) -> str:
    """The name of an option that one party, or several together, have."""
    return "_and_".join(parties)
