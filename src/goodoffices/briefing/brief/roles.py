"""Where each claim is told: under its issue, with what is planned, with the people, or in the situation."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.briefing.brief.material import Material
from goodoffices.briefing.brief.prose import VIEWS
from goodoffices.case.case import Case
from goodoffices.case.claims import Claim

POSITIONS = VIEWS - {"assessment"}
"""Stances by which a party says where it stands; claims of others tell what is being discussed."""


def situation(material: Material) -> tuple[Claim, ...]:
    """What happened and how the parties see it: every claim that is told nowhere else."""
    elsewhere = {claim.id for claim in (*planned(material), *on_people(material))}
    general = (claim for claim in material.claims if issue_of(claim, material.case) is None)
    return tuple(claim for claim in general if claim.id not in elsewhere)


def planned(material: Material) -> tuple[Claim, ...]:
    """What bears out meetings to come, and the conditions of gates."""
    meetings = (name for _, meeting in material.survey.upcoming for name in meeting.sources)
    return material.claims_of([*meetings, *(name for gate in material.case.gates for name in gate.sources)])


def on_people(material: Material) -> tuple[Claim, ...]:
    """What only says who speaks for whom."""
    delegates = (delegate for party in material.case.parties for delegate in party.delegates)
    people = {name for delegate in delegates for name in delegate.sources}
    return material.claims_of(people - set(_cited(material.case)))


def positions(issue: str, party: str, material: Material) -> tuple[Claim, ...]:
    """Where a party says that it stands on an issue."""
    own = (claim for claim in _of(issue, material) if claim.party == party)
    return tuple(claim for claim in own if claim.stance in POSITIONS)


def discussed(issue: str, material: Material) -> tuple[Claim, ...]:
    """What is reported on an issue beside the positions: ideas, offers, what others think of them."""
    return tuple(claim for claim in _of(issue, material) if not (claim.party and claim.stance in POSITIONS))


def issue_of(claim: Claim, case: Case) -> str | None:
    """The issue that a claim is about, where it is one alone."""
    known = {issue.id for issue in case.issues}
    about = {name.partition(".")[0] for name in claim.about} & known
    return about.pop() if len(about) == 1 else None


def _of(issue: str, material: Material) -> Iterator[Claim]:
    elsewhere = {claim.id for claim in planned(material)}
    for claim in material.claims:
        if issue_of(claim, material.case) == issue and claim.id not in elsewhere:
            yield claim


def _cited(case: Case) -> Iterator[str]:
    """The claims that anything but a delegate is borne out by."""
    for own in (*case.positions, *case.red_lines, *case.interests):
        yield from own.origin.sources
    for track in case.tracks:
        for borne in (*track.meetings, *track.offers):
            yield from borne.origin.sources
        for offer in track.offers:
            yield from (name for reaction in offer.reactions for name in reaction.origin.sources)
    for gate in case.gates:
        yield from gate.sources
    for draft in case.drafts:
        for version in draft.versions:
            yield from version.sources
