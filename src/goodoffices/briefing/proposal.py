"""What a reading proposed to a case, in words."""

from __future__ import annotations

from goodoffices.briefing.document import Block, Document, Item, Items, Paragraph, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.reading import role_in_words
from goodoffices.reading.findings import Actor, ReadMeeting
from goodoffices.reading.proposal import Proposal


def proposal_in_words(found: Proposal, file: str, say: Language) -> Document:
    """What was proposed in the case at `file`, what it had already, and what a person may want to add."""
    count = len(found.claims)
    lead = say.count("proposal.proposed", count, file=file) if count else say("proposal.nothing", file=file)
    more = [
        say.count("proposal.known", found.known) if found.known else "",
        say("proposal.stored", text=found.document.text) if count and found.document.text else "",
    ]
    blocks: list[Block] = [Paragraph(" ".join(filter(None, [lead, *more])), Tone.LEAD)]
    if count:
        blocks.append(Paragraph(say("proposal.next", command=f"goodoffices claims {file} --review{say.option}")))
    if found.actors:
        blocks += (Paragraph(say("proposal.actors")), Items(tuple(_actor(own, say) for own in found.actors)))
    if found.meetings:
        blocks += (Paragraph(say("proposal.meetings")), Items(tuple(_meeting(own, say) for own in found.meetings)))
    return tuple(blocks)


def _actor(actor: Actor, say: Language) -> Item:
    return Item(", ".join(filter(None, (actor.name, role_in_words(actor, say)))))


def _meeting(meeting: ReadMeeting, say: Language) -> Item:
    day = say.day(meeting.day) if meeting.day else ""
    return Item("; ".join(filter(None, (say.listed(meeting.who), meeting.where, day))))
