"""What comes next: meetings that are planned, gates and whether they are open, and what is still to be asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goodoffices.briefing.brief.material import Material
from goodoffices.briefing.brief.prose import FIXED, apart, claimed, led, prose, sentence
from goodoffices.briefing.document import Document, Heading, Item, Items, Mark, Marked, Run
from goodoffices.briefing.gates import verdict_in_words
from goodoffices.briefing.red_lines import line_in_words, party_in_words
from goodoffices.case.progress.gates import GateState
from goodoffices.case.red_lines import RedLine
from goodoffices.case.tracks import Meeting, Track

ORDER = 90

MOST_QUESTIONS = 2
"""Inferred lines that are to be asked about; those that are in a conflict first."""


def told(material: Material) -> Document:
    """What is planned, what it waits for, what to ask."""
    items = (*_meetings(material), *_gates(material), *_questions(material))
    return (Heading(material.say("brief_ahead.heading")), Items(items)) if items else ()


def next_meetings(material: Material) -> tuple[str, ...]:
    """A sentence on each planned meeting, the next one first."""
    return tuple(_announced(track, own, material) for track, own in _upcoming(material))


def _upcoming(material: Material) -> list[tuple[Track, Meeting]]:
    """The planned meetings, the next one first; those of one day in the order of the claims that announce them."""
    place = {claim.id: i for i, claim in enumerate(material.case.claims)}

    def order(pair: tuple[Track, Meeting]) -> tuple[date, int]:
        first = min((place[name] for name in pair[1].sources if name in place), default=len(place))
        return pair[1].day or date.max, first

    return sorted(material.survey.upcoming, key=order)


def _announced(track: Track, meeting: Meeting, material: Material) -> str:
    """What announces a meeting, else who meets where and when."""
    claims = material.claims_of(meeting.sources)
    announced = [claim for claim in claims if claim.stance == "announcement"] or list(claims)
    return claimed(announced[0], material) if announced else _plan(track, meeting, material)


def _plan(track: Track, meeting: Meeting, material: Material) -> str:
    """Who meets where and when, in words of its own."""
    words = ", ".join([material.say.text(track.title), *_where_and_when(meeting, material)])
    return sentence(material.say.text(meeting.says) or words, material.cite_or_own(meeting.sources))


def _where_and_when(meeting: Meeting, material: Material) -> list[str]:
    say = material.say
    where = material.case.called(meeting.where, say.code)
    return [own for own in (where, say.day(meeting.day) if meeting.day else "") if own]


def _meetings(material: Material) -> Iterator[Item]:
    say = material.say
    for track, meeting in _upcoming(material):
        told = [claimed(claim, material) for claim in material.claims_of(meeting.sources)]
        place = ", ".join(_where_and_when(meeting, material))
        title = say.text(track.title)
        head = say("brief_ahead.meeting", track=title, place=place) if place else say("brief.head", words=title)
        planned = say.text(meeting.says) or say("brief_ahead.planned")
        yield Item(led(head, prose(told or [sentence(planned, material.cite_or_own(meeting.sources))])))


def _gates(material: Material) -> Iterator[Item]:
    """Whether each gate is open and what is missing, then what its condition rests on."""
    say = material.say
    for state in material.survey.gates:
        gate = state.gate
        verdict = _verdict(state, material)
        claims = [claimed(claim, material) for claim in material.claims_of(gate.sources)]
        condition = say("gates.condition", condition=say.quoted(say.text(gate.condition).rstrip(".")))
        words = [verdict, *(claims or [sentence(condition, material.cite_or_own(gate.sources))])]
        yield Item(prose(words))


def _verdict(state: GateState, material: Material) -> Marked:
    """Whether it is open and what is missing, with what it opens in strong letters."""
    words = verdict_in_words(state, material.case, material.say)
    references = material.cite_origin(state.gate.origin)
    titles = [material.say.text(own.title) for own in material.case.tracks if own.id == state.gate.opens]
    if not titles or not words.startswith(titles[0]):
        return sentence(words, references)
    return Marked.of(Run(titles[0], Mark.STRONG), sentence(words.removeprefix(titles[0]), references))


def _questions(material: Material) -> Iterator[Item]:
    """What nobody stated, and what should therefore be asked of whoever is thought to hold it."""
    say, case = material.say, material.case
    inferred = [line for line in case.red_lines if not material.is_stated(line.origin)]
    softs = material.findings.model.softs
    clashing = {softs[i].id for members in material.findings.conflicts.sets for i in members}
    inferred.sort(key=lambda line: (line.id not in clashing, line.firmness))
    asked = inferred[:MOST_QUESTIONS]
    for party in dict.fromkeys(line.party for line in asked):
        head = say("brief_ahead.ask", party=party_in_words(party, case, say))
        lines = apart(_line(line, material) for line in asked if line.party == party)
        yield Item(led(head, Marked.of(say("brief_ahead.is_it"), " ", lines, ".")))


def _line(line: RedLine, material: Material) -> Marked:
    words = material.say.quoted(line_in_words(line, material.case, material.say).rstrip("."))
    return Marked.of(words, FIXED, *material.cite_origin(line.origin))
