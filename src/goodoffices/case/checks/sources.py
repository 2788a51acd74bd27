"""What a case refers to is there: claims, documents, issues, audiences, tracks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goodoffices.case.case import Case
from goodoffices.case.claims import STANCES
from goodoffices.case.errors import Path, Problem, Severity
from goodoffices.case.names import did_you_mean, unknown
from goodoffices.case.origin import MEDIATOR, PUBLIC
from goodoffices.case.origins import origins
from goodoffices.case.subjects import known_subjects, subject_of


def problems(case: Case) -> Iterator[Problem]:
    """References to what is not there."""
    claims = dict.fromkeys(claim.id for claim in case.claims)
    audiences = [PUBLIC, MEDIATOR, *(party.id for party in case.parties)]
    for path, origin in origins(case):
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
    documents = [document.id for document in case.documents]
    for claim in case.claims:
        path: Path = ("claims", claim.id)
        if claim.document and claim.document not in documents:
            yield unknown((*path, "document"), claim.document, documents, "a document of this case")
        if claim.stance and claim.stance not in STANCES:
            yield unknown((*path, "stance"), claim.stance, STANCES, "what a claim does in the talks")
        for i, subject in enumerate(claim.about):
            if subject_of(subject, case) is None:
                yield unknown((*path, "about", i), subject, known_subjects(case), "an issue or draft of this case")
