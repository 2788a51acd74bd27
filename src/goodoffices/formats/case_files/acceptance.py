"""Hold what people wrote against the shapes; report all that does not fit, and go on with what does."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from goodoffices.case.check import the_first
from goodoffices.case.errors import Path, Problem
from goodoffices.case.names import nearest
from goodoffices.formats.case_files.nodes import Entries, plain
from goodoffices.formats.case_files.places import Places, shifted
from goodoffices.formats.case_files.shape_complaints import in_our_words, known_keys
from goodoffices.formats.case_files.shapes.case import CaseShape
from goodoffices.formats.case_files.shapes.scalars import GONE

MOST_ROUNDS = 12
"""Each round leaves out what the one before it stumbled over; what was broken is gone after a few."""


@dataclass
class Acceptance:
    """The shape of what fits, the problems of what does not, and the paths of what was left out for them.

    `gaps` are those of the left out items that stand in lists, by the path of the list.
    """

    shape: CaseShape
    problems: list[Problem] = field(default_factory=list)
    lost: list[Path] = field(default_factory=list)
    gaps: dict[Path, set[int]] = field(default_factory=dict)


def accept(tree: Entries) -> Acceptance:
    """The shape of a case file, as far as it fits."""
    data = plain(tree)
    places = Places(tree)
    result = Acceptance(CaseShape.model_validate({}))
    touched: set[Path] = set()
    for _ in range(MOST_ROUNDS):
        try:
            result.shape = CaseShape.model_validate(data)
            break
        except ValidationError as error:
            stumbled = [(_real(data, _loc(detail), result.gaps), detail) for detail in error.errors(include_url=False)]
        news = ((path, detail) for path, detail in _worth_saying(stumbled) if path not in touched)
        result.problems += map(places.placed, the_first(in_our_words(detail, path) for path, detail in news))
        touched.update(path[:length] for path, _ in stumbled for length in range(len(path) + 1))
        result.lost += [path for path, detail in stumbled if detail["type"] != "extra_forbidden"]
        if not _leave_out(data, [path for path, _ in stumbled], result.gaps):
            break
    return result


def _loc(detail: ErrorDetails) -> Path:
    context = detail.get("ctx", {})
    return (*detail["loc"], *context.get("within", ()))


def _real(data: object, loc: Path, gaps: Mapping[Path, Collection[int]]) -> Path:
    """The path in the file that comes closest: without the steps that full forms have and short forms have not."""
    real: list[str | int] = []
    for part in loc:
        if isinstance(data, dict) and part in data:
            data = data[part]
        elif isinstance(data, list) and isinstance(part, int):
            part = shifted(part, gaps.get(tuple(real), ()))  # noqa: PLW2901 - the same item, counted in the file
            if part >= len(data):
                continue
            data = data[part]
        else:
            continue
        real.append(part)
    return tuple(real)


def _worth_saying(stumbled: Iterable[tuple[Path, ErrorDetails]]) -> Iterator[tuple[Path, ErrorDetails]]:
    """One error for one mistake: where `nmae` stands, that `name` is missing is no news."""
    errors = list(stumbled)
    misspelt = {
        (path[:-1], nearest(str(path[-1]), known_keys(detail["loc"][:-1])))
        for path, detail in errors
        if detail["type"] == "extra_forbidden"
    }
    for path, detail in errors:
        if detail["type"] != "missing" or (path, str(detail["loc"][-1])) not in misspelt:
            yield path, detail


def _leave_out(data: object, paths: Iterable[Path], gaps: dict[Path, set[int]]) -> bool:
    """Take these out of the data; whether something is left."""
    for path in sorted(set(paths), key=len, reverse=True):
        if not path:
            return False
        *above, last = path
        holder: Any = data
        for part in above:
            holder = holder[part]
        if isinstance(holder, list) and isinstance(last, int):
            holder[last] = GONE
            gaps.setdefault(tuple(above), set()).add(last)
        else:
            holder.pop(last, None)
    return True
