"""The account of two versions: in short, the text, what is decided, and what that does to each side."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analysis.comparing.clauses import Place
from goodoffices.analysis.comparing.comparison import Comparison, Side
from goodoffices.analysis.comparing.worths import Turn
from goodoffices.briefing.compared_lines import crossed_in_short, lines_compared
from goodoffices.briefing.compared_sides import consent_compared, newly_needed, sides_compared
from goodoffices.briefing.compared_zones import zone_in_short, zones_compared
from goodoffices.briefing.document import Block, Document, Foot, Grid, Heading, Item, Items, Paragraph, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.packages import rows
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.redline import redline
from goodoffices.case.errors import shortened
from goodoffices.case.packages import Package

LONGEST = 60
"""Characters of a label that are told."""


def comparison_in_words(found: Comparison, say: Language, *, whole: bool = False) -> Document:
    """What changed, and what it does to whom; with `whole` also the clauses that nothing became of."""
    head = (Heading(_title(found, say), 1), Paragraph(_about(found, say), Tone.QUIET))
    if found.is_same and not whole:
        return (*head, Paragraph(say("comparison.same"), Tone.LEAD))
    blocks: list[Block] = [*head, Heading(say("comparison.in_short")), Items(tuple(map(Item, _in_short(found, say))))]
    if found.has_texts:
        blocks += [Heading(say("redline.heading")), *redline(found.clauses, found.case, say, whole=whole)]
    blocks += _decided(found, say)
    blocks += sides_compared(found, say)
    blocks += lines_compared(found, say)
    blocks += consent_compared(found, say)
    blocks += zones_compared(found, say)
    if not all(own.proven for own in found.outlooks):
        blocks.append(Paragraph(say("comparison.unproven")))
    return (*blocks, Paragraph(say("comparison.model"), Tone.QUIET), Foot(say("comparison.mediator_alone")))


def side_in_words(side: Side, say: Language, *, with_draft: bool) -> str:
    """What one of the two is called."""
    label = say.quoted(shortened(side.version.label, LONGEST))
    if side.draft is None:
        return say("comparison.package", label=label)
    if with_draft:
        return say("comparison.version_of", draft=say.text(side.draft.title), label=label)
    return say("comparison.version", label=label)


def _title(found: Comparison, say: Language) -> str:
    one = found.before.draft
    is_one = one is not None and found.after.draft is not None and one.id == found.after.draft.id
    before, after = (side_in_words(own, say, with_draft=not is_one) for own in (found.before, found.after))
    if one is not None and is_one:
        return say("comparison.title", draft=say.text(one.title), before=before, after=after)
    return say("comparison.title_two", before=before, after=after)


def _about(found: Comparison, say: Language) -> str:
    """The case, and the days of both versions."""
    dated = [
        say("comparison.dated", version=side_in_words(own, say, with_draft=False), day=say.day(own.version.day))
        for own in (found.before, found.after)
        if own.version.day
    ]
    return " · ".join((say.text(found.case.title), *dated))


def _in_short(found: Comparison, say: Language) -> Iterator[str]:
    if found.has_texts:
        yield say("comparison.clauses", counts=_counted(_of_clauses(found), say))
    yield say("comparison.decisions", counts=_counted(_of_decisions(found), say))
    for turn in (Turn.GAINS, Turn.LOSES, Turn.UNCLEAR):
        named = [party_in_words(own.party, found.case, say) for own in found.worths if own.turn is turn]
        if named:
            yield say(f"comparison.turns.{turn.value}", parties=say.listed(named))
    yield from crossed_in_short(found, say)
    yield from newly_needed(found, say)
    yield zone_in_short(found, say)


def _of_clauses(found: Comparison) -> dict[str, int]:
    quiet = [own for own in found.clauses if not (own.is_added or own.is_removed or own.is_reworded)]
    return {
        "added": sum(own.is_added for own in found.clauses),
        "removed": sum(own.is_removed for own in found.clauses),
        "reworded": sum(own.is_reworded for own in found.clauses),
        "moved": sum(own.place is Place.MOVED for own in found.clauses),
        "rebound": sum(bool(own.bindings) for own in quiet),
        "renumbered": sum(not own.bindings and own.place is Place.RENUMBERED for own in quiet),
        "unchanged": sum(own.is_unchanged for own in quiet),
    }


def _of_decisions(found: Comparison) -> dict[str, int]:
    return {
        "changed": sum(own.before is not None and own.after is not None for own in found.facets),
        "newly": sum(own.before is None for own in found.facets),
        "no_longer": sum(own.after is None for own in found.facets),
    }


def _counted(counts: dict[str, int], say: Language) -> str:
    told = [say(f"comparison.count.{key}", n=count) for key, count in counts.items() if count]
    return ", ".join(told) or say("comparison.count.none")


def _decided(found: Comparison, say: Language) -> Iterator[Block]:
    yield Heading(say("comparison.decided_heading"))
    if not found.facets:
        yield Paragraph(say("comparison.decided_as_before"))
        return
    changed = {own.facet for own in found.facets}
    facets = [facet for facet in found.case.facets if facet.id in changed]
    packages: list[Package] = [found.before.package, found.after.package]
    heads = tuple(say(f"comparison.{key}") for key in ("decision", "before", "after"))
    yield Grid(heads, rows(facets, packages, found.case, say))
