"""What has changed since a day, in words: one line for each thing, with its day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import groupby

from goodoffices.briefing.document import Document, Heading, Item, Items, Paragraph, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.packages import issue_in_words
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.sources import claim_in_words
from goodoffices.briefing.talks import meeting_in_words, offer_in_words, people_in_words, reaction_in_words
from goodoffices.case.answers import PartyAnswer
from goodoffices.case.case import Case
from goodoffices.case.claims import Claim, ClaimState
from goodoffices.case.claims import Document as Paper
from goodoffices.case.parties import Delegate
from goodoffices.case.progress.events import Changes, Event, NewVersion, PartyChange, ReactionTo, TrackMeeting
from goodoffices.case.progress.texts import Tabled
from goodoffices.case.tracks import Gate


def changes_in_words(changes: Changes, case: Case, say: Language) -> Document:
    """What happened, the oldest first, and how much bears no date."""
    heading = Heading(say("changes.heading", day=say.day(changes.since)))
    events = (own for own in changes.events if not _is_rejected(own))
    days = tuple(_day(day, list(own), case, say) for day, own in groupby(events, lambda own: own.day))
    told = (Items(days),) if days else (Paragraph(say("changes.nothing")),)
    if not changes.undated:
        return (heading, *told)
    counted = say.listed([say.count(f"changes.undated.{kind.value}", n) for kind, n in changes.undated.items()])
    return (heading, *told, Paragraph(say("changes.undated.listed", things=counted), Tone.QUIET))


def event_in_words(event: Event, case: Case, say: Language) -> str:
    """One thing that happened, without its day."""
    return _of_talks(event, case, say) or _of_record(event, case, say)


def _is_rejected(event: Event) -> bool:
    """Whether it is a claim that somebody rejected: that counts for nothing, and is no news."""
    return isinstance(event.subject, Claim) and event.subject.state is ClaimState.REJECTED


def _day(day: date | None, events: Sequence[Event], case: Case, say: Language) -> Item:
    below = tuple(Item(event_in_words(event, case, say)) for event in events)
    return Item(say.day(day) if day else "", (), below)


def _of_talks(event: Event, case: Case, say: Language) -> str:
    """Meetings, offers and reactions; nothing for anything else."""
    match event.subject:
        case TrackMeeting(track, meeting):
            where = replace(meeting, day=None)
            return say(
                f"changes.{event.kind.value}", meeting=meeting_in_words(where, case, say), track=say.text(track.title)
            )
        case Tabled(_, offer):
            parties, what = people_in_words(offer.by, case, say), offer_in_words(offer, case, say)
            return say("changes.offer", parties=parties, what=what)
        case ReactionTo(tabled, reaction):
            words = reaction_in_words(replace(reaction, day=None), case, say).words
            return say("changes.reaction", reaction=words, what=offer_in_words(tabled.offer, case, say))
        case _:
            return ""


def _of_record(event: Event, case: Case, say: Language) -> str:
    """What people say, write and send: versions of drafts, answers, delegates, walk-aways, documents, claims."""
    match event.subject:
        case NewVersion(draft, version):
            return say("changes.version", draft=say.text(draft.title), version=version.label)
        case PartyChange(party, Delegate(name, role)):
            person = ", ".join(filter(None, [name, say.text(role)]))
            return say(f"changes.{event.kind.value}", party=say.text(party.name), name=person)
        case PartyChange(party, _):
            return say("changes.walk_away", party=say.text(party.name))
        case PartyAnswer() as answer:
            return _answer(answer, case, say)
        case Gate() as gate:
            track = next((say.text(track.title) for track in case.tracks if track.id == gate.opens), gate.opens)
            return say("changes.gate", track=track)
        case Paper() as document:
            return say("changes.document", title=say.text(document.title))
        case Claim() as claim:
            return say("changes.claim", claim=claim_in_words(replace(claim, day=None), case, say))
        case _:
            raise TypeError(f"no words for {event.kind}")


def _answer(answer: PartyAnswer, case: Case, say: Language) -> str:
    party, issue = party_in_words(answer.party, case, say), issue_in_words(answer.issue, case, say)
    words = say("changes.accepts" if answer.accepts else "changes.declines", party=party, issue=issue)
    return say("talks.saying", words=words, says=say.text(answer.says)) if answer.says else words
