"""The first part of the main example: a press report, and what the reader finds in it."""

from __future__ import annotations

from goodoffices.briefing.document import Document, Heading, Items, Paragraph, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.reading import claim_in_words, counts_in_words
from goodoffices.case.case import Case
from goodoffices.reading.findings import Reading

SHOWN = 6
"""Claims that are told; the others are counted."""

EXCERPT = 3
"""Paragraphs of the report that are shown: its title, its dateline and how it begins."""


def report_read(reading: Reading, case: Case, say: Language) -> Document:
    """How a report begins, how much was found in it, and the first claims on what is in dispute."""
    told = [claim for claim in reading.claims if claim.issues and claim.stance][:SHOWN]
    title, *beginning = [own for own in reading.text.split("\n\n") if own.strip()][:EXCERPT]
    return (
        Heading(say("tour.report")),
        Paragraph(say("tour.report_shipped")),
        Paragraph(f"{say.quoted(title)} {' · '.join(beginning)} …", Tone.QUIET),
        Paragraph(say("tour.report_found", counts=counts_in_words(reading, say)), Tone.LEAD),
        Items(tuple(claim_in_words(claim, say, case) for claim in told)),
        Paragraph(say("tour.report_proposals")),
    )
