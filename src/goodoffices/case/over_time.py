"""What each party said about each subject over time: where it changed, and where its statements do not fit together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from goodoffices.case.attitudes import attitude_of
from goodoffices.case.case import Case
from goodoffices.case.claims import Claim
from goodoffices.case.subjects import Subject, known_subjects, subject_of


@dataclass(frozen=True, slots=True)
class Course:
    """The accepted claims of a party about a subject (an issue, a facet, a draft), by day; undated ones last.

    Undated claims about versions of a draft stand in the order of the versions.
    """

    party: str
    subject: str
    claims: tuple[Claim, ...]


class TurnKind(StrEnum):
    """How two statements, one for a subject and one against it, stand to each other.

    `CHANGE`: the same voice, on different days. `CONTRADICTION`: on one day. `VOICES`: of two speakers of one side, on
    different days or undated; a change, or two voices. `VERSIONS`: about different versions of a draft, of which the
    order of days is not known. `UNDATED`: which of the two came first is not known.
    """

    CHANGE = "change"
    CONTRADICTION = "contradiction"
    VOICES = "voices"
    VERSIONS = "versions"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Turn:
    """Two statements of one party about one subject, one for it and one against it, next to each other in time."""

    kind: TurnKind
    party: str
    subject: str
    before: Claim
    after: Claim


def courses(case: Case) -> tuple[Course, ...]:
    """The course of each party on each subject that it said anything about."""
    order = list(dict.fromkeys(found.id for name in known_subjects(case) if (found := subject_of(name, case))))
    said: dict[tuple[str, str], list[Claim]] = {}
    for claim in case.claims:
        if claim.accepted and claim.party:
            for subject in dict.fromkeys(found.id for found in _subjects(claim, case)):
                said.setdefault((claim.party, subject), []).append(claim)
    return tuple(
        Course(party.id, subject, tuple(sorted(said[party.id, subject], key=lambda own: _rank(own, subject, case))))
        for subject in order
        for party in case.parties
        if (party.id, subject) in said
    )


def turns(case: Case) -> tuple[Turn, ...]:
    """Every change of position and every contradiction, in the order of the courses.

    A pair is told where a rejection or red line stands next to an offer, a concession or a favourable assessment, with
    nothing between them that speaks for or against. Whether the two mean the same thing, a person must judge.
    """
    return tuple(turn for course in courses(case) for turn in _turns(course, case))


def version_of(claim: Claim, subject: str, case: Case) -> int | None:
    """The version of a draft that a claim about it speaks of, oldest first, from 0; None where it says none."""
    return next((found.version for found in _subjects(claim, case) if found.id == subject), None)


def _turns(course: Course, case: Case) -> Iterator[Turn]:
    judged = [claim for claim in course.claims if attitude_of(claim)]
    for before, after in pairwise(judged):
        if attitude_of(before) is not attitude_of(after):
            yield Turn(_kind(before, after, course, case), course.party, course.subject, before, after)


def _kind(before: Claim, after: Claim, course: Course, case: Case) -> TurnKind:
    versions = [version_of(claim, course.subject, case) for claim in (before, after)]
    is_dated = before.day is not None and after.day is not None
    if is_dated and before.day != after.day:
        return TurnKind.VOICES if _are_two(before, after, case) else TurnKind.CHANGE
    if None not in versions and versions[0] != versions[1]:
        return TurnKind.VERSIONS
    if is_dated:
        return TurnKind.CONTRADICTION
    return TurnKind.VOICES if _are_two(before, after, case) else TurnKind.UNDATED


def _are_two(before: Claim, after: Claim, case: Case) -> bool:
    """Whether two people of one side spoke; the side itself (“Kyiv”) is no second one."""
    party = case.party(before.party)
    own = {*(words for _, words in party.name.versions), *party.aliases, party.id} if party else set()
    speakers = {claim.speaker.casefold() for claim in (before, after)} - {name.casefold() for name in (*own, "")}
    return len(speakers) == 2


def _subjects(claim: Claim, case: Case) -> list[Subject]:
    return [found for name in claim.about if (found := subject_of(name, case))]


def _rank(claim: Claim, subject: str, case: Case) -> tuple[bool, date, int]:
    version = version_of(claim, subject, case)
    if claim.day is not None:
        return False, claim.day, 0
    return True, date.min, -1 if version is None else version
