"""The walk through proposed claims, in words."""

from __future__ import annotations

from goodoffices.briefing.claims import notes
from goodoffices.briefing.corroboration import target_in_words
from goodoffices.briefing.document import Block, Document, Heading, Item, Items, Paragraph, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.sources import told
from goodoffices.case.case import Case
from goodoffices.case.claims import Claim
from goodoffices.case.links import targets


def claim_asked(claim: Claim, case: Case, sentence: str, place: tuple[int, int], say: Language) -> Document:
    """A claim with the sentence that it stands in, its number among those that wait, and what can be typed."""
    number, count = place
    blocks: list[Block] = [
        Heading(say("claims_review.place", number=number, count=count, claim=claim.id), 3),
        Items((Item(told(claim, case, say), notes(claim, case, say)),)),
    ]
    if sentence and sentence != " ".join(claim.quote.split()):
        blocks.append(Paragraph(say("claims_review.in_the_text", sentence=sentence), Tone.QUIET))
    key = "claims_review.replies" if number == 1 else "claims_review.short"
    return (*blocks, Paragraph(say(key), Tone.QUIET))


def help_with_claims(case: Case, say: Language) -> Document:
    """What can be typed, and what claims can be linked to: as it is typed, with what it is."""
    items = tuple(Item(target_in_words(name, own, case, say)) for name, own in targets(case).items())
    return (Paragraph(say("claims_review.replies")), *((Items(items),) if items else ()))


def review_ended(accepted: int, rejected: int, left: int, say: Language) -> Document:
    """What became of the claims."""
    if not accepted + rejected + left:
        return (Paragraph(say("claims_review.nothing")),)
    return (Paragraph(say("claims_review.done", accepted=accepted, rejected=rejected, left=left)),)
