"""The mediator’s own stake: what a mediator could be bound by, what it wants, and what it will not accept."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.briefing.brief.material import Material, own
from goodoffices.briefing.brief.prose import FIXED, apart, led, prose, sentence
from goodoffices.briefing.brief.prose import told as said
from goodoffices.briefing.document import Document, Heading, Item, Items, Marked
from goodoffices.briefing.red_lines import interest_in_words, party_in_words
from goodoffices.case.consent import where_bound
from goodoffices.case.expressions.nodes import Or
from goodoffices.case.expressions.words import in_words
from goodoffices.case.interests import Interest
from goodoffices.case.parties import Party, Seat

ORDER = 70


def told(material: Material) -> Document:
    """An entry for each mediator with anything of its own in the case."""
    mediators = [party for party in material.case.parties if Seat.MEDIATOR in party.seats]
    items = [
        Item(led(material.say("brief.head", words=party_in_words(party.id, material.case, material.say)), prose(words)))
        for party in mediators
        if (words := list(_stake(party, material)))
    ]
    return (Heading(material.say("brief_stake.heading")), Items(tuple(items))) if items else ()


def _stake(party: Party, material: Material) -> Iterator[str]:
    say, case = material.say, material.case
    if party.note:
        yield sentence(say.text(party.note), own())
    interests = [interest for interest in case.interests if interest.party == party.id]
    if interests:
        parts = [_interest(interest, material) for interest in interests]
        yield Marked.of(said(material, "brief_stake.interests", interests=apart(parts)), ".")
    bound = where_bound(case, party.id)
    if bound is not None:
        places = bound.operands if isinstance(bound, Or) else (bound,)
        yield sentence(
            say("brief_stake.bound", places="; ".join(in_words(own, case, say.code) for own in places)), own()
        )
    if case.values_of(party.id):
        yield sentence(say("brief_stake.values"), own())


def _interest(interest: Interest, material: Material) -> Marked:
    words = material.say.quoted(interest_in_words(interest, material.say).rstrip("."))
    return Marked.of(words, FIXED, *material.cite_origin(interest.origin))
