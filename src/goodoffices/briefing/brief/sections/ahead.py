"""What comes next: meetings that are planned, gates and whether they are open, and what is still to be asked."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.briefing.brief.material import Material
from goodoffices.briefing.brief.prose import claimed, led, prose, sentence
from goodoffices.briefing.document import Document, Heading, Item, Items
from goodoffices.briefing.packages import issue_in_words
from goodoffices.briefing.red_lines import line_in_words, party_in_words
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.progress.gates import GateState, gate_states
from goodoffices.case.progress.gauges import Progress
from goodoffices.case.progress.meetings import upcoming
from goodoffices.case.red_lines import RedLine
from goodoffices.case.tracks import Meeting, Track

ORDER = 90

MOST_QUESTIONS = 3
"""Inferred lines that are to be asked about; those that are in a conflict first."""


def told(material: Material) -> Document:
    """What is planned, what it waits for, what to ask."""
    items = (*_meetings(material), *_gates(material), *_questions(material))
    return (Heading(material.say("brief_ahead.heading")), Items(items)) if items else ()


def next_meetings(material: Material) -> tuple[str, ...]:
    """A sentence on each planned meeting, the next one first."""
    return tuple(_announced(track, own, material) for track, own in upcoming(material.case, material.day))


def waiting(material: Material) -> Iterator[tuple[GateState, str]]:
    """Each gate with the name of what it opens."""
    tracks = {track.id: material.say.text(track.title) for track in material.case.tracks}
    for state in gate_states(Progress(material.case, material.day)):
        yield state, tracks.get(state.gate.opens, state.gate.opens.replace("_", " "))


def _announced(track: Track, meeting: Meeting, material: Material) -> str:
    """What announces a meeting, else who meets where and when."""
    claims = material.claims_of(meeting.sources)
    announced = [claim for claim in claims if claim.stance == "announcement"] or list(claims)
    return claimed(announced[0], material) if announced else _plan(track, meeting, material)


def _plan(track: Track, meeting: Meeting, material: Material) -> str:
    words = ", ".join([material.say.text(track.title), *_where_and_when(meeting, material)])
    planned = material.say.text(meeting.says) or material.say("brief_ahead.planned", meeting=words)
    return sentence(planned, material.cite_or_own(meeting.sources))


def _where_and_when(meeting: Meeting, material: Material) -> list[str]:
    say = material.say
    where = material.case.called(meeting.where, say.code)
    return [own for own in (where, say.day(meeting.day) if meeting.day else "") if own]


def _meetings(material: Material) -> Iterator[Item]:
    say = material.say
    for track, meeting in upcoming(material.case, material.day):
        told = [claimed(claim, material) for claim in material.claims_of(meeting.sources)]
        place = ", ".join(_where_and_when(meeting, material))
        title = say.text(track.title)
        head = say("brief_ahead.meeting", track=title, place=place) if place else say("brief.head", words=title)
        yield Item(led(head, prose(told or [_plan(track, meeting, material)])))


def _gates(material: Material) -> Iterator[Item]:
    say = material.say
    for state, opens in waiting(material):
        gate = state.gate
        verdict = say(f"brief_ahead.gate.{state.verdict.value}")
        claims = [claimed(claim, material) for claim in material.claims_of(gate.sources)]
        condition = say("brief_ahead.condition", condition=say.quoted(say.text(gate.condition)))
        told = claims or [sentence(condition, material.cite_or_own(gate.sources))]
        words = prose([*told, sentence(verdict, material.cite_origin(gate.origin))])
        yield Item(led(say("brief.head", words=opens), words))


def _questions(material: Material) -> Iterator[Item]:
    """What nobody stated, and what should therefore be asked of whoever is thought to hold it."""
    say, case = material.say, material.case
    inferred = [line for line in case.red_lines if not material.is_stated(line.origin)]
    softs = material.findings.model.softs
    clashing = {softs[i].id for members in material.findings.conflicts.sets for i in members}
    inferred.sort(key=lambda line: (line.id not in clashing, line.firmness))
    for line in inferred[:MOST_QUESTIONS]:
        words = line_in_words(line, case, say).rstrip(".")
        ask = say("asking.ask.line", party=party_in_words(line.party, case, say), line=words)
        yield Item(led(_open_on(line, material), sentence(ask, material.cite_origin(line.origin))))


def _open_on(line: RedLine, material: Material) -> str:
    facets = facets_of(line.expression.node)
    touched = [facet.id for facet in material.case.facets if facet.id in facets]
    titles = dict.fromkeys(issue_in_words(own, material.case, material.say) for own in touched)
    return material.say("brief_ahead.open", issues=material.say.listed(list(titles)))
