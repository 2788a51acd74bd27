"""How balanced packages are to be read: the scale, the rules and their sources, ties, estimates."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.analysis.solutions.rule import rules
from goodoffices.analysis.solve import Findings
from goodoffices.briefing.columns import Column, names
from goodoffices.briefing.document import Document, Heading, Item, Items
from goodoffices.briefing.language import Language

COMPARING = frozenset({"egalitarian", "utilitarian"})
"""Rules that set points of one party against points of another, which is never done in silence."""


def footnotes(findings: Findings, found: Sequence[Column], say: Language, *, with_sources: bool) -> Document:
    """What the scale means, what each rule asks for and where it is from, ties, and what was not proven."""
    model = findings.model
    notes = [Item(say("balanced.scale"))]
    for rule in (rule for column in found for rule in column.rules):
        solution = findings.solutions[rule]
        parts = [say("balanced.rule", name=say(f"balanced.{rule}.name"), idea=say(f"balanced.{rule}.idea"))]
        if with_sources:
            parts.append(say("balanced.source", source=rules()[rule].SOURCE))
        if rule in COMPARING:
            parts.append(say("balanced.compares"))
        if solution and solution.ties > 1:
            parts.append(say("balanced.ties", n=solution.ties))
        if solution and solution.bound is not None:
            parts.append(say("balanced.unproven"))
        notes.append(Item(" ".join(parts)))
    notes += [
        Item(say("balanced.count", n=column.solution.count, rule=column.head(say)))
        for column in found
        if (column.solution.count or 1) > 1
    ]
    if model.estimates:
        notes.append(Item(say("balanced.estimates", parties=names(model.estimates, findings, say))))
    return (Heading(say("balanced.notes"), 3), Items(tuple(notes)))
