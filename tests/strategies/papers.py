"""What a full case has around its core: interests, positions, claims, documents, drafts, tracks, gates."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from goodoffices.case.case import Case
from goodoffices.case.claims import STANCES, Claim, Document
from goodoffices.case.drafts import Clause, Draft, DraftVersion
from goodoffices.case.interests import ASPECTS, Interest
from goodoffices.case.issues import Facet
from goodoffices.case.origin import MEDIATOR, PUBLIC, Basis, Origin
from goodoffices.case.parties import Delegate, Party
from goodoffices.case.positions import Position
from goodoffices.case.tracks import Gate, Meeting, MeetingState, Track
from tests.strategies.texts import TEXTS, WORDS

CLAIMS = ("c1", "c2", "press-2025", "7")
DAYS = st.none() | st.dates(date(1900, 1, 1), date(2100, 12, 31))
SOURCES = st.lists(st.sampled_from(CLAIMS), max_size=2, unique=True).map(tuple)
MAYBE = st.none() | TEXTS
MANY = 2


@st.composite
def with_papers(draw: DrawFn, case: Case) -> Case:
    """The same negotiation with everything that people say and write around it."""
    ids = [party.id for party in case.parties]
    interests = draw(_interests(ids))
    documents = tuple(draw(_documents(name)) for name in draw(_some(("wire", "treaty-1998"))))
    tracks = tuple(draw(_tracks(name, ids)) for name in draw(_some(("back_channel", "summit"))))
    gates = draw(_some(("after_volume", "2nd"))) if tracks else ()
    return replace(
        case,
        name=draw(st.sampled_from(["talks", "water 2025", "verhandlungen-ö"])),
        title=draw(TEXTS),
        summary=draw(MAYBE),
        parties=tuple(draw(_described(party, ids)) for party in case.parties),
        interests=interests,
        positions=draw(_positions(ids, case.facets, interests)),
        red_lines=tuple(
            replace(line, says=draw(MAYBE), serves=draw(_serves(line.party, interests)), origin=draw(_origins(ids)))
            for line in case.red_lines
        ),
        values=tuple(replace(values, origin=draw(_origins(ids))) for values in case.values),
        documents=documents,
        claims=tuple(draw(_claims(name, ids, case.facets, documents)) for name in CLAIMS),
        drafts=tuple(draw(_drafts(name, case.facets)) for name in draw(_some(("framework", "annex")))),
        tracks=tracks,
        gates=tuple(
            Gate(name, draw(st.sampled_from(tracks)).id, draw(TEXTS), draw(SOURCES)) for name in gates
        ),
    )


def _some(names: Sequence[str]) -> SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(list(names)), unique=True).map(tuple)


@st.composite
def _origins(draw: DrawFn, parties: Sequence[str]) -> Origin:
    audience = _some([*parties, PUBLIC, MEDIATOR])
    return draw(st.just(Origin()) | st.builds(Origin, SOURCES, st.none() | st.sampled_from(Basis), audience))


@st.composite
def _described(draw: DrawFn, party: Party, parties: Sequence[str]) -> Party:
    walk_away = party.walk_away and replace(party.walk_away, says=draw(MAYBE), origin=draw(_origins(parties)))
    delegates = tuple(draw(_delegates()) for _ in range(draw(st.integers(0, MANY))))
    return replace(party, name=draw(TEXTS), walk_away=walk_away, delegates=delegates, note=draw(MAYBE),
                   delivers=draw(_some(("build", "patrol"))))  # fmt: skip


@st.composite
def _delegates(draw: DrawFn) -> Delegate:
    since, until = draw(DAYS), draw(DAYS)
    if since and until and since > until:
        since, until = until, since
    return Delegate(draw(WORDS), draw(MAYBE), since, until, draw(MAYBE), draw(SOURCES))


@st.composite
def _interests(draw: DrawFn, parties: Sequence[str]) -> tuple[Interest, ...]:
    return tuple(
        Interest(party, name, draw(MAYBE), draw(_some(ASPECTS[:4])), draw(_origins(parties)))
        for party in draw(_some(parties))
        for name in draw(_some(("face", "freedom_of_action")))
    )


@st.composite
def _serves(draw: DrawFn, party: str, interests: Sequence[Interest]) -> tuple[str, ...]:
    own = [interest.name for interest in interests if interest.party == party]
    return draw(_some(own)) if own else ()


@st.composite
def _positions(
    draw: DrawFn, parties: Sequence[str], facets: Sequence[Facet], interests: Sequence[Interest]
) -> tuple[Position, ...]:
    positions = []
    for party in draw(_some(parties)):
        for facet in draw(st.lists(st.sampled_from(list(facets)), unique_by=lambda facet: facet.id)):
            option = draw(st.sampled_from(facet.option_names))
            told = (draw(MAYBE), draw(_serves(party, interests)), draw(_origins(parties)))
            positions.append(Position(party, facet.id, option, *draw(st.sampled_from([(), told]))))
    return tuple(positions)


@st.composite
def _documents(draw: DrawFn, name: str) -> Document:
    return Document(name, draw(TEXTS), draw(WORDS), draw(DAYS), draw(st.sampled_from(["", "en"])), draw(WORDS), draw(WORDS))


@st.composite
def _claims(
    draw: DrawFn, name: str, parties: Sequence[str], facets: Sequence[Facet], documents: Sequence[Document]
) -> Claim:
    return Claim(
        name,
        draw(TEXTS),
        speaker=draw(WORDS),
        party=draw(st.sampled_from(["", *parties])),
        via=tuple(draw(st.lists(WORDS, max_size=MANY))),
        day=draw(DAYS),
        stance=draw(st.sampled_from(["", *STANCES])),
        about=draw(_some([facet.id for facet in facets] + [facet.issue for facet in facets[:1]])),
        document=draw(st.sampled_from(["", *(document.id for document in documents)])),
        quote=draw(WORDS),
        grade=draw(st.sampled_from(["F6", "B2"])),
        accepted=draw(st.booleans()),
        origin=draw(_origins(parties)),
    )


@st.composite
def _drafts(draw: DrawFn, name: str, facets: Sequence[Facet]) -> Draft:
    choices = {facet.id: draw(st.sampled_from(facet.option_names)) for facet in facets}
    versions = tuple(draw(_versions(choices)) for _ in range(draw(st.integers(0, MANY))))
    return Draft(name, draw(TEXTS), versions)


@st.composite
def _versions(draw: DrawFn, choices: dict[str, str]) -> DraftVersion:
    clauses = tuple(
        Clause(draw(WORDS), draw(TEXTS), tuple((facet, choices[facet]) for facet in draw(_some(list(choices)))))
        for _ in range(draw(st.integers(0, MANY)))
    )
    return DraftVersion(draw(WORDS), clauses, draw(DAYS), draw(WORDS), draw(MAYBE), draw(SOURCES))


@st.composite
def _tracks(draw: DrawFn, name: str, parties: Sequence[str]) -> Track:
    meetings = tuple(
        Meeting(meeting, draw(_some([*parties, "the UN"])), draw(WORDS), draw(DAYS), draw(st.sampled_from(MeetingState)),
                draw(MAYBE), draw(SOURCES))
        for meeting in draw(_some(("first", "2")))
    )  # fmt: skip
    return Track(name, draw(TEXTS), draw(_some(parties)), meetings, draw(MAYBE))


