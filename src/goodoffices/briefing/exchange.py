"""What was read from files of another format, or written to some, in words."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.briefing.document import Block, Document, Heading, Item, Items, Paragraph, Tone
from goodoffices.briefing.language import Language
from goodoffices.case.case import Case

SHOWN = 30
"""Notes and changes that are listed."""


def imported_in_words(
    case: Case,
    title: str,
    written: str,
    say: Language,
    *,
    notes: Sequence[str] = (),
    changed: Sequence[str] | None = None,
) -> Document:
    """What is in the case now; what was odd in the files; what changed, where there was a case before (not None)."""
    about = say("exchange.about", parties=say.listed([say.text(party.name) for party in case.parties]),
                packages=say.number(case.package_count))  # fmt: skip
    blocks: list[Block] = [Paragraph(say("exchange.read", title=title, file=written), Tone.LEAD), Paragraph(about)]
    if changed is not None:
        blocks.append(Paragraph(say.count("exchange.changed", len(changed)) if changed else say("exchange.unchanged")))
        blocks += _listed(changed, say)
    return (*blocks, *_noted(notes, say), Paragraph(say("exchange.next", command=f"goodoffices solve {written}")))


def exported_in_words(title: str, written: str, say: Language, *, notes: Sequence[str] = ()) -> Document:
    """Where the case was written, and what there was no room for."""
    return (Paragraph(say("exchange.written", title=title, file=written), Tone.LEAD), *_noted(notes, say))


def _noted(notes: Sequence[str], say: Language) -> Document:
    return (Heading(say("exchange.notes")), *_listed(notes, say)) if notes else ()


def _listed(lines: Sequence[str], say: Language) -> tuple[Block, ...]:
    items = [Item(line) for line in lines[:SHOWN]]
    if len(lines) > SHOWN:
        items.append(Item(say("exchange.more", n=say.number(len(lines) - SHOWN))))
    return (Items(tuple(items)),) if items else ()
