"""The main example: found with the program or in its repository, solved as first stated and in full, or copied."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from goodoffices.case.errors import FormatError
from goodoffices.workbench.answer import Answer
from goodoffices.workbench.bridging import Bridging, bridge
from goodoffices.workbench.opening import load
from goodoffices.workbench.solving import solve

FLAGSHIP = "ukraine-2025-12"
PACKAGE = Path(__file__).parents[1]


@dataclass(frozen=True)
class Demonstration:
    """The same talks twice: as yes/no questions, with what gets around these, and taken apart into single decisions."""

    bridging: Bridging
    in_full: Answer

    @property
    def as_stated(self) -> Answer:
        """What there is to find out about the questions as first put."""
        return self.bridging.answer


def demonstrate() -> Demonstration:
    """Solve the main example in both ways it can be put, and bridge the first."""
    folder = example_folder()
    return Demonstration(bridge(load(folder / "as-stated.yaml"), top=1), solve(load(folder / "case")))


def example_folder() -> Path:
    """The folder of the main example: beside the program where it is installed, else in its repository.

    Raises FormatError where it is in neither.
    """
    places = (PACKAGE / "examples" / FLAGSHIP, PACKAGE.parents[1] / "examples" / FLAGSHIP)
    found = next((place for place in places if place.is_dir()), None)
    if found is None:
        raise FormatError(f"The example {FLAGSHIP} is missing from this installation. Install Good Offices again.")
    return found


def save_files(folder: Path) -> Path:
    """Copy the files of the main example into a new folder. Raises FormatError where it cannot be written."""
    if folder.exists():
        raise FormatError(f"{folder}: it is there already; give the name of a new folder.")
    try:
        shutil.copytree(example_folder(), folder)
    except OSError as error:
        raise FormatError(f"{folder}: cannot be written: {error.strerror or error}") from None
    return folder
