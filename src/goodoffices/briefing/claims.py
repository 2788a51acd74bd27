"""The claims of a case as a list: what was said, by whom, through whom, and what rests on it."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.briefing.document import Document, Heading, Item, Items, Paragraph, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.sources import told
from goodoffices.briefing.subjects import subject_in_words
from goodoffices.case.case import Case
from goodoffices.case.changes import Change, phrase
from goodoffices.case.claims import Claim, ClaimState
from goodoffices.case.errors import shortened
from goodoffices.case.links import links_of

ORDER = (ClaimState.PROPOSED, ClaimState.ACCEPTED, ClaimState.REJECTED)
"""What waits for a person comes first."""


def claims_in_words(shown: Sequence[Claim], case: Case, say: Language) -> Document:
    """These claims by their states."""
    title = Heading(say("claims.title", title=say.text(case.title)), 1)
    if not shown:
        return (title, Paragraph(say("claims.none" if case.claims else "claims.nothing")))
    blocks = [title]
    for state in ORDER:
        own = [claim for claim in shown if claim.state is state]
        if own:
            items = Items(tuple(claim_item(claim, case, say) for claim in own))
            blocks += (Heading(say.count(f"claims.state.{state.value}", len(own))), items)  # type: ignore[arg-type]
    return tuple(blocks)


def claim_item(claim: Claim, case: Case, say: Language) -> Item:
    """A claim with its number, and below it what it is about and what it bears out."""
    words = say("claims.numbered", number=claim.id, claim=told(claim, case, say))
    return Item(words, notes(claim, case, say))


def notes(claim: Claim, case: Case, say: Language) -> tuple[str, ...]:
    """What a claim is about, whom it touches, and what rests on it."""
    parts = {
        "about": [subject_in_words(name, case, say) for name in claim.about],
        "touches": [party_in_words(name, case, say) for name in claim.parties if name != claim.party],
        "bears_out": links_of(claim.id, case),
    }
    keys = {"about": "subjects", "touches": "parties", "bears_out": "targets"}
    told_of = [say(f"claims.{name}", **{keys[name]: ", ".join(own)}) for name, own in parts.items() if own]
    return ("; ".join(told_of),) if told_of else ()


def edits_in_words(changed: Sequence[Change], say: Language) -> Document:
    """What was changed, and saved."""
    if not changed:
        return (Paragraph(say("claims.unchanged")),)
    return (
        Paragraph(say.count("claims.changed", len(changed)), Tone.LEAD),
        Items(tuple(Item(_change_in_words(change, say)) for change in changed)),
    )


def _change_in_words(change: Change, say: Language) -> str:
    before, after = (shortened(own) if own else say("claims.nothing_before") for own in (change.before, change.after))
    return say("claims.changed_to", what=phrase(change.what), before=before, after=after)
