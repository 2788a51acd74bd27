"""Parties have seats, and what belongs to a party belongs to one of the case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goodoffices.case.case import Case
from goodoffices.case.consent import pledges
from goodoffices.case.errors import Path, Problem, Severity
from goodoffices.case.names import did_you_mean, unknown
from goodoffices.case.parties import Party, Seat


def problems(case: Case) -> Iterator[Problem]:
    """Parties without a seat, seats and acts without a reason, and owners that are no parties."""
    if not case.parties:
        yield Problem(("parties",), "no party", "at least one")
    acts = list(dict.fromkeys(pledge.act for _, pledge in pledges(case) if pledge.act))
    for party in case.parties:
        yield from _seats(party)
        yield from _delegates(party)
        yield from _deliveries(party, acts)
    yield from _owners(case)


def _seats(party: Party) -> Iterator[Problem]:
    path: Path = ("parties", party.id)
    if not party.seats:
        yield Problem((*path, "seat"), "no seat", "signatory, conditional, mediator or observer")
    elif party.consent_if is not None and Seat.CONDITIONAL not in party.seats:
        found = f"a condition of consent on a {', '.join(party.seats)}"
        yield Problem((*path, "consent_if"), found, "the seat `conditional`")


def _delegates(party: Party) -> Iterator[Problem]:
    for i, delegate in enumerate(party.delegates):
        if delegate.since and delegate.until and delegate.since > delegate.until:
            found = f"{delegate.name} until {delegate.until}"
            yield Problem(("parties", party.id, "delegates", i), found, f"{delegate.since} or a later day")


def _deliveries(party: Party, acts: Sequence[str]) -> Iterator[Problem]:
    for i, act in enumerate(party.delivers):
        if act not in acts:
            path, found = ("parties", party.id, "delivers", i), f"“{act}”, which no commitment mentions"
            yield Problem(path, found, "the act of one", did_you_mean(act, acts), Severity.WARNING)


def _owners(case: Case) -> Iterator[Problem]:
    owners: list[tuple[Path, str]] = [(("red_lines", line.party), line.party) for line in case.red_lines]
    owners += [(("interests", interest.party), interest.party) for interest in case.interests]
    owners += [(("positions", position.party), position.party) for position in case.positions]
    owners += [(("values", values.party), values.party) for values in case.values]
    owners += [(("answers", answer.party), answer.party) for answer in case.answers]
    owners += [(("claims", claim.id, "party"), claim.party) for claim in case.claims if claim.party]
    for claim in case.claims:
        owners += [(("claims", claim.id, "parties", i), party) for i, party in enumerate(claim.parties)]
    for track in case.tracks:
        owners += [(("tracks", track.id, "participants", i), p) for i, p in enumerate(track.participants)]
    known = [party.id for party in case.parties]
    for path, party in dict.fromkeys(owners):
        if party not in known:
            yield unknown(path, party, known, "a party of this case")
