"""What a case refers to is there: claims, documents, issues, audiences, tracks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goodoffices.case.case import Case
from goodoffices.case.claims import STANCES
from goodoffices.case.errors import Path, Problem, Severity
from goodoffices.case.names import did_you_mean, unknown
from goodoffices.case.origin import MEDIATOR, PUBLIC, Origin
from goodoffices.case.tracks import Track


def problems(case: Case) -> Iterator[Problem]:
    """References to what is not there."""
    claims = dict.fromkeys(claim.id for claim in case.claims)
    audiences = [PUBLIC, MEDIATOR, *(party.id for party in case.parties)]
    for path, origin in _origins(case):
        for i, source in enumerate(origin.sources):
            if source not in claims:
                yield _unsourced((*path, "sources", i), source, list(claims))
        for i, audience in enumerate(origin.audience):
            if audience not in audiences:
                yield unknown((*path, "audience", i), audience, audiences, "a party, “public” or “mediator”")
    yield from _claims(case)
    tracks = [track.id for track in case.tracks]
    for gate in case.gates:
        if gate.opens not in tracks:
            yield unknown(("gates", gate.id, "opens"), gate.opens, tracks, "a track of this case")


def _unsourced(path: Path, source: str, claims: Sequence[str]) -> Problem:
    """Before the first claim is written, sources are notes to oneself; after that, a typing mistake."""
    advice = did_you_mean(source, claims) or "Write it below `claims`, or leave it as a note until then."
    severity = Severity.ERROR if claims else Severity.WARNING
    return Problem(path, f"“{source}”", "a claim of this case", advice, severity)


def _claims(case: Case) -> Iterator[Problem]:
    documents, issues = [document.id for document in case.documents], [issue.id for issue in case.issues]
    for claim in case.claims:
        path: Path = ("claims", claim.id)
        if claim.document and claim.document not in documents:
            yield unknown((*path, "document"), claim.document, documents, "a document of this case")
        if claim.stance and claim.stance not in STANCES:
            yield unknown((*path, "stance"), claim.stance, STANCES, "what a claim does in the talks")
        for i, issue in enumerate(claim.about):
            if case.scope.facet(issue) is None and issue not in issues:
                yield unknown((*path, "about", i), issue, [*issues, *case.scope.known()], "an issue of this case")


def _origins(case: Case) -> Iterator[tuple[Path, Origin]]:
    yield from ((("red_lines", line.party, line.name), line.origin) for line in case.red_lines)
    yield from ((("interests", i.party, i.name), i.origin) for i in case.interests)
    yield from ((("positions", p.party, p.facet), p.origin) for p in case.positions)
    yield from ((("values", values.party), values.origin) for values in case.values)
    yield from ((("claims", claim.id), claim.origin) for claim in case.claims)
    yield from ((("answers", a.party, a.name), a.origin) for a in case.answers)
    for party in case.parties:
        if party.walk_away:
            yield ("parties", party.id, "walk_away"), party.walk_away.origin
        for i, delegate in enumerate(party.delegates):
            yield ("parties", party.id, "delegates", i), Origin(sources=delegate.sources)
    for draft in case.drafts:
        for i, version in enumerate(draft.versions):
            yield ("drafts", draft.id, "versions", i), Origin(sources=version.sources)
    for track in case.tracks:
        yield from _origins_in(track)
    yield from ((("gates", gate.id), gate.origin) for gate in case.gates)


def _origins_in(track: Track) -> Iterator[tuple[Path, Origin]]:
    path: Path = ("tracks", track.id)
    yield path, track.origin
    yield from (((*path, "meetings", meeting.id), meeting.origin) for meeting in track.meetings)
    for i, offer in enumerate(track.offers):
        yield (*path, "offers", i), offer.origin
        yield from (((*path, "offers", i, "reactions", j), own.origin) for j, own in enumerate(offer.reactions))
