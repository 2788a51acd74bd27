"""GeniusWeb scenarios: JSON, a domain and a linear additive profile for each party."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from goodoffices.case.case import Case
from goodoffices.formats.domains.imported import Imported
from goodoffices.formats.domains.scenario import exported
from goodoffices.formats.geniusweb_files.kinds import looks_like_geniusweb
from goodoffices.formats.geniusweb_files.scenario import read_scenario
from goodoffices.formats.geniusweb_files.written_scenario import write_scenario

ORDER = 30
TITLE = "GeniusWeb JSON"
SOURCE = "GeniusWeb, Interactive Intelligence Group, Delft University of Technology: issuevalue and profile modules"
ENDING = ""


def recognises(path: Path) -> bool:
    """Whether a folder or file looks like a GeniusWeb domain or profile."""
    return looks_like_geniusweb(path)


def read(paths: Sequence[Path]) -> Imported:
    """The case of a scenario: from its folder, from its files, or from its domain and what lies beside it."""
    return read_scenario(paths).imported()


def write(case: Case, path: Path, *, lossy: bool = False) -> tuple[str, ...]:
    """The case as a new folder; what it says otherwise than the case, or not at all.

    Raises FormatError where results would differ, unless `lossy`, and where something is at the path already.
    """
    return exported(case, path, write_scenario, lossy=lossy)
