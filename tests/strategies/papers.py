"""What a full case has around its core: interests, positions, claims, documents, drafts, tracks, gates, answers."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from goodoffices.case.answers import PartyAnswer
from goodoffices.case.case import Case
from goodoffices.case.claims import STANCES, Claim, ClaimState, Document, Kind
from goodoffices.case.drafts import Clause, Draft, DraftVersion
from goodoffices.case.expressions.parse import parse
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.interests import ASPECTS, Interest
from goodoffices.case.issues import Facet
from goodoffices.case.origin import MEDIATOR, PUBLIC, Basis, Origin
from goodoffices.case.parties import Delegate, Party
from goodoffices.case.positions import Position
from goodoffices.case.text import Text
from goodoffices.case.tracks import Gate, Meeting, MeetingState, Offer, Reaction, Reply, Track
from tests.strategies.issues import AWKWARD, WORDS
from tests.strategies.luck import Luck
from tests.strategies.texts import maybe_text, text, words

CLAIMS = ("c1", "c2", "press-2025", "7")
NAMES = ("talks", "water 2025", "verhandlungen-ö")
DAYS = (None, date(2025, 6, 30), date(1900, 1, 1), date(2100, 12, 31))


def with_papers(luck: Luck, case: Case) -> Case:
    """The same negotiation with everything that people say and write around it."""
    ids = [party.id for party in case.parties]
    interests = _interests(luck, ids)
    documents = tuple(_document(luck, name) for name in luck.some(("wire", "treaty-1998")))
    drafts = tuple(_draft(luck, name, case.facets) for name in luck.some(("framework", "annex")))
    channels = luck.some(("back_channel", "summit"))
    tracks = tuple(_track(luck, name, ids, case.facets, drafts) for name in channels)
    gates = luck.some(("after_volume", "2nd")) if tracks else ()
    lines = [
        replace(line, says=maybe_text(luck), serves=_serves(luck, line.party, interests), origin=_origin(luck, ids))
        for line in case.red_lines
    ]
    return replace(
        case,
        name=luck.pick(NAMES),
        title=text(luck),
        summary=maybe_text(luck),
        parties=tuple(_described(luck, party, ids) for party in case.parties),
        interests=interests,
        positions=_positions(luck, ids, case.facets, interests),
        red_lines=tuple(lines),
        values=tuple(replace(values, origin=_origin(luck, ids)) for values in case.values),
        documents=documents,
        claims=tuple(_claim(luck, name, ids, case.facets, documents) for name in CLAIMS),
        drafts=drafts,
        tracks=tracks,
        gates=tuple(_gate(luck, name, tracks, drafts, ids) for name in gates),
        answers=tuple(answer for party in luck.some(ids) for answer in _answers(luck, party, case)),
        names=tuple((name, text(luck)) for name in luck.some(("The Kremlin", "Kyiv"))),
    )


def _sources(luck: Luck) -> tuple[str, ...]:
    return luck.some(CLAIMS, most=2)


def _origin(luck: Luck, parties: Sequence[str]) -> Origin:
    if luck.chance(2):
        return Origin()
    audience = luck.some([*parties, PUBLIC, MEDIATOR], most=2)
    return Origin(_sources(luck), luck.pick((None, *Basis)), audience)


def _described(luck: Luck, party: Party, parties: Sequence[str]) -> Party:
    walk_away = party.walk_away
    if walk_away is not None:
        walk_away = replace(walk_away, says=maybe_text(luck), origin=_origin(luck, parties))
    return replace(
        party,
        name=_name(luck, party),
        walk_away=walk_away,
        delegates=tuple(_delegate(luck) for _ in range(luck.pick((0, 0, 1, 2)))),
        note=maybe_text(luck),
        delivers=luck.some(("build", "patrol")),
        aliases=luck.some(("the north", "Oberstadt")),
    )


def _name(luck: Luck, party: Party) -> Text:
    return text(luck) if luck.chance(2) else party.name


def _delegate(luck: Luck) -> Delegate:
    since, until = luck.pick(DAYS), luck.pick(DAYS)
    if since and until and since > until:
        since, until = until, since
    return Delegate(words(luck), maybe_text(luck), since, until, maybe_text(luck), _sources(luck))


def _interests(luck: Luck, parties: Sequence[str]) -> tuple[Interest, ...]:
    return tuple(
        Interest(party, name, maybe_text(luck), luck.some(ASPECTS[:4]), _origin(luck, parties))
        for party in luck.some(parties)
        for name in luck.some(("face", "freedom_of_action"))
    )


def _serves(luck: Luck, party: str, interests: Sequence[Interest]) -> tuple[str, ...]:
    return luck.some([interest.name for interest in interests if interest.party == party])


def _positions(
    luck: Luck, parties: Sequence[str], facets: Sequence[Facet], interests: Sequence[Interest]
) -> tuple[Position, ...]:
    positions = []
    for party in luck.some(parties):
        for facet in luck.some(facets):
            position = Position(party, facet.id, luck.pick(facet.option_names))
            if luck.chance(2):
                served = _serves(luck, party, interests)
                position = replace(position, says=maybe_text(luck), serves=served, origin=_origin(luck, parties))
            positions.append(position)
    return tuple(positions)


def _document(luck: Luck, name: str) -> Document:
    language = luck.pick(("", "en"))
    stored = luck.pick(("", f"texts/{name}.txt"))
    return Document(name, text(luck), words(luck), luck.pick(DAYS), language, words(luck), words(luck), stored)


def _claim(
    luck: Luck, name: str, parties: Sequence[str], facets: Sequence[Facet], documents: Sequence[Document]
) -> Claim:
    return Claim(
        name,
        text(luck),
        speaker=words(luck),
        party=luck.pick(("", *parties)),
        via=tuple(words(luck) for _ in range(luck.pick((0, 1, 2)))),
        day=luck.pick(DAYS),
        stance=luck.pick(("", *STANCES)),
        about=luck.some(list(dict.fromkeys([*(f.id for f in facets), facets[0].issue]))),
        document=luck.pick(("", *(document.id for document in documents))),
        parties=luck.some(parties),
        quote=words(luck),
        spans=luck.pick(((), ((0, 7),), ((3, 20), (25, 300)))),
        kind=luck.pick((None, *Kind)),
        grade=luck.pick(("F6", "B2")),
        state=luck.pick(tuple(ClaimState)),
        origin=_origin(luck, parties),
    )


def _draft(luck: Luck, name: str, facets: Sequence[Facet]) -> Draft:
    choices = {facet.id: luck.pick(facet.option_names) for facet in facets}
    return Draft(name, text(luck), tuple(_version(luck, i, choices) for i in range(luck.pick((0, 1, 2)))))


def _version(luck: Luck, number: int, choices: dict[str, str]) -> DraftVersion:
    clauses = tuple(_clause(luck, i, choices) for i in range(luck.pick((0, 1, 2))))
    label = f"{words(luck)}{number}"
    return DraftVersion(label, clauses, luck.pick(DAYS), words(luck), maybe_text(luck), _sources(luck))


def _clause(luck: Luck, number: int, choices: dict[str, str]) -> Clause:
    binds = tuple((facet, choices[facet]) for facet in luck.some(list(choices)))
    return Clause(f"{number} {words(luck)}", text(luck), binds, luck.pick(("", f"clause-{number}")))


def _track(luck: Luck, name: str, parties: Sequence[str], facets: Sequence[Facet], drafts: Sequence[Draft]) -> Track:
    meetings = tuple(_meeting(luck, meeting, parties) for meeting in luck.some(("first", "2")))
    offers = tuple(_offer(luck, offer, parties, facets, drafts) for offer in luck.some(("o1", "7")))
    return Track(name, text(luck), luck.some(parties), meetings, maybe_text(luck), offers, _origin(luck, parties))


def _offer(luck: Luck, name: str, parties: Sequence[str], facets: Sequence[Facet], drafts: Sequence[Draft]) -> Offer:
    """By one or more parties; the others react, each once and not before it."""
    by, day = luck.some(parties) or (parties[0],), luck.pick(DAYS)
    offer = Offer(name, by, day, says=maybe_text(luck), origin=_origin(luck, parties))
    labelled = [draft for draft in drafts if len({version.label for version in draft.versions} - {""}) > 1]
    if labelled and luck.chance(2):
        draft = luck.pick(labelled)
        version = luck.pick([version for version in draft.versions if version.label])
        offer = replace(offer, draft=draft.id, version=version.label, day=day or version.day)
        labels = tuple(clause.number for clause in version.clauses)
    else:
        binds = tuple((facet.id, luck.pick(facet.option_names)) for facet in luck.some(facets))
        offer, labels = replace(offer, binds=binds), tuple(facet for facet, _ in binds)
    reactions = (_reaction(luck, party, labels, offer) for party in parties if party not in by and luck.chance(2))
    return replace(offer, reactions=tuple(reactions))


def _reaction(luck: Luck, party: str, labels: Sequence[str], offer: Offer) -> Reaction:
    reply = luck.pick(tuple(Reply))
    day = luck.pick([None, *(day for day in DAYS if day and (offer.day is None or day >= offer.day))])
    clauses = luck.some(labels) if reply.settles else ()
    return Reaction(party, reply, day, clauses, maybe_text(luck), _origin(luck, [*offer.by, party]))


def _meeting(luck: Luck, name: str, parties: Sequence[str]) -> Meeting:
    return Meeting(
        name,
        luck.some([*parties, "the UN"]),
        where=words(luck),
        day=luck.pick(DAYS),
        state=luck.pick(tuple(MeetingState)),
        says=maybe_text(luck),
        origin=_origin(luck, parties),
    )


def _gate(luck: Luck, name: str, tracks: Sequence[Track], drafts: Sequence[Draft], parties: Sequence[str]) -> Gate:
    scope = Scope.of_talks([track.id for track in tracks], [draft.id for draft in drafts])
    owner = luck.pick(["", *(f"{track.id}." for track in tracks)])
    when = luck.pick(("zone == open", "not conflicts_open > 2", f"{owner}clauses_agreed >= 1 or {owner}distance < 3"))
    read, opened = parse(when, scope) if luck.chance(2) else None, luck.pick(DAYS)
    return Gate(name, luck.pick(tracks).id, text(luck), read, opened, maybe_text(luck), _origin(luck, parties))


def _answers(luck: Luck, party: str, case: Case) -> Iterator[PartyAnswer]:
    """Each on a day of its own, so that none contradicts another; some take the place of an earlier one."""
    subjects = list(dict.fromkeys([*(issue.id for issue in case.issues), *case.scope.known()]))
    lines = ["", *(line.name for line in case.red_lines_of(party))]
    operators, options = ("change_promisor", "defer"), (*WORDS, *AWKWARD)
    days = luck.shuffled([day for day in DAYS if day])
    for name, day in zip(luck.some(("would_do", "ask-2")), days, strict=False):
        answer = PartyAnswer(party, name, luck.pick(operators), luck.pick(subjects), luck.pick((True, False)), day)
        if luck.chance(2):
            chosen = tuple((facet, luck.pick(options)) for facet in luck.some(("promisor", "until")))
            answer = replace(answer, line=luck.pick(lines), choices=chosen)
        if luck.chance(2):
            origin = _origin(luck, [own.id for own in case.parties])
            own = replace(origin, basis=luck.pick((None, Basis.STATED)))
            answer = replace(answer, says=maybe_text(luck), origin=own)
        yield answer
