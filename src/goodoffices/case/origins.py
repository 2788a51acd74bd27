"""Where everything in a case is from."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.case.case import Case
from goodoffices.case.errors import Path
from goodoffices.case.origin import Origin
from goodoffices.case.tracks import Track


def origins(case: Case) -> Iterator[tuple[Path, Origin]]:
    """The place of everything that says where it is from, and what it says."""
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
        yield from _of_track(track)
    yield from ((("gates", gate.id), gate.origin) for gate in case.gates)


def _of_track(track: Track) -> Iterator[tuple[Path, Origin]]:
    path: Path = ("tracks", track.id)
    yield path, track.origin
    yield from (((*path, "meetings", meeting.id), meeting.origin) for meeting in track.meetings)
    for i, offer in enumerate(track.offers):
        yield (*path, "offers", i), offer.origin
        yield from (((*path, "offers", i, "reactions", j), own.origin) for j, own in enumerate(offer.reactions))
