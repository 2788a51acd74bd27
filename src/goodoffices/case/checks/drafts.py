"""Versions of a draft, and clauses of a version, can be told apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goodoffices.case.case import Case
from goodoffices.case.drafts import DraftVersion, place_of
from goodoffices.case.errors import Path, Problem, shortened


def problems(case: Case) -> Iterator[Problem]:
    """Two versions of one label, two clauses of one number or id; what has no number can be there several times."""
    for draft in case.drafts:
        path: Path = ("drafts", draft.id, "versions")
        labels = [version.label for version in draft.versions]
        yield from _twice(path, "label", labels, labels, "another label for each version")
        for i, version in enumerate(draft.versions):
            yield from _clauses((*path, i, "clauses"), version)


def _clauses(path: Path, version: DraftVersion) -> Iterator[Problem]:
    numbers = [clause.number for clause in version.clauses]
    yield from _twice(
        path, "number", numbers, [place_of(number) for number in numbers], "each number once in a version"
    )
    ids = [clause.id for clause in version.clauses]
    yield from _twice(path, "id", ids, ids, "each id once in a version")


def _twice(path: Path, key: str, names: Sequence[str], meant: Sequence[object], expected: str) -> Iterator[Problem]:
    """Those that mean the same as an earlier one; what means nothing is passed over."""
    first: dict[object, str] = {}
    for i, (name, meaning) in enumerate(zip(names, meant, strict=True)):
        before = first.get(meaning) if meaning else None
        if before is not None:
            again = "again" if before == name else f"which is “{shortened(before)}” again"
            yield Problem((*path, i, key), f"the {key} “{shortened(name)}” {again}", expected)
        first.setdefault(meaning, name)
