"""A version of a draft as a text to read: its clauses; for the mediator, also what it decides, and its note."""

from __future__ import annotations

from goodoffices.briefing.document import Block, Document, Heading, Item, Items, Mark, Marked, Paragraph, Run, Tone
from goodoffices.briefing.language import Language
from goodoffices.case.case import Case
from goodoffices.case.drafts import Draft, DraftVersion, place_of


def draft_in_words(
    draft: Draft, version: DraftVersion, case: Case, say: Language, *, for_mediator: bool = False
) -> Document:
    """The title and the clauses in their order.

    `for_mediator` also how many decisions of the case they make, and the note: it can say what no side is to read.
    """
    items = []
    for clause in version.in_order:
        number = clause.number if place_of(clause.number) else ""
        head = (Run(number, Mark.STRONG), " ") if number else ()
        items.append(Item(Marked.of(*head, say.text(clause.says))))
    blocks: list[Block] = [Heading(say.text(draft.title), 1), Paragraph(say.text(case.title), Tone.QUIET)]
    blocks.append(Items(tuple(items)))
    if not for_mediator:
        return tuple(blocks)
    decided = len({case.scope.id_of(facet) for facet in version.package})
    blocks.append(Paragraph(say("skeleton.decides", n=decided, all=len(case.facets))))
    if version.note is not None:
        blocks.append(Paragraph(say.text(version.note), Tone.QUIET))
    return tuple(blocks)


def printed_only(say: Language) -> Document:
    """That nothing was saved, and how it can be."""
    return (Paragraph(say("skeleton.printed"), Tone.QUIET),)


def saved_in_words(draft: Draft, file: str, say: Language) -> Document:
    """Where the newest version of a draft was saved, and how it is compared with the one before."""
    *before, own = draft.versions
    told = [Paragraph(say("skeleton.saved", file=file, label=say.quoted(own.label), draft=draft.id))]
    if before:
        names = [f"{draft.id}:{version.label}" for version in (before[-1], own)]
        quoted = " ".join(f"'{name}'" if " " in name else name for name in names)
        told.append(Paragraph(say("skeleton.compare", command=f"goodoffices compare {file} {quoted}{say.option}")))
    return tuple(told)
