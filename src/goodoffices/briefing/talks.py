"""The channels of the talks in words: who meets whom, when and where; who offered what, and what was said to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from goodoffices.briefing.document import Document, Heading, Item, Items, Paragraph
from goodoffices.briefing.language import Language
from goodoffices.briefing.packages import package_in_words
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.sources import origin_in_words
from goodoffices.case.case import Case
from goodoffices.case.expressions.words import facet_in_words, option_in_words
from goodoffices.case.origin import Origin
from goodoffices.case.packages import Package
from goodoffices.case.progress.distance import Distance
from goodoffices.case.progress.meetings import Conversation, running_in_parallel
from goodoffices.case.progress.survey import Survey
from goodoffices.case.progress.texts import Tabled
from goodoffices.case.tracks import Meeting, Offer, Reaction, Track


def tracks_in_words(survey: Survey, say: Language) -> Document:
    """Every track with its participants and its meetings."""
    if not survey.conversations:
        return (Heading(say("talks.heading")), Paragraph(say("talks.no_track")))
    tracks = tuple(_track(own, survey.case, say) for own in survey.conversations)
    parallel = [say.quoted(say.text(track.title)) for track in running_in_parallel(survey.case)]
    told = (Paragraph(say("talks.parallel", tracks=say.listed(parallel))),) if parallel else ()
    return (Heading(say("talks.heading")), *told, Items(tracks))


def offers_in_words(survey: Survey, say: Language) -> Document:
    """The last offer of each side in each track, what was said to it and before, and how far apart they are."""
    if not survey.last_offers:
        return (Heading(say("talks.offers")), Paragraph(say("talks.no_offer")))
    offers = tuple(_offer(own, survey, say) for own in survey.last_offers)
    apart = Paragraph(distance_in_words(survey.distance, survey.case, say))
    return (Heading(say("talks.offers")), Items(offers), apart)


def upcoming_in_words(survey: Survey, say: Language) -> Document:
    """The planned meetings, the next one first; nothing where none is planned."""
    items = tuple(Item(_ahead(*pair, say)) for pair in survey.upcoming)
    return (Heading(say("talks.upcoming")), Items(items)) if items else ()


def meeting_in_words(meeting: Meeting, say: Language) -> str:
    """Where and when: “Geneva, 2 December 2025”; a meeting of which neither is known by its name."""
    day = say.day(meeting.day) if meeting.day else ""
    return ", ".join(filter(None, [meeting.where, day])) or meeting.id.replace("_", " ")


def people_in_words(names: Iterable[str], case: Case, say: Language) -> str:
    """Parties by their names, others as they are called."""
    return say.listed([party_in_words(name, case, say) for name in names])


def offer_in_words(offer: Offer, case: Case, say: Language) -> str:
    """What was offered: a version of a draft, options, or what was said."""
    draft = case.draft(offer.draft)
    if draft is not None:
        title = say.text(draft.title)
        return say("talks.version", draft=title, version=offer.version) if offer.version else title
    return package_in_words(Package(offer.binds), case, say) or say.text(offer.says) or offer.id.replace("_", " ")


def offer_with_reactions(own: Tabled, case: Case, say: Language) -> Item:
    """An offer with its track, its day and its sources, and below it what each party said to it."""
    parties, what = people_in_words(own.offer.by, case, say), offer_in_words(own.offer, case, say)
    track = next(say.text(track.title) for track in case.tracks if track.id == own.track)
    words = say("talks.offer", parties=parties, what=what, track=track)
    dated = say("talks.dated", words=words, day=say.day(own.day)) if own.day else words
    return Item(dated, sources_in_words(own.offer.origin, case, say), _reactions(own, case, say))


def reaction_in_words(reaction: Reaction, case: Case, say: Language, *, with_clauses: bool = True) -> Item:
    """What a party said to an offer, to which of its clauses, and the sources."""
    words = say(f"talks.reply.{reaction.reply.value}")
    if reaction.clauses and with_clauses:
        clauses = say.listed([_clause_name(label, case, say) for label in reaction.clauses])
        words = say.count("talks.on_clauses", len(reaction.clauses), reply=words, clauses=clauses)
    party = party_in_words(reaction.by, case, say)
    words = say("talks.reacted", party=party, reply=words)
    if reaction.says:
        words = say("talks.saying", words=words, says=say.text(reaction.says))
    words = say("talks.dated", words=words, day=say.day(reaction.day)) if reaction.day else words
    return Item(words, sources_in_words(reaction.origin, case, say))


def sources_in_words(origin: Origin, case: Case, say: Language) -> tuple[str, ...]:
    """Where something is from; nothing where no claim bears it out."""
    return origin_in_words(origin, case, say) if origin.sources else ()


def distance_in_words(own: Distance, case: Case, say: Language) -> str:
    """How far apart the last offers are, decision by decision; or why that cannot be said."""
    if own.apart is None:
        parties = people_in_words((party for party, _ in own.last), case, say)
        return say.count("talks.one_sided", len(own.last), parties=parties)
    if not own.apart:
        return say("talks.no_distance")
    points = (_difference(facet, own, case, say) for facet in own.differing)
    return say.count("talks.apart", own.apart, points="; ".join(points))


def _offer(own: Tabled, survey: Survey, say: Language) -> Item:
    told = offer_with_reactions(own, survey.case, say)
    return replace(told, below=(*told.below, *(_earlier(other, survey.case, say) for other in survey.before(own))))


def _earlier(own: Tabled, case: Case, say: Language) -> Item:
    words = say("talks.before", what=offer_in_words(own.offer, case, say))
    dated = say("talks.dated", words=words, day=say.day(own.day)) if own.day else words
    return Item(dated, (), _reactions(own, case, say))


def _reactions(own: Tabled, case: Case, say: Language) -> tuple[Item, ...]:
    return tuple(reaction_in_words(reaction, case, say) for reaction in own.offer.reactions)


def _difference(facet: str, own: Distance, case: Case, say: Language) -> str:
    sides: dict[str, list[str]] = {}
    for party, last in own.last:
        if facet in last.package:
            sides.setdefault(last.package[facet], []).append(party)
    options = [
        say("talks.side", option=option_in_words(facet, option, case, say.code), parties=people_in_words(p, case, say))
        for option, p in sides.items()
    ]
    return say("talks.difference", facet=facet_in_words(facet, case, say.code), options=", ".join(options))


def _track(own: Conversation, case: Case, say: Language) -> Item:
    track = own.track
    who = ", ".join(party_in_words(name, case, say) for name in track.participants) or say("talks.nobody")
    notes = [
        say(f"talks.meetings.{kind}", meetings="; ".join(meeting_in_words(meeting, say) for meeting in meetings))
        for kind, meetings in (
            ("held", own.held),
            ("next", own.planned),
            ("overdue", own.overdue),
            ("cancelled", own.cancelled),
        )
        if meetings
    ]
    told = say("talks.track", track=say.text(track.title), who=who)
    return Item(told, (*(notes or [say("talks.meetings.none")]), *filter(None, [say.text(track.note)])))


def _ahead(track: Track, meeting: Meeting, say: Language) -> str:
    words = say("talks.ahead", meeting=meeting_in_words(meeting, say), track=say.text(track.title))
    return say("talks.about", words=words, says=say.text(meeting.says)) if meeting.says else words


def _clause_name(label: str, case: Case, say: Language) -> str:
    """A clause by its number, an option that was offered without a draft by its facet."""
    return facet_in_words(label, case, say.code) if case.scope.facet(label) else label
