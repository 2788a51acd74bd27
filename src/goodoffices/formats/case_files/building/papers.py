"""Documents, claims, drafts, tracks and gates."""

from __future__ import annotations

from goodoffices.case.claims import Claim, Document
from goodoffices.case.drafts import Clause, Draft, DraftVersion
from goodoffices.case.text import Text
from goodoffices.case.tracks import Gate, Meeting, Track
from goodoffices.formats.case_files.building.bench import Bench, origin
from goodoffices.formats.case_files.shapes.papers import (
    ClaimShape,
    ClauseShape,
    DocumentShape,
    DraftShape,
    GateShape,
    MeetingShape,
    TrackShape,
    VersionShape,
)


def titled(name: str, title: Text | None) -> Text:
    """The title, or else the name, as words."""
    return title if title is not None else Text.plain(name.replace("_", " "))


def document(name: str, shape: DocumentShape) -> Document:
    """A text that claims were read from."""
    title = titled(name, shape.title)
    return Document(name, title, shape.publisher, shape.day, shape.language, shape.where, shape.sha256, shape.text)


def claim(name: str, shape: ClaimShape) -> Claim:
    """What somebody said."""
    return Claim(
        id=name,
        says=shape.says,
        speaker=shape.speaker,
        party=shape.party,
        via=tuple(shape.via),
        day=shape.day,
        stance=shape.stance,
        about=tuple(shape.about),
        parties=tuple(shape.parties),
        document=shape.document,
        quote=shape.quote,
        spans=tuple(shape.spans),
        kind=shape.kind,
        grade=shape.grade,
        state=shape.state,
        origin=origin(shape),
    )


def draft(name: str, shape: DraftShape, bench: Bench) -> Draft:
    """A text under negotiation."""
    return Draft(name, titled(name, shape.title), tuple(_version(version, bench) for version in shape.versions))


def _version(shape: VersionShape, bench: Bench) -> DraftVersion:
    clauses = tuple(_clause(clause, bench) for clause in shape.clauses)
    return DraftVersion(shape.label, clauses, shape.day, shape.author, shape.note, tuple(shape.sources))


def _clause(shape: ClauseShape, bench: Bench) -> Clause:
    return Clause(shape.number, shape.says, tuple(bench.choice(*pair) for pair in shape.binds.items()))


def track(name: str, shape: TrackShape) -> Track:
    """A channel of talks."""
    meetings = tuple(map(_meeting, shape.meetings))
    return Track(name, titled(name, shape.title), tuple(shape.participants), meetings, shape.note)


def _meeting(shape: MeetingShape) -> Meeting:
    return Meeting(shape.id, tuple(shape.who), shape.where, shape.day, shape.state, shape.says, tuple(shape.sources))


def gate(name: str, shape: GateShape) -> Gate:
    """A condition on a track."""
    return Gate(name, shape.opens, shape.condition, tuple(shape.sources))
