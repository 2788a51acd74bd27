"""What is under discussion: ideas and offers issue by issue, and the drafts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from goodoffices.briefing.brief.material import Material
from goodoffices.briefing.brief.prose import FIXED, apart, claimed, led, prose, sentence
from goodoffices.briefing.brief.prose import told as told_as
from goodoffices.briefing.brief.roles import discussed, situation
from goodoffices.briefing.document import Document, Heading, Item, Items, Marked
from goodoffices.briefing.packages import issue_in_words
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.subjects import subject_in_words
from goodoffices.briefing.talks import offer_in_words, people_in_words, reaction_in_words
from goodoffices.case.drafts import Draft, DraftVersion
from goodoffices.case.over_time import turns
from goodoffices.case.progress.texts import is_by, tabled
from goodoffices.case.tracks import Reaction

ORDER = 50

MOST_TURNS = 3
"""Changes of position that are told."""

MOST = 8
"""Sentences on one issue; where there are more, the latest are told."""


def told(material: Material) -> Document:
    """An entry for each issue that anything is reported on, and for each draft."""
    items = (*_ideas(material), *_drafts(material), *_offers(material), *_turns(material))
    return (Heading(material.say("brief_discussion.heading")), Items(items)) if items else ()


def _ideas(material: Material) -> Iterator[Item]:
    for issue in material.case.issues:
        found = discussed(issue.id, material)
        if found:
            head = material.say("brief.head", words=issue_in_words(issue.id, material.case, material.say))
            yield Item(led(head, prose(claimed(claim, material) for claim in found[-MOST:])))


def _drafts(material: Material) -> Iterator[Item]:
    """The newest version of each draft, and how it came about."""
    say = material.say
    for draft in material.case.drafts:
        versions = [own for own in draft.versions if is_by(own.day, material.day)]
        if versions:
            head = say("brief.head", words=_title(draft, material))
            told = (words for version in versions[-2:] for words in _version(draft, version, material))
            yield Item(led(head, prose(told)))


def _version(draft: Draft, version: DraftVersion, material: Material) -> Iterator[str]:
    """A version, how it came about, and what was said to it."""
    say = material.say
    note = say.text(version.note) or say.count("brief_discussion.clauses", len(version.clauses))
    label = material.case.called(version.label, say.code)
    day = say.day(version.day) if version.day else ""
    key = "version_of" if day else "version"
    yield sentence(
        say(f"brief_discussion.{key}", label=label, day=day, note=note), material.cite_or_own(version.sources)
    )
    offers = (own.offer for own in tabled(material.case, material.day, draft=draft.id))
    reactions = [own for offer in offers if offer.version in ("", version.label) for own in offer.reactions]
    yield from _reactions(reactions, material)


def _offers(material: Material) -> Iterator[Item]:
    """The last offers that are no versions of a draft, and what was said to them."""
    say, case = material.say, material.case
    for own in material.survey.last_offers:
        if own.offer.draft:
            continue
        what = say(
            "changes.offer", parties=people_in_words(own.offer.by, case, say), what=offer_in_words(own.offer, case, say)
        )
        words = [sentence(what[:1].upper() + what[1:], material.cite_or_own(own.offer.origin.sources))]
        words += _reactions(own.offer.reactions, material)
        yield Item(prose(words))


def _turns(material: Material) -> Iterator[Item]:
    """Where what one side says differs from what it said before, or at the same time."""
    say, case = material.say, material.case
    told = []
    for turn in turns(case)[:MOST_TURNS]:
        whose = {"party": party_in_words(turn.party, case, say), "subject": subject_in_words(turn.subject, case, say)}
        words = say(f"brief_discussion.turn.{turn.kind.value}", **whose)
        told.append(sentence(words, material.cite([turn.before.id, turn.after.id])))
    if told:
        yield Item(led(say("brief.head", words=say("brief_discussion.over_time")), prose(told)))


def _reactions(reactions: Iterable[Reaction], material: Material) -> Iterator[str]:
    """What was said to an offer, except for what the account of the situation tells already."""
    known = {claim.id for claim in situation(material)}
    parts = [_reaction(own, material) for own in reactions if not known.intersection(own.origin.sources)]
    if parts:
        yield Marked.of(told_as(material, "brief_discussion.reactions", reactions=apart(parts)), ".")


def _reaction(reaction: Reaction, material: Material) -> Marked:
    words = reaction_in_words(replace(reaction, says=None), material.case, material.say).words
    return Marked.of(words, FIXED, *material.cite_or_own(reaction.origin.sources))


def _title(draft: Draft, material: Material) -> str:
    return material.say.text(draft.title) or draft.id.replace("_", " ")
