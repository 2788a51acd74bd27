"""The reader that needs nothing: rules and lexicons, the same result every time."""

from __future__ import annotations

from hashlib import sha256

from goodoffices.reading.actors.cast import Cast, Person, cast
from goodoffices.reading.actors.mention import Sort
from goodoffices.reading.claims.acts import acts
from goodoffices.reading.claims.claiming import Claiming
from goodoffices.reading.claims.speakers import naming
from goodoffices.reading.claims.touched import touching
from goodoffices.reading.days.datelines import dateline
from goodoffices.reading.findings import Actor, ReadClaim, Reading, ReadMeeting, Span
from goodoffices.reading.material import Material
from goodoffices.reading.meetings.meetings import meetings
from goodoffices.reading.pages.page import Page
from goodoffices.reading.quoting.quotations import LANGUAGES, quotations
from goodoffices.reading.states import state_called

NAME = "rules"


def read(material: Material) -> Reading:
    """Read a text by the rules of its language; nothing is found in a text of another one.

    >>> [claim] = read(Material("„Wir bleiben dabei“, sagte Außenminister Marco Rubio am Montag.", "de")).claims
    >>> claim.quote.text, claim.who
    ('„Wir bleiben dabei“', 'Marco Rubio')
    """
    day = material.day or dateline(material.text, material.language)
    digest = sha256(material.text.encode("utf-8", "surrogatepass")).hexdigest()
    if material.language not in LANGUAGES:
        return Reading(material.text, digest, material.language, day)
    page = Page(material.text, material.language)
    found = quotations(page)
    speakers = [span for quotation in found for span in quotation.speaker]
    known = cast(page, naming(found, page))
    claims = tuple(Claiming(page, known, touching(material.subjects), day).claims(acts(page, known, found)))
    met = meetings(page, known, day, speakers)
    return Reading(material.text, digest, material.language, day, claims, _actors(known, claims, met), met)


def _actors(known: Cast, claims: tuple[ReadClaim, ...], met: tuple[ReadMeeting, ...]) -> tuple[Actor, ...]:
    """The persons of the text, and the bodies that say something, pass it on, or meet; states are no actors."""
    acting = {claim.who for claim in claims} | {name for claim in claims for name in claim.via}
    acting |= {name for meeting in met for name in meeting.who}
    named = {person.name for person in known.people}
    others: dict[str, list[Span]] = {}
    for claim in claims:
        if claim.who and claim.speaker and claim.who not in named and not state_called(claim.who):
            others.setdefault(claim.who, []).extend(claim.speaker.spans)
    bodies = (Actor(name, spans=tuple(sorted(set(spans)))) for name, spans in others.items())
    return (*(person.actor() for person in known.people if _acts(person, acting)), *bodies)


def _acts(person: Person, acting: set[str]) -> bool:
    return person.sort is Sort.PERSON or person.name in acting
