"""Whether an agreement is still possible with each of two versions, and if not, what stands against it."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.analysis.comparing.comparison import Comparison, Side
from goodoffices.analysis.solve import Findings
from goodoffices.briefing.document import Block, Heading, Item, Items
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import soft_in_words
from goodoffices.briefing.zone import Zone

SHOWN = 3
"""Conflicts that are told of each version."""

ANSWERS = {Zone.EXISTS: "yes", Zone.EMPTY: "no", Zone.UNDECIDED: "open"}
TURNS = {
    (Zone.EXISTS, Zone.EMPTY): "lost",
    (Zone.EMPTY, Zone.EXISTS): "opened",
    (Zone.EXISTS, Zone.EXISTS): "both",
    (Zone.EMPTY, Zone.EMPTY): "neither",
}


def zone_in_short(found: Comparison, say: Language) -> str:
    """Whether a zone was lost, opened, or left, in a sentence."""
    before, after = map(Zone.of, found.zones)
    return say(f"comparison.zone_short.{TURNS.get((before, after), 'open')}")


def zones_compared(found: Comparison, say: Language) -> Iterator[Block]:
    """For each version whether a zone is left, and the lines and decisions that clash where none is."""
    yield Heading(say("comparison.zone_heading"))
    items = [_item(s, zone, say) for s, zone in zip((found.before, found.after), found.zones, strict=True)]
    yield Items(tuple(items))


def _item(side: Side, findings: Findings, say: Language) -> Item:
    answer = ANSWERS[Zone.of(findings)]
    label = say("comparison.version" if side.draft else "comparison.package", label=say.quoted(side.version.label))
    words = say(f"comparison.zone.{answer}", version=label[:1].upper() + label[1:], size=_size(findings, say))
    clashes = [
        Item(
            say("comparison.clash"),
            below=tuple(Item(soft_in_words(findings.model.softs[i], findings, say)) for i in members),
        )
        for members in findings.conflicts.sets[:SHOWN]
        if members
    ]
    more = len(findings.conflicts.sets) - SHOWN
    clashes += [Item(say("comparison.more_clashes", n=more))] if more > 0 else []
    return Item(words, below=tuple(clashes))


def _size(findings: Findings, say: Language) -> str:
    size = findings.size
    if size.exact:
        return say.count("comparison.packages", size.low)
    return say("comparison.packages_between", low=say.number(max(1, size.low)), high=say.number(size.high))
