"""Readings as plain data for JSON: the keys of DESIGN §8, and a few more."""

from __future__ import annotations

from datetime import date

from goodoffices.briefing.language import Language
from goodoffices.briefing.reading import note_in_words
from goodoffices.reading.findings import Excerpt, ReadClaim, ReadMeeting
from goodoffices.workbench.complaints import Json
from goodoffices.workbench.reading import Read


def reading_report(read: Read, say: Language) -> Json:
    """Everything that was found; spans are [begin, end) in characters of `text`."""
    document, reading = read.document, read.reading
    return {
        "text": reading.text,
        "sha256": reading.sha256,
        "language": reading.language,
        "date": _day(reading.day),
        "claims": [_claim(claim) for claim in reading.claims],
        "actors": [{"name": own.name, "role": own.role, "status": own.status} for own in reading.actors],
        "meetings": [_meeting(own) for own in reading.meetings],
        "document": {
            "where": read.where,
            "format": document.form,
            "title": document.title,
            "publisher": document.publisher,
        },
        "reader": read.reader,
        "notes": [note_in_words(note, say) for note in read.notes],
        "dropped": reading.dropped,
    }


def _claim(claim: ReadClaim) -> Json:
    return {
        "id": claim.id,
        "type": claim.kind.value,
        "quote": _excerpt(claim.quote),
        "speaker": claim.speaker and _excerpt(claim.speaker),
        "cue": claim.cue and _excerpt(claim.cue),
        "via": list(claim.via),
        "stance": claim.stance,
        "parties": list(claim.parties),
        "issues": list(claim.issues),
        "date": _day(claim.day),
        "grade": claim.grade,
        "who": claim.who,
        "party": claim.party,
    }


def _meeting(meeting: ReadMeeting) -> Json:
    return {
        "who": list(meeting.who),
        "where": meeting.where,
        "date": _day(meeting.day),
        "state": meeting.state,
        "spans": [list(span) for span in meeting.spans],
    }


def _excerpt(excerpt: Excerpt) -> Json:
    return {"text": excerpt.text, "spans": [list(span) for span in excerpt.spans]}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
