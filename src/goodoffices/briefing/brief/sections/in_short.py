"""In short: what happened last, what is in dispute, whether there is a zone, what gets around it, what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goodoffices.briefing.brief.material import Material, in_model
from goodoffices.briefing.brief.prose import FIXED, apart, claimed, led, listed, prose, sentence
from goodoffices.briefing.brief.prose import told as said
from goodoffices.briefing.brief.roles import positions, situation
from goodoffices.briefing.brief.sections.ahead import next_meetings
from goodoffices.briefing.brief.sections.possible import bridged
from goodoffices.briefing.document import Document, Heading, Item, Items, Marked
from goodoffices.briefing.packages import issue_in_words, package_in_words
from goodoffices.briefing.zone import headline
from goodoffices.case.issues import Issue
from goodoffices.case.packages import Package
from goodoffices.case.progress.standing import Standing, State
from goodoffices.case.tracks import Reply

ORDER = 10

MOST_ISSUES = 4
"""Issues that are named; more are counted."""

MOST_AGREED = 4
"""Points that are agreed and named; more are counted."""

MOST_MEETINGS = 2
"""Meetings to come that are named."""


def told(material: Material) -> Document:
    """Three to five sentences, or what there are."""
    items = tuple(Item(words) for words in _bullets(material))
    return (Heading(material.say("brief_short.heading")), Items(items)) if items else ()


def _bullets(material: Material) -> Iterator[str]:
    say = material.say
    yield from _last(material)
    yield from _settled(material)
    zone: list[str] = [sentence(headline(material.findings, say), in_model())]
    if material.searches:
        zone.append(bridged(material))
    yield prose(zone)
    ahead = next_meetings(material)[:MOST_MEETINGS]
    if ahead:
        yield led(say("brief_short.next"), prose(ahead))
    for state in material.survey.waiting[:1]:
        track = next(track for track in material.case.tracks if track.id == state.gate.opens)
        condition = say.quoted(say.text(state.gate.condition).rstrip("."))
        words = say("brief_short.gate", track=say.quoted(say.text(track.title)), condition=condition)
        yield sentence(words, material.cite_or_own(state.gate.sources))


def _last(material: Material) -> Iterator[str]:
    """What happened last: the last meeting that was held, else the last thing that was said of the whole."""
    held = [own for talk in material.survey.conversations for own in talk.held]
    held.sort(key=lambda meeting: meeting.day or date.min)
    told = [claims[0] for own in reversed(held) if (claims := material.claims_of(own.sources))]
    told += reversed(situation(material))
    if told:
        yield led(material.say("brief_short.last"), claimed(told[0], material))


def _settled(material: Material) -> Iterator[str]:
    """What is agreed ad referendum, and what is still in dispute."""
    told = [*_agreed(material), *_dispute(material)]
    if told:
        yield prose(told)


def _agreed(material: Material) -> Iterator[str]:
    """What each point on the table that is agreed decides, or says; beyond a few, how many more there are."""
    found = [own for own in material.survey.standings if own.state is State.AGREED]
    parts: list[str] = [_point(own, material) for own in found[:MOST_AGREED]]
    if found[MOST_AGREED:]:
        parts.append(material.say.count("brief_short.more_agreed", len(found) - MOST_AGREED))
    if parts:
        yield Marked.of(said(material, "brief_short.agreed", points=apart(parts)), ".")


def _point(own: Standing, material: Material) -> str:
    say, decided = material.say, package_in_words(Package(own.point.binds), material.case, material.say)
    reactions = [stance.reaction for stance in own.by(Reply.AD_REFERENDUM) if stance.reaction]
    sources = [name for reaction in reactions for name in reaction.origin.sources]
    words = decided or say.quoted(say.text(own.point.says).rstrip("."))
    return Marked.of(words, FIXED, *material.cite_or_own(sources))


def _dispute(material: Material) -> Iterator[str]:
    """The issues on which several sides have a position; where nobody has any, all that are not agreed."""
    say = material.say
    left = [issue for issue in material.case.issues if not _is_agreed(issue, material)]
    disputed = [issue for issue in left if len(_sides(issue, material)) > 1]
    key = "dispute" if disputed else "decide"
    disputed = disputed or left
    named = [_issue(issue, material) for issue in disputed[:MOST_ISSUES]]
    more = len(disputed) - MOST_ISSUES
    if more > 0:
        named.append(say.count("brief_short.more_issues", more))
    if named:
        many = "many" if len(disputed) > 1 else "one"
        yield Marked.of(said(material, f"brief_short.{key}.{many}", issues=listed(named, material)), ".")


def _issue(issue: Issue, material: Material) -> str:
    """Its title, with the number of the first claim of each side on it."""
    claims = [found[0].id for party in material.case.parties if (found := positions(issue.id, party.id, material))]
    title = material.say.quoted(issue_in_words(issue.id, material.case, material.say))
    return Marked.of(title, FIXED, *material.cite_or_own(claims))


def _is_agreed(issue: Issue, material: Material) -> bool:
    return all(material.survey.facets.get(facet.id) is State.AGREED for facet in issue.facets)


def _sides(issue: Issue, material: Material) -> set[str]:
    noted = {own.party for own in material.case.positions if material.case.facet(own.facet).issue == issue.id}
    return noted | {party.id for party in material.case.parties if positions(issue.id, party.id, material)}
