"""Why there is no zone: the conflicts with their sources, and the smallest movements that would open one."""

from __future__ import annotations

from goodoffices.analysis.conflicts import Sets
from goodoffices.analysis.solve import Findings
from goodoffices.briefing.document import Block, Document, Heading, Item, Items, Paragraph
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import soft_in_words, soft_with_sources, title_of

SHOWN = 5
"""Conflicts that are told in full unless all are asked for."""

SHOWN_WAYS = 3
"""Ways to open a zone that are told unless all are asked for."""


def conflicts_in_words(findings: Findings, say: Language, *, most: int | None = SHOWN, hint: str = "") -> Document:
    """Each conflict with the lines that make it, best first; the rest are counted, and `hint` says how to see them."""
    sets = findings.conflicts
    if sets.sets == ((),):
        return (Heading(say("deadlock.conflicts_heading")), Paragraph(say("deadlock.no_lines")))
    told = told_conflicts(findings, say, most=most)
    return _framed(sets, "conflicts", told, say, rest=len(sets.sets[most:]) if most else 0, hint=hint)


def told_conflicts(findings: Findings, say: Language, *, most: int | None = None) -> Document:
    """The conflicts alone: each under a heading, with its lines and their sources."""
    told: list[Block] = []
    for number, members in enumerate(findings.conflicts.sets[:most], start=1):
        softs = [findings.model.softs[i] for i in members]
        told.append(Heading(say("deadlock.conflict", n=number, title=title_of(softs, findings, say)), 3))
        told.append(Items(tuple(soft_with_sources(soft, findings, say) for soft in softs)))
    return tuple(told)


def concessions_in_words(
    findings: Findings, say: Language, *, most: int | None = SHOWN_WAYS, hint: str = ""
) -> Document:
    """The smallest sets of lines whose movement opens a zone, best first."""
    told = []
    for members in findings.concessions.sets[:most]:
        lines = [soft_in_words(findings.model.softs[i], findings, say) for i in members]
        below = tuple(map(Item, lines)) if len(lines) > 1 else ()
        told.append(Item(say.count("deadlock.together", len(lines)) if below else lines[0], below=below))
    sets, ways = findings.concessions, (Items(tuple(told), numbered=True),)
    return _framed(sets, "concessions", ways, say, rest=len(sets.sets[most:]) if most else 0, hint=hint)


def _framed(sets: Sets, what: str, told: Document, say: Language, *, rest: int, hint: str) -> Document:
    """What is told, under its heading, with how many there are before and how many are left out after it."""
    count = len(sets.sets)
    if count == 0:
        return ()
    state = "all" if sets.complete else "some"
    lead = f"{say.count(f'deadlock.{what}_{state}', count)} {say(f'deadlock.{what}_meaning')}"
    after = (Paragraph(f"{say.count(f'deadlock.{what}_rest', rest)} {hint}".strip()),) if rest else ()
    return (Heading(say(f"deadlock.{what}_heading")), Paragraph(lead), *told, *after)
