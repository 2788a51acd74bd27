"""The situation: what happened and how each side sees it, in the order of the days."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.briefing.brief.material import Material, own
from goodoffices.briefing.brief.prose import claimed, prose, sentence
from goodoffices.briefing.brief.roles import situation
from goodoffices.briefing.document import Block, Document, Heading, Paragraph

ORDER = 20

ENOUGH = 3
"""Sentences with sources, beside which the summary would only say the same without them."""

MOST = 14
"""Sentences; where there are more, the latest are told."""


def told(material: Material) -> Document:
    """What was said that is of no single issue; before it the case’s own summary, where little was said."""
    blocks = tuple(_blocks(material))
    return (Heading(material.say("brief_situation.heading")), *blocks) if blocks else ()


def _blocks(material: Material) -> Iterator[Block]:
    summary = material.say.text(material.case.summary)
    found = situation(material)
    if summary and len(found) < ENOUGH:
        yield Paragraph(sentence(summary, own()))
    if found:
        yield Paragraph(prose(claimed(claim, material) for claim in found[-MOST:]))
    left = len(found) - MOST
    if left > 0:
        yield Paragraph(sentence(material.say.count("brief_situation.rest", left), own()))
