"""Readings as JSON have the keys of the design, and what is missing is null or empty."""

import json
from datetime import date

from goodoffices.briefing.language import Language
from goodoffices.case.claims import Kind
from goodoffices.reading.documents.document_text import DocumentText
from goodoffices.reading.findings import Actor, Excerpt, ReadClaim, Reading, ReadMeeting
from goodoffices.reading.notes import Note
from goodoffices.workbench.reading import Read
from goodoffices.workbench.reading_report import reading_report

TEXT = "Anna: no."


def report(reading: Reading) -> dict[str, object]:
    done = Read(DocumentText(TEXT, title="T", publisher="P"), reading, "a.txt", "rules")
    data = reading_report(done, Language("en"))
    assert json.loads(json.dumps(data)) == data
    return dict(data)


def test_everything_is_told() -> None:
    claim = ReadClaim(
        "c1",
        Kind.INDIRECT,
        Excerpt.of(TEXT, [(6, 8)]),
        Excerpt.of(TEXT, [(0, 4)]),
        None,
        "Anna Muster",
        "a",
        ("CNN",),
        "rejection",
        ("b",),
        ("i",),
        date(2025, 12, 1),
    )
    meeting = ReadMeeting(("Anna",), "Genf", date(2025, 12, 2), "held", ((0, 4),))
    actors, notes = (Actor("Anna", "r", "s"),), (Note.of("no_day"),)
    data = report(Reading(TEXT, "abc", "en", date(2025, 12, 1), (claim,), actors, (meeting,), notes, 3))
    assert list(data)[:7] == ["text", "sha256", "language", "date", "claims", "actors", "meetings"]
    assert data["claims"] == [
        {
            "id": "c1",
            "type": "Indirect",
            "quote": {"text": "no", "spans": [[6, 8]]},
            "speaker": {"text": "Anna", "spans": [[0, 4]]},
            "cue": None,
            "via": ["CNN"],
            "stance": "rejection",
            "parties": ["b"],
            "issues": ["i"],
            "date": "2025-12-01",
            "grade": "F6",
            "who": "Anna Muster",
            "party": "a",
        }
    ]
    assert data["actors"] == [{"name": "Anna", "role": "r", "status": "s"}]
    assert data["meetings"] == [
        {"who": ["Anna"], "where": "Genf", "date": "2025-12-02", "state": "held", "spans": [[0, 4]]}
    ]
    assert (data["date"], data["dropped"], data["reader"]) == ("2025-12-01", 3, "rules")
    assert data["document"] == {"where": "a.txt", "format": "text", "title": "T", "publisher": "P"}
    assert "Give the day with --date" in str(data["notes"])


def test_what_is_missing_is_null_or_empty() -> None:
    data = report(Reading(TEXT, "abc", "en", None))
    assert (data["date"], data["claims"], data["actors"], data["meetings"], data["notes"]) == (None, [], [], [], [])
