"""Which files a case stands in: one file, or a folder with a file or a folder for each section."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from goodoffices.case.errors import FormatError, Place, Problem
from goodoffices.case.names import did_you_mean, nearest
from goodoffices.formats.case_files.shapes.case import CaseShape

ENDINGS = (".yaml", ".yml")
MAIN = "case"
"""The file of a folder that holds what is short, without its ending."""

SHORT = frozenset({"version", "title", "summary", "as_of"})
SECTIONS = tuple(name for name in CaseShape.model_fields if name not in SHORT)
"""What can have a file or a folder of its own."""

MOST_FILES = 2_000


@dataclass(frozen=True, slots=True)
class CaseFile:
    """One file of a case, and what messages call it; `section` is empty for the main file."""

    path: Path
    name: str
    section: str = ""


@dataclass
class CaseFiles:
    """The files of a case, the main one first, and what should not lie among them."""

    files: list[CaseFile]
    is_folder: bool = False
    problems: list[Problem] = field(default_factory=list)


def find_files(path: Path) -> CaseFiles:
    """The files of the case at a path. Raises FormatError where there is none."""
    try:
        folder = folder_of(path)
        if folder is not None:
            return _in_folder(folder)
        if path.exists():
            return CaseFiles([CaseFile(path, shown(path))])
        siblings = [other.name for other in path.parent.iterdir()] if path.parent.is_dir() else []
    except (OSError, ValueError, RuntimeError) as error:
        raise FormatError(f"{shown(path)}: cannot be read: {reason(error)}") from None
    match = nearest(path.name, siblings[:MOST_FILES])
    advice = f" Did you mean “{shown(path.with_name(match))}”?" if match else ""
    raise FormatError(f"{shown(path)}: found no such file or folder.{advice}")


def folder_of(path: Path) -> Path | None:
    """The folder that a path names, by itself or by its `case.yaml` beside files of sections; None for one file."""
    if path.is_dir():
        return path
    is_main = path.stem == MAIN and path.suffix in ENDINGS and path.is_file()
    return path.parent if is_main and any(file.section for file in _in_folder(path.parent).files) else None


def is_there(path: Path) -> bool:
    """Whether anything has this path, be it a link that leads nowhere. Raises FormatError at a path without sense."""
    try:
        return path.exists() or path.is_symlink()
    except (OSError, ValueError, RuntimeError) as error:
        raise FormatError(f"{shown(path)}: cannot be looked for: {reason(error)}") from None


def name_of(path: Path) -> str:
    """The name of the case at a path: its file's or its folder's; of a folder called `case`, of the one around it."""
    absolute = path.absolute()
    if absolute.name in ("", ".."):
        absolute = absolute.resolve()
    folder = folder_of(absolute)
    if folder is None:
        return absolute.stem
    return folder.parent.name if folder.name == MAIN and folder.parent.name else folder.name


def shown(path: Path) -> str:
    """A path as messages show it, whatever bytes its name has."""
    return str(path).encode("utf-8", "replace").decode()


def reason(error: Exception) -> str:
    """Why something cannot be read or written, in the words of the operating system."""
    return (getattr(error, "strerror", None) or "the path makes no sense").lower()


def _in_folder(folder: Path) -> CaseFiles:
    found = CaseFiles([], is_folder=True)
    mains: list[CaseFile] = []
    for path in sorted(folder.iterdir()):
        if path.name.startswith("."):
            continue
        if path.suffix in ENDINGS and path.stem == MAIN:
            mains.append(CaseFile(path, shown(path)))
        elif path.stem in SECTIONS if path.suffix in ENDINGS else path.name in SECTIONS and path.is_dir():
            found.files += _of_section(path)
        else:
            found.problems += _stray(path)
    if not mains:
        raise FormatError(f"{shown(folder)}: found no {MAIN}.yaml; expected one in the folder of a case.")
    if len(mains) > 1:
        found.problems.append(_at(mains[1].path, f"a second {MAIN} file beside {mains[0].path.name}", "one of them"))
    if len(found.files) > MOST_FILES:
        raise FormatError(f"{shown(folder)}: found {len(found.files)} files; expected at most {MOST_FILES}.")
    found.files.insert(0, mains[0])
    for pipe in [file for file in found.files if file.path.is_fifo()]:  # whoever sends a folder keeps nobody waiting
        found.files.remove(pipe)
        found.problems.append(_at(pipe.path, "a pipe", "a file"))
    return found


def _of_section(path: Path) -> list[CaseFile]:
    if not path.is_dir():
        return [CaseFile(path, shown(path), path.stem)]
    return [CaseFile(below, shown(below), path.name) for below in sorted(path.iterdir()) if _is_yaml(below)]


def _stray(path: Path) -> Iterable[Problem]:
    """A YAML file that nobody would read, or a folder of them, is most likely a section misspelt."""
    if path.suffix in ENDINGS:
        yield _at(
            path, f"the file “{path.name}”", "one that is named after a section", did_you_mean(path.stem, SECTIONS)
        )
    elif path.is_dir() and get_close_matches(path.name, SECTIONS, 1, 0.8) and any(map(_is_yaml, path.iterdir())):
        yield _at(
            path, f"the folder “{path.name}”", "one that is named after a section", did_you_mean(path.name, SECTIONS)
        )


def _is_yaml(path: Path) -> bool:
    return path.suffix in ENDINGS and not path.name.startswith(".")


def _at(path: Path, found: str, expected: str, advice: str = "") -> Problem:
    return Problem((), found, expected, advice, place=Place(shown(path), 1, 1))
