"""Bring what was read into a case, as proposals that a person accepts or rejects later."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from goodoffices.case.claims import Document
from goodoffices.case.errors import FormatError
from goodoffices.formats.case_files.files import is_there, shown
from goodoffices.formats.case_files.save import save
from goodoffices.formats.case_files.stored_texts import place_of, stored_text, with_text
from goodoffices.reading.findings import Reading
from goodoffices.reading.proposal import DocumentFacts, Proposal, proposed
from goodoffices.workbench.complaints import Json
from goodoffices.workbench.opening import load


def propose(reading: Reading, facts: DocumentFacts, path: str | Path) -> Proposal:
    """Add a document and its claims, as proposed, to the case in a file or folder; all else, and comments, stay.

    What `read --case` does once a reader is done: `facts` is what the command knows of the document beside its text
    (title, publisher, where it was found). The text is stored beside the case, in `texts/ID.txt` of a folder, or
    `NAME.texts/ID.txt` beside a file NAME.yaml. The same text read again adds only what was not found before;
    `Proposal.known` counts what was. The case and the text are written together or not at all, and nothing is written
    where nothing is new. Actors and meetings that the case does not know are suggested, not added.
    `goodoffices.briefing.proposal.proposal_in_words` tells all of it.

    Raises what `load` does, UsageError as `goodoffices.reading.proposal.proposed` does, and FormatError where
    something cannot be written.
    """
    path = Path(path)
    found = proposed(reading, facts, load(path))
    if not found.claims:
        return found
    document = with_text(found.document, path)
    _require_free(found.document, document, path, reading.text)
    documents = tuple(document if own.id == document.id else own for own in found.case.documents)
    case = replace(found.case, documents=documents)
    save(case, path, {place_of(document, path): reading.text})
    return replace(found, case=case, document=document)


def _require_free(before: Document, document: Document, path: Path, text: str) -> None:
    """Nothing is written over a file that the case knows nothing of, unless it is the same text."""
    file = place_of(document, path)
    if not before.text and is_there(file) and stored_text(document, path) != text:
        advice = "Move it away, or name the document otherwise."
        raise FormatError(f"{shown(file)}: found another file where the text is to be stored. {advice}")


def proposal_report(found: Proposal) -> Json:
    """What was proposed, as plain data."""
    return {
        "case": found.case.name,
        "document": found.document.id,
        "stored": found.document.text or None,
        "proposed": [claim.id for claim in found.claims],
        "known": found.known,
        "suggestions": {
            "actors": [{"name": own.name, "role": own.role, "status": own.status} for own in found.actors],
            "meetings": [
                {"who": list(own.who), "where": own.where, "date": own.day.isoformat() if own.day else None}
                for own in found.meetings
            ],
        },
        "notes": list(found.notes),
    }
