"""What passes in a track hangs together: who offers what, who reacts to it, and in which order."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.case.case import Case
from goodoffices.case.checks.choices import choice_problems
from goodoffices.case.errors import Path, Problem, Severity
from goodoffices.case.names import unknown
from goodoffices.case.progress.meetings import conversation
from goodoffices.case.progress.texts import Tabled, tabled
from goodoffices.case.tracks import Offer, Reaction, Reply, Track


def problems(case: Case) -> Iterator[Problem]:
    """Parties, drafts, versions and clauses that nobody knows, reactions out of order, meetings that are overdue."""
    for track in case.tracks:
        offers = {own.offer: own for own in tabled(case, track=track.id)}
        for i, offer in enumerate(track.offers):
            path: Path = ("tracks", track.id, "offers", i)
            yield from _offer(path, offer, track, case)
            yield from _reactions(path, offers[offer], track, case)
        yield from _overdue(track, case)


def _overdue(track: Track, case: Case) -> Iterator[Problem]:
    for meeting in conversation(track, case.as_of).overdue:
        path, found = ("tracks", track.id, "meetings", meeting.id), f"“{meeting.id}”, planned for {meeting.day}"
        advice = f"The case is as of {case.as_of}: write `held` or `cancelled`."
        yield Problem(path, found, "a planned meeting that is still to come", advice, Severity.WARNING)


def _offer(path: Path, offer: Offer, track: Track, case: Case) -> Iterator[Problem]:
    if not offer.by:
        yield Problem((*path, "by"), "nobody", "the party that made the offer")
    for party in offer.by:
        yield from _takes_part((*path, "by"), party, track, case)
    for facet, option in offer.binds:
        yield from choice_problems(case, (*path, "binds", facet), facet, option)
    if offer.draft:
        yield from _version(path, offer, case)
    elif offer.version:
        yield Problem((*path, "version"), f"the version “{offer.version}” of no draft", "a `draft` beside it")


def _version(path: Path, offer: Offer, case: Case) -> Iterator[Problem]:
    if offer.binds:
        advice = "Write what is offered into a version of the draft, or make two offers of it."
        yield Problem((*path, "binds"), "options beside a draft", "either of them", advice)
    draft = case.draft(offer.draft)
    if draft is None:
        known = [own.id for own in case.drafts]
        yield unknown((*path, "draft"), offer.draft, known, "a draft of this case")
        return
    labels = [version.label for version in draft.versions]
    if not offer.version and len(labels) > 1:
        advice = f"Write one of {', '.join(labels[:8])}."
        yield Problem((*path, "draft"), f"“{offer.draft}”, a draft in {len(labels)} versions", "a `version`", advice)
    elif offer.version and offer.version not in labels:
        yield unknown((*path, "version"), offer.version, labels, f"a version of {draft.id}")


def _takes_part(path: Path, party: str, track: Track, case: Case) -> Iterator[Problem]:
    if case.party(party) is None:
        yield unknown(path, party, [own.id for own in case.parties], "a party of this case")
    elif party not in track.participants:
        found, advice = f"“{party}”, which takes no part in {track.id}", "It counts all the same."
        yield Problem(path, found, "a participant of the track", advice, Severity.WARNING)


def _reactions(path: Path, own: Tabled, track: Track, case: Case) -> Iterator[Problem]:
    labels = [point.label for point in own.points]
    seen: dict[tuple[object, ...], Reply] = {}
    for j, reaction in enumerate(own.offer.reactions):
        below = (*path, "reactions", j)
        yield from _takes_part((*below, "by"), reaction.by, track, case)
        yield from _reaction(below, reaction, own)
        for k, label in enumerate(reaction.clauses):
            if label not in labels:
                yield unknown((*below, "clauses", k), label, labels, f"a clause of the offer {own.offer.id}")
        for about in reaction.clauses or (None,) if reaction.reply.settles else ():
            if seen.setdefault((reaction.by, own.day_of(reaction), about), reaction.reply) is not reaction.reply:
                yield _two_at_once((*below, "answer"), reaction, about)


def _reaction(path: Path, reaction: Reaction, own: Tabled) -> Iterator[Problem]:
    if reaction.by in own.offer.by:
        yield Problem((*path, "by"), f"“{reaction.by}”, which made the offer itself", "another party")
    if reaction.day and own.day and reaction.day < own.day:
        yield Problem((*path, "date"), f"{reaction.day}, before the offer of {own.day}", "that day or a later one")
    if reaction.clauses and not reaction.reply.settles:
        advice = "Write `rejected` where it is known which clauses are rejected."
        advice = advice if reaction.reply is Reply.REJECTED_IN_PART else "Leave out the clauses."
        yield Problem((*path, "answer"), f"“{reaction.reply}” for single clauses", "an answer to all of them", advice)


def _two_at_once(path: Path, reaction: Reaction, about: str | None) -> Problem:
    clause = f"to clause {about}" if about else "to all clauses"
    found = f"a second, different answer of {reaction.by} {clause} on one day"
    return Problem(path, found, "one of them", "A later answer takes the place of an earlier one: give each its date.")
