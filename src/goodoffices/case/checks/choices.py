"""Positions and drafts choose options that there are."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.case.case import Case
from goodoffices.case.drafts import DraftVersion
from goodoffices.case.errors import Path, Problem
from goodoffices.case.names import unknown


def problems(case: Case) -> Iterator[Problem]:
    """Facets and options that nobody knows, and clauses that contradict each other."""
    for position in case.positions:
        yield from choice_problems(case, ("positions", position.party, position.facet), position.facet, position.option)
    for draft in case.drafts:
        for i, version in enumerate(draft.versions):
            yield from _bound(case, ("drafts", draft.id, "versions", i), version)


def choice_problems(case: Case, path: Path, facet_name: str, option: str) -> Iterator[Problem]:
    """What is wrong with the choice of an option of a facet."""
    facet = case.scope.facet(facet_name)
    if facet is None:
        yield unknown(path, facet_name, case.scope.known(), "a facet of this case")
    elif facet.option(option) is None:
        yield unknown(path, option, facet.option_names, f"an option of {facet.id}")


def _bound(case: Case, path: Path, version: DraftVersion) -> Iterator[Problem]:
    bound: dict[str, str] = {}
    for j, clause in enumerate(version.clauses):
        for name, option in clause.binds:
            yield from choice_problems(case, (*path, "clauses", j, "binds", name), name, option)
            before = bound.setdefault(case.scope.id_of(name), option)
            if before != option:
                found = f"{name} bound to {before} and to {option}"
                yield Problem((*path, "clauses", j, "binds", name), found, "one option for each facet")
