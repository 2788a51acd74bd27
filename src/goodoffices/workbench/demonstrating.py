"""The main example: found with the program or in its repository, from a report to a brief, or copied."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from goodoffices.case.errors import FormatError
from goodoffices.reading.subjects import Subjects
from goodoffices.workbench.answer import Answer
from goodoffices.workbench.bridging import Bridging, bridge
from goodoffices.workbench.briefing import Brief, brief
from goodoffices.workbench.opening import load
from goodoffices.workbench.reading import Read, open_document, read

FLAGSHIP = "ukraine-2025-12"
PACKAGE = Path(__file__).parents[1]


@dataclass(frozen=True)
class Demonstration:
    """A report, read; its talks as yes/no questions, with what gets around these; and their brief.

    The brief is of the talks in full, that is, taken apart into single decisions.
    """

    read: Read
    bridging: Bridging
    brief: Brief

    @property
    def as_stated(self) -> Answer:
        """What there is to find out about the questions as first put."""
        return self.bridging.answer

    @property
    def in_full(self) -> Answer:
        """What there is to find out about the single decisions."""
        return self.brief.bridging.answer


def demonstrate(language: str) -> Demonstration:
    """Read the report of the main example in this language, solve its talks in both ways, and write the brief."""
    folder = example_folder()
    in_full = load(folder / "case")
    report = open_document(str(folder / "report" / f"report.{language}.txt"), BytesIO())
    found = read(report, language=language, subjects=Subjects.of(in_full))
    return Demonstration(found, bridge(load(folder / "as-stated.yaml"), top=1), brief(in_full, language=language))


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
