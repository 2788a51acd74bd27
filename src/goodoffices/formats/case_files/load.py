"""Load a case from its file or folder."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError, Place, Problem, Severity
from goodoffices.formats.case_files.acceptance import accept
from goodoffices.formats.case_files.building.case import build
from goodoffices.formats.case_files.files import find_files, name_of
from goodoffices.formats.case_files.gather import gather, read_all
from goodoffices.formats.case_files.losses import Losses
from goodoffices.formats.case_files.nodes import Entries
from goodoffices.formats.case_files.places import Places
from goodoffices.formats.case_files.yaml_source import Reading


@dataclass(frozen=True)
class Loaded:
    """A case as it stands in its files: with warnings, and the places that problems found later can be given."""

    case: Case
    warnings: tuple[Problem, ...]
    places: Places

    def placed(self, problems: Iterable[Problem]) -> tuple[Problem, ...]:
        """The problems with their places in the files."""
        return tuple(map(self.places.placed, problems))


def load(path: str | Path) -> Case:
    """The case in this file or folder.

    Raises CaseError with everything that is wrong with it, each with its place, or FormatError where there is
    nothing to read. Nothing in a file is ever run.
    """
    return load_with_warnings(path).case


def load_with_warnings(path: str | Path) -> Loaded:
    """The case in this file or folder, with what is odd about it but no error. Raises as `load` does."""
    loaded, problems = examine(path)
    errors = [problem for problem in problems if problem.severity is Severity.ERROR]
    if loaded is None or errors:
        raise CaseError(errors)
    return loaded


def examine(path: str | Path) -> tuple[Loaded | None, tuple[Problem, ...]]:
    """The case, unless something is wrong with it; and all errors and warnings, in the order of its files.

    Raises FormatError where there is nothing to read.
    """
    path = Path(path)
    files = find_files(path)
    loaded, problems = understand(read_all(files), name_of(path))
    return (None if files.problems else loaded), (*files.problems, *problems)


def understand(readings: list[tuple[str, Reading]], name: str) -> tuple[Loaded | None, tuple[Problem, ...]]:
    """The case that these files are, the main one first; and all problems, as `examine` has them."""
    gathered = gather(readings)
    tree, names = gathered.tree, [reading.source.name for _, reading in readings]
    if tree is None:
        return None, _in_order(gathered.problems, names)
    accepted = accept(tree)
    losses = Losses()
    losses.add(accepted.lost)
    case, found = build(accepted.shape, name, losses)
    places = Places(tree, accepted.gaps)
    every = [*gathered.problems, *_unversioned(tree), *accepted.problems, *map(places.placed, found)]
    problems = _in_order(every, names)
    is_sound = all(problem.severity is Severity.WARNING for problem in problems)
    return (Loaded(case, problems, places) if is_sound else None), problems


def _unversioned(tree: Entries) -> list[Problem]:
    if "goodoffices" in tree.entries:
        return []
    advice = "Write `goodoffices: 1` into the first line."
    return [Problem((), "no `goodoffices`", "the version of the format", advice, place=Place(tree.source.name, 1, 1))]


def _in_order(problems: Iterable[Problem], files: Sequence[str]) -> tuple[Problem, ...]:
    """By file, in the order given, then by line and column."""
    order = {name: index for index, name in enumerate(files)}
    return tuple(sorted(problems, key=lambda problem: _rank(problem.place, order)))


def _rank(place: Place | None, order: Mapping[str, int]) -> tuple[int, int, int]:
    return (order.get(place.file, -1), place.line, place.column) if place else (-1, 0, 0)
