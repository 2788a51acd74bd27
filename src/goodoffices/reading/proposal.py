"""What a reading adds to a case: a document and proposed claims; and what it suggests, which only a person adds."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from goodoffices.case.case import Case
from goodoffices.case.claims import STANCES, Claim, ClaimState, Document, Span, fingerprint
from goodoffices.case.errors import UsageError
from goodoffices.case.names import did_you_mean, folded
from goodoffices.case.origins import origins
from goodoffices.case.subjects import subject_of
from goodoffices.case.text import Text
from goodoffices.reading.findings import Actor, Excerpt, ReadClaim, Reading, ReadMeeting

NUMBERED = re.compile(r"c(\d{1,6})")
"""Ids of claims that are counted on from."""

LONGEST_NAME = 40
"""Characters of the name of a new document."""

MOST_NAMED = 5
"""Names that a message lists."""

LANGUAGE = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What is known of a document beside its text.

    `id` names a document of the case that this is; left out, it is the one with the same text, or a new one, which is
    named after its title or `where` it was found (a file, an address).
    """

    id: str = ""
    title: str = ""
    publisher: str = ""
    where: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A case with what was read in it, as proposals; `case` is as it was where there is nothing new.

    `claims` are the new ones and `known` how many of those read were in the case already. `actors` and `meetings` are
    those that the case does not know: suggestions, of which nothing was added.
    """

    case: Case
    document: Document
    claims: tuple[Claim, ...] = ()
    known: int = 0
    actors: tuple[Actor, ...] = ()
    meetings: tuple[ReadMeeting, ...] = ()


def proposed(reading: Reading, facts: DocumentFacts, case: Case) -> Proposal:
    """What a reading adds to a case, and what it suggests.

    A claim is known where the case has one of the same document with the same spans or the same words, be it accepted,
    proposed or rejected. A document without anything new is not added. What is said in a new claim are the quoted
    words, in the language of the document. Raises UsageError for a `facts.id` that the case does not know, or that is
    another text; and where sources are still notes, which the first claim would turn into mistakes.
    """
    _require_no_notes(case)
    document = _document(reading, facts, case)
    known = _Known(claim for claim in case.claims if claim.document == document.id)
    placed = (_placed(found, reading.text) for found in reading.claims)
    read = [found for found in placed if found.quote.text.strip()]
    fresh = [found for found in read if not known.has(found)]
    ids = _new_ids(case, len(fresh))
    claims = tuple(_claim(name, found, document, case) for name, found in zip(ids, fresh, strict=True))
    actors = tuple(actor for actor in reading.actors if actor.status or not _is_known(actor.name, case))
    meetings = tuple(meeting for meeting in reading.meetings if not _is_there(meeting, case))
    after = _with(case, document, claims) if claims else case
    return Proposal(after, document, claims, len(read) - len(fresh), actors, meetings)


def _require_no_notes(case: Case) -> None:
    notes = [] if case.claims else list(_named_as_sources(case))
    if notes:
        found = f"This case names sources that are no claims yet: {', '.join(notes[:MOST_NAMED])}"
        raise UsageError(f"{found}. Write them below `claims`, or take them out, and read the document again.")


def _with(case: Case, document: Document, claims: tuple[Claim, ...]) -> Case:
    others = [own for own in case.documents if own.id != document.id]
    documents = (
        tuple(document if own.id == document.id else own for own in case.documents)
        if len(others) < len(case.documents)
        else (*case.documents, document)
    )
    return replace(case, documents=documents, claims=(*case.claims, *claims))


# ------------------------------------------------------------------------------------------------- the document


def _document(reading: Reading, facts: DocumentFacts, case: Case) -> Document:
    mark = fingerprint(reading.text)
    if facts.id:
        return _named(facts, mark, reading, case)
    found = next((own for own in case.documents if own.sha256 == mark), None)
    if found is not None:
        return found
    name = _name_for(facts, {own.id for own in case.documents})
    title = facts.title or _last_part(facts.where) or name.replace("_", " ")
    language = reading.language if LANGUAGE.fullmatch(reading.language) else ""
    return Document(name, Text.plain(title), facts.publisher, reading.day, language, facts.where, mark)


def _named(facts: DocumentFacts, mark: str, reading: Reading, case: Case) -> Document:
    """The document of the case that is meant, with what was not known of it before."""
    found = next((own for own in case.documents if own.id == facts.id), None)
    if found is None:
        known = [own.id for own in case.documents]
        raise UsageError(f"“{facts.id}” is no document of this case. {did_you_mean(facts.id, known)}")
    if found.sha256 not in ("", mark):
        advice = "Leave its name out, and it becomes a document of its own."
        raise UsageError(f"The document “{facts.id}” of this case is another text than the one that was read. {advice}")
    return replace(
        found,
        sha256=mark,
        day=found.day or reading.day,
        language=found.language or reading.language,
        publisher=found.publisher or facts.publisher,
        where=found.where or facts.where,
    )


def _name_for(facts: DocumentFacts, taken: Collection[str]) -> str:
    """A name that nothing has yet, and that can be that of a file."""
    words = facts.title or _last_part(facts.where)
    plain = re.sub(r"\W+", "_", words.casefold()).strip("_")[:LONGEST_NAME].rstrip("_") or "document"
    name, count = plain, 1
    while name in taken:
        count += 1
        name = f"{plain}_{count}"
    return name


def _last_part(where: str) -> str:
    """What a file or page is called, without the way to it."""
    return re.split(r"[/\\]", where.rstrip("/\\"))[-1]


# --------------------------------------------------------------------------------------------------- the claims


def _placed(found: ReadClaim, text: str) -> ReadClaim:
    """A claim whose spans are in order, apart from each other and within the text, whatever its reader did."""
    spans: list[Span] = []
    for begin, end in sorted(found.quote.spans):
        span = max(begin, spans[-1][1] if spans else 0), min(end, len(text))
        spans += [span] if span[0] < span[1] else []
    return replace(found, quote=Excerpt.of(text, spans))


class _Known:
    """The claims of a document that a case has already."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self.spans: set[tuple[Span, ...]] = set()
        self.words: set[str] = set()
        for claim in claims:
            self.spans.update({claim.spans} if claim.spans else ())
            self.words.update(folded(words) for words in (claim.quote, *(own for _, own in claim.says.versions)))

    def has(self, found: ReadClaim) -> bool:
        """Whether a claim is among them; otherwise it is from now on."""
        words = folded(found.quote.text)
        is_known = found.quote.spans in self.spans or words in self.words
        self.spans.add(found.quote.spans)
        self.words.add(words)
        return is_known


