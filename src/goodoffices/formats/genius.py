"""Genius scenarios: XML, a domain and for each party a profile, linear additive or a sum of hyper-rectangles.

Evaluations are taken as they stand, where GENIUS divides those of each issue by the largest of them: a total of a
linear additive profile is the sum of weight × evaluation, and where totals lie beyond 0 and 1, the smallest counts as 0
and the largest as 1. See docs/decisions/2026-11-24-evaluations-of-genius-files.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from goodoffices.case.case import Case
from goodoffices.formats.domains.imported import Imported
from goodoffices.formats.domains.scenario import exported
from goodoffices.formats.genius_files.kinds import looks_like_genius
from goodoffices.formats.genius_files.scenario import read_scenario
from goodoffices.formats.genius_files.written_scenario import write_scenario

ORDER = 20
TITLE = "Genius XML"
SOURCE = (
    "Lin, Kraus, Baarslag, Tykhonov, Hindriks and Jonker, Genius: an integrated environment for supporting the design "
    "of generic automated negotiators, Computational Intelligence 30 (2014)"
)
ENDING = ""


def recognises(path: Path) -> bool:
    """Whether a folder or file looks like a Genius domain or profile."""
    return looks_like_genius(path)


def read(paths: Sequence[Path]) -> Imported:
    """The case of a scenario: from its folder, from its files, or from its domain and what lies beside it."""
    return read_scenario(paths).imported()


def write(case: Case, path: Path, *, lossy: bool = False) -> tuple[str, ...]:
    """The case as a new folder; what it says otherwise than the case, or not at all.

    Raises FormatError where results would differ, unless `lossy`, and where something is at the path already.
    """
    return exported(case, path, write_scenario, lossy=lossy)
