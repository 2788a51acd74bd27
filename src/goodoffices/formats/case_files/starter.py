"""A commented case to begin with."""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from string import Template

from goodoffices.case.errors import FormatError, shortened
from goodoffices.formats.case_files.files import ENDINGS, is_there, shown
from goodoffices.formats.case_files.replace_files import replace_files
from goodoffices.formats.case_files.write_yaml import flow


def starter(title: str, file: str) -> str:
    """The text of a small, complete and commented case with this title, for a file of this name.

    >>> starter("Noise in the yard", "yard.yaml").splitlines()[0]
    '# A case for Good Offices. Lines that begin with “#” are notes to you; the program does not read them.'
    """
    text = resources.files(__package__).joinpath("starter.yaml").read_text(encoding="utf-8")
    return Template(text).substitute(title=flow(title), file=shortened(file, 200))


def write_starter(path: str | Path) -> Path:
    """Write the commented case to a new file, titled like it, and say which; `.yaml` is added where it is missing.

    Raises FormatError where the file is there already or cannot be written.
    """
    path = Path(path)
    if not path.name:
        raise FormatError(f"{shown(path)}: found no name; expected one for the new case")
    if path.suffix not in ENDINGS:
        path = path.with_name(f"{path.name}.yaml")
    if is_there(path):
        raise FormatError(f"{shown(path)}: found a file; expected a new name, since nothing is overwritten")
    title = path.stem.replace("_", " ").replace("-", " ")
    replace_files({path: starter(title[:1].upper() + title[1:], shown(path))})
    return path