def _new_ids(case: Case, count: int) -> list[str]:
    """Ids that count on from those there are; none that anything is said to rest on already."""
    taken = {*(claim.id for claim in case.claims), *_named_as_sources(case)}
    last = max((int(found[1]) for name in taken if (found := NUMBERED.fullmatch(name))), default=0)
    return [f"c{last + 1 + i}" for i in range(count)]


def _named_as_sources(case: Case) -> dict[str, None]:
    return dict.fromkeys(name for _, origin in origins(case) for name in origin.sources)


def _claim(name: str, found: ReadClaim, document: Document, case: Case) -> Claim:
    """A claim as a reader found it; of what the case has become meanwhile, only what it still knows."""
    quote = found.quote.text
    return Claim(
        name,
        Text(((document.language, " ".join(quote.split())),)),
        speaker=found.who or (found.speaker.text if found.speaker else ""),
        party=found.party if case.party(found.party) else "",
        via=_chain(found.via, document.publisher),
        day=found.day,
        stance=found.stance if found.stance in STANCES else "",
        about=tuple(issue for issue in found.issues if subject_of(issue, case)),
        parties=tuple(party for party in found.parties if case.party(party)),
        document=document.id,
        quote=quote,
        spans=found.quote.spans,
        kind=found.kind,
        grade=found.grade,
        state=ClaimState.PROPOSED,
    )


def _chain(via: tuple[str, ...], publisher: str) -> tuple[str, ...]:
    """The chain of sources as it reached us: the document's publisher comes last."""
    is_said = publisher.casefold() in map(str.casefold, via)
    return via if is_said or not publisher else (*via, publisher)


# -------------------------------------------------------------------------------------------------- suggestions


def _is_known(name: str, case: Case) -> bool:
    """Whether an actor is a party of the case, or speaks for one; a delegate also by the last name alone."""
    words = folded(name)
    for party in case.parties:
        own = [*(own for _, own in party.name.versions), *party.aliases, party.id]
        people = [folded(delegate.name) for delegate in party.delegates]
        if words in [*map(folded, own), *people, *(person.rpartition(" ")[2] for person in people)]:
            return True
    return False


def _is_there(meeting: ReadMeeting, case: Case) -> bool:
    """Whether the case has a meeting at that place on that day."""
    known = ((own.where.casefold(), own.day) for track in case.tracks for own in track.meetings)
    return bool(meeting.where) and (meeting.where.casefold(), meeting.day) in known
