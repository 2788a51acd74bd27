"""Documents, claims, drafts, tracks and gates."""

from __future__ import annotations

from goodoffices.case.claims import Claim, Document
from goodoffices.case.drafts import Clause, Draft, DraftVersion
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.text import Text
from goodoffices.case.tracks import Gate, Meeting, Offer, Reaction, Track
from goodoffices.formats.case_files.building.bench import Bench, origin
from goodoffices.formats.case_files.shapes.papers import (
    ClaimShape,
    ClauseShape,
    DocumentShape,
    DraftShape,
    GateShape,
    MeetingShape,
    OfferShape,
    ReactionShape,
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
    return Clause(shape.number, shape.says, tuple(bench.choice(*pair) for pair in shape.binds.items()), shape.id)


def track(name: str, shape: TrackShape, bench: Bench) -> Track:
    """A channel of talks."""
    return Track(
        name,
        titled(name, shape.title),
        tuple(shape.participants),
        tuple(map(_meeting, shape.meetings)),
        shape.note,
        tuple(_offer(offer, bench) for offer in shape.offers),
        origin(shape),
    )


def _meeting(shape: MeetingShape) -> Meeting:
    return Meeting(shape.id, tuple(shape.who), shape.where, shape.day, shape.state, shape.says, origin(shape))


def _offer(shape: OfferShape, bench: Bench) -> Offer:
    return Offer(
        shape.id,
        tuple(shape.by),
        shape.day,
        shape.draft,
        shape.version,
        tuple(bench.choice(*pair) for pair in shape.binds.items()),
        shape.says,
        tuple(map(_reaction, shape.reactions)),
        origin(shape),
    )


def _reaction(shape: ReactionShape) -> Reaction:
    return Reaction(shape.by, shape.reply, shape.day, tuple(shape.clauses), shape.says, origin(shape))


def gate(name: str, shape: GateShape, bench: Bench, talks: Scope) -> Gate:
    """A condition on a track; `talks` is what its expression can ask of."""
    when = None if shape.when is None else bench.expression(shape.when, ("gates", name, "when"), talks)
    return Gate(name, shape.opens, shape.condition, when, shape.opened, shape.note, origin(shape))
