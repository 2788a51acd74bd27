"""NegMAS scenarios: YAML, an outcome space and a utility function for each party."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from goodoffices.case.case import Case
from goodoffices.formats.domains.imported import Imported
from goodoffices.formats.domains.scenario import exported
from goodoffices.formats.negmas_files.scenario import looks_like_a_scenario, read_scenario
from goodoffices.formats.negmas_files.written_scenario import write_scenario

ORDER = 40
TITLE = "NegMAS YAML"
SOURCE = "Mohammad, Nakadai and Greenwald, NegMAS: a platform for situated negotiations, 2019; version 0.16"
ENDING = ""


def recognises(path: Path) -> bool:
    """Whether a folder or file looks like a NegMAS scenario, or a part of one."""
    return looks_like_a_scenario(path)


def read(paths: Sequence[Path]) -> Imported:
    """The case of a scenario: from its folder, from its files, or from its outcome space and what lies beside it."""
    return read_scenario(paths).imported()


def write(case: Case, path: Path, *, lossy: bool = False) -> tuple[str, ...]:
    """The case as a new folder; what it says otherwise than the case, or not at all.

    Raises FormatError where results would differ, unless `lossy`, and where something is at the path already.
    """
    return exported(case, path, write_scenario, lossy=lossy)
