"""GeniusWeb scenarios: JSON, a domain and a linear additive profile for each party."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from goodoffices.case.case import Case
from goodoffices.formats.domains.from_case import domain_of
from goodoffices.formats.domains.imported import Imported
from goodoffices.formats.domains.into_case import into_case
from goodoffices.formats.geniusweb_files.kinds import looks_like_geniusweb
from goodoffices.formats.geniusweb_files.scenario import read_scenario
from goodoffices.formats.geniusweb_files.written_scenario import write_scenario
from goodoffices.formats.sources.new_folder import require_new

ORDER = 30
TITLE = "GeniusWeb JSON"
SOURCE = "GeniusWeb, Interactive Intelligence Group, Delft University of Technology: issuevalue and profile modules"
ENDING = ""


def recognises(path: Path) -> bool:
    """Whether a folder or file looks like a GeniusWeb domain or profile."""
    return looks_like_geniusweb(path)


def read(paths: Sequence[Path]) -> Imported:
    """The case of a scenario: from its folder, from its files, or from its domain and what lies beside it."""
    scenario = read_scenario(paths)
    return Imported(into_case(scenario.domain, scenario.profiles, scenario.name), scenario.notes)


def write(case: Case, path: Path, *, lossy: bool = False) -> tuple[str, ...]:
    """The case as a new folder; what it says otherwise than the case, or not at all.

    Raises FormatError where results would differ, unless `lossy`, and where something is at the path already.
    """
    require_new(path)
    exported = domain_of(case, lossy=lossy)
    return (*exported.notes, *write_scenario(exported.domain, exported.profiles, path, lossy=lossy))
