"""Which packages are looked at by themselves: what somebody has put forward, and what the rules balance."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from goodoffices.analysis.integers import Ints
from goodoffices.analysis.model import Kind
from goodoffices.analysis.robustness.satisfied import satisfied
from goodoffices.analysis.robustness.worth import Floats
from goodoffices.analysis.solve import Findings, solve
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError

MOST_CONCESSIONS = 4
"""Movements whose packages are looked at where there is no zone as put."""

BUDGET = 2.0
"""Seconds for finding the packages of one movement."""

DRAFT = "draft"
"""The name of what was asked for."""


@dataclass(frozen=True)
class Named:
    """A package with a name: a rule's, "draft", "draft:ID" or "movement:N", the number of a concession from 1."""

    name: str
    choices: tuple[int, ...]


def offers_of(solved: Findings, day: date | None) -> tuple[Named, ...]:
    """The packages that rules balance; where there is no zone, those that the best concessions leave, and drafts."""
    picked = [Named(rule, own.choices) for rule, own in solved.solutions.items() if own is not None]
    if picked:
        return tuple(picked)
    if len(solved.frontier):
        return (Named("example", tuple(int(n) for n in solved.frontier.choices[0])),)
    return (*_after_movement(solved, day), *_drafts(solved))


def _drafts(solved: Findings) -> Iterator[Named]:
    """The drafts of the case that decide everything, in their newest versions."""
    model = solved.model
    for draft in model.case.drafts:
        package = draft.latest.package if draft.latest else {}
        chosen = {model.case.facet(facet).id: option for facet, option in package.items()}
        if len(chosen) == len(model.facets):
            yield Named(f"{DRAFT}:{draft.id}", numbers(solved, chosen))


def numbers(solved: Findings, chosen: Mapping[str, str]) -> tuple[int, ...]:
    """The option numbers of a package that decides every facet."""
    return tuple(facet.option_names.index(chosen[facet.id]) for facet in solved.model.facets)


def _after_movement(solved: Findings, day: date | None) -> Iterator[Named]:
    for number, own in enumerate(solved.concessions.sets[:MOST_CONCESSIONS], start=1):
        softs = [solved.model.softs[i] for i in own]
        if any(soft.kind is Kind.GIVEN for soft in softs):
            continue
        moved = {soft.id for soft in softs}
        try:
            found = solve(_without(solved.model.case, moved), as_of=day, given=dict(solved.model.given), budget=BUDGET)
        except CaseError:
            continue
        picked = next((own for own in found.solutions.values() if own is not None), None)
        if picked is not None:
            yield Named(f"movement:{number}", picked.choices)
        elif len(found.frontier):
            yield Named(f"movement:{number}", tuple(int(n) for n in found.frontier.choices[0]))


def _without(case: Case, moved: set[str]) -> Case:
    """The case without some red lines and walk-aways."""
    lines = tuple(line for line in case.red_lines if line.id not in moved)
    parties = tuple(
        replace(party, walk_away=None) if f"{party.id}.walk_away" in moved else party for party in case.parties
    )
    return replace(case, red_lines=lines, parties=parties)


def liking(solved: Findings, choices: Ints) -> Floats:
    """How far each package lifts whom it lifts least above where gains count from, in parts of each party's range."""
    model = solved.model
    if not model.parties:
        return np.zeros(len(choices))
    points = np.zeros((len(choices), len(model.parties)), dtype=np.int64)
    for facet, table in enumerate(model.tables):
        points += table[choices[:, facet]]
    for bonus in model.bonuses:
        points += satisfied(bonus.condition, choices)[:, None] * np.array(bonus.points, dtype=np.int64)
    span = np.maximum(solved.best - solved.worst, 1)
    return np.asarray(((points - np.array(solved.scene.floor)) / span).min(axis=1))
