"""What is expected of the search in a deadlock, read from a file, and whether a move is what is expected.

Such a file is `expected.toml` or `expected.json` in a folder of cases. For each case, by its name with or without
`.yaml`, it has the `operators` that would be a hit, the `issue` that they must be applied to, the `role` in which
somebody has to stand, and whether the deadlock was `solved`. `case` names the file of an entry that has another name.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from goodoffices.bridging.clash import Clash
from goodoffices.bridging.opportunity import Move
from goodoffices.case.case import Case

FILES = ("expected.toml", "expected.json")

PLACES = {"payer": "compensation"}
"""What a role is called as a facet, where it is called otherwise."""

ALIKE = (
    frozenset({"nobody", "none", "neither"}),
    frozenset({"tribunal", "arbitrator", "arbitrators", "arbitration"}),
)
"""Names of options that say the same, where they are no party's."""


class Unusable(Exception):
    """A file of expectations that cannot be used, and why."""


@dataclass(frozen=True)
class Expectation:
    """What is expected of one case: its file, and the moves that count as a hit (none where nothing solved it)."""

    name: str
    path: Path
    issue: str
    operators: tuple[str, ...]
    role: Mapping[str, tuple[str, ...]]
    solved: bool


def of_folder(folder: Path) -> tuple[Expectation, ...]:
    """The expectations of a folder. Raises Unusable."""
    known = [folder / name for name in FILES if (folder / name).is_file()]
    if not known:
        raise Unusable(f"{folder}: there is no {' or '.join(FILES)}")
    return of_file(known[0], folder)


def of_file(path: Path, folder: Path) -> tuple[Expectation, ...]:
    """The expectations of a file about cases in this folder. Raises Unusable."""
    try:
        text = path.read_text(encoding="utf-8")
        entries = tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)
        return tuple(_of_entry(name, entry, folder) for name, entry in entries.items())
    except (ValueError, AttributeError, TypeError) as error:
        raise Unusable(f"{path}: {error}") from error


def _of_entry(name: str, entry: Mapping[str, Any], folder: Path) -> Expectation:
    missing = {"issue", "solved"} - set(entry)
    if missing:
        raise ValueError(f"{name}: without {' and '.join(sorted(missing))}")
    stem = name.removesuffix(".yaml")
    solved = bool(entry["solved"])
    operators = tuple(entry.get("operators", ()))
    if solved and not operators:
        raise ValueError(f"{name}: solved, but no operators are expected")
    role = {key: tuple(map(str, names)) for key, names in entry.get("role", {}).items()}
    return Expectation(stem, folder / entry.get("case", f"{stem}.yaml"), entry["issue"], operators, role, solved)


def is_hit(move: Move, expected: Expectation, case: Case) -> bool:
    """Whether a move is expected: its operator, on that issue, with somebody who is expected in each place that it has.

    A role is compared where it names a party, or nobody, or a tribunal; one that is told in other words is not: whether
    "50 years" is what a fixed term means is for a reader to say.
    """
    if move.operator not in expected.operators or move.clash.issue != expected.issue:
        return False
    chosen = dict(move.choices)
    placed = ((chosen.get(PLACES.get(role, role)), names) for role, names in expected.role.items())
    known = {party.id for party in case.parties}.union(*ALIKE)
    return all(_is_expected(option, names, move.clash, known) for option, names in placed if option is not None)


def _is_expected(option: str, names: Sequence[str], clash: Clash, known: Set[str]) -> bool:
    wanted = {name.casefold().replace(" ", "_") for name in names}
    if not wanted & known:
        return True
    together = next((set(side) for side in (clash.demanders, clash.refusers) if "_and_".join(side) == option), set())
    alike = next((own for own in ALIKE if option in own), frozenset({option}))
    return bool(wanted & alike) or (bool(together) and together <= wanted)
