"""How many independent roots a statement has: those from whom it came to us first, each counted once.

A claim's root is whoever heard it nearest to the speaker: the first of its chain of sources (`via`). Two papers that
both cite AP are one root; what two outlets each heard for themselves has two. Where a chain names nobody before the
document's own publisher, the root is the document, and the same text (by its SHA-256) at two outlets is one. Names are
the same without regard to case, blanks and a leading article; a party's aliases are the party. Two unnamed officials
are one root, since nothing shows that they are two; so are all claims of which no source is recorded. Only accepted
claims count. A count is all this is: the Admiralty grade of an information is for a person to give.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from goodoffices.case.case import Case
from goodoffices.case.claims import Claim, ClaimState, Document
from goodoffices.case.names import folded
from goodoffices.case.origin import Origin
from goodoffices.case.subjects import subject_of

ARTICLE = re.compile(r"(?:the|an?|der|die|das|dem|den|des|eine[mnrs]?|ein)\s+")


@dataclass(frozen=True, slots=True)
class Root:
    """One independent origin of a statement, by its name as first written ("" where none is recorded)."""

    name: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Support:
    """The claims that something names as its sources, by their states, and the independent roots of the accepted."""

    accepted: tuple[Claim, ...]
    proposed: tuple[Claim, ...]
    rejected: tuple[Claim, ...]
    roots: tuple[Root, ...]


def roots_of(case: Case, claims: Iterable[Claim]) -> tuple[Root, ...]:
    """The independent roots of the accepted ones among these claims, in the order in which they come first."""
    found: dict[str, list[Claim]] = {}
    names: dict[str, str] = {}
    for claim in claims:
        if claim.accepted:
            name = _root(claim, case)
            key = _known_as(name, case)
            names.setdefault(key, name)
            found.setdefault(key, []).append(claim)
    return tuple(Root(names[key], tuple(own)) for key, own in found.items())


def support_of(origin: Origin, case: Case) -> Support:
    """What bears something out."""
    claims = [claim for name in dict.fromkeys(origin.sources) if (claim := case.claim(name))]
    accepted, proposed, rejected = (
        tuple(claim for claim in claims if claim.state is state)
        for state in (ClaimState.ACCEPTED, ClaimState.PROPOSED, ClaimState.REJECTED)
    )
    return Support(accepted, proposed, rejected, roots_of(case, accepted))


def alike(claim: Claim, case: Case) -> tuple[Claim, ...]:
    """The claim, and the accepted ones in which its party takes the same stance on one of the same subjects.

    A report is no stance of a party.
    """
    subjects = _subjects(claim, case)
    return tuple(
        own
        for own in case.claims
        if own is claim
        or (
            own.accepted
            and claim.party
            and claim.stance not in ("", "report")
            and (own.party, own.stance) == (claim.party, claim.stance)
            and subjects & _subjects(own, case)
        )
    )


def _subjects(claim: Claim, case: Case) -> set[object]:
    return {found for name in claim.about if (found := subject_of(name, case))}


def _root(claim: Claim, case: Case) -> str:
    document = next((own for own in case.documents if own.id == claim.document), None)
    first = claim.via[0] if claim.via else ""
    if document and (not first or _folded(first) == _folded(document.publisher)):
        return _name_of(_first_like(document, case))
    return first


def _first_like(document: Document, case: Case) -> Document:
    """The first document of the case with the same text."""
    same = (own for own in case.documents if document.sha256 and own.sha256 == document.sha256)
    return next(same, document)


def _name_of(document: Document) -> str:
    return document.publisher or document.id


def _known_as(name: str, case: Case) -> str:
    """What a name is counted as: the party that it is a name of, or itself without case, blanks and article."""
    own = _folded(name)
    for party in case.parties:
        if own in map(_folded, (*(own for _, own in party.name.versions), *party.aliases)):
            return f"party {party.id}"
    return own


def _folded(name: str) -> str:
    flat = folded(name)
    return ARTICLE.sub("", flat, count=1) if ARTICLE.match(flat) else flat
