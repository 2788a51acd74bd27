"""The formats of this folder, and which of them a file is in."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from goodoffices.case.case import Case
from goodoffices.case.errors import FormatError, UsageError, visible
from goodoffices.case.names import did_you_mean
from goodoffices.formats.case_files.files import is_there, shown
from goodoffices.formats.domains.imported import Imported


class Format(Protocol):
    """A format that people exchange; see the package's docstring for what each part promises."""

    ORDER: int
    TITLE: str
    SOURCE: str
    ENDING: str

    def recognises(self, path: Path) -> bool:
        """Whether a file or folder looks like this."""

    def read(self, paths: Sequence[Path]) -> Imported:
        """The case in these files."""

    def write(self, case: Case, path: Path, *, lossy: bool = False) -> tuple[str, ...]:
        """The case as a new file or folder; what there was no room for."""


@cache
def formats() -> Mapping[str, Format]:
    """Every format, by the name that people type, in order."""
    package = import_module(__package__)
    here = __name__.rpartition(".")[2]
    names = [found.name for found in pkgutil.iter_modules(package.__path__) if not found.ispkg and found.name != here]
    found = {name: cast("Format", import_module(f"{__package__}.{name}")) for name in names}
    ranked = sorted(found.items(), key=lambda item: item[1].ORDER)
    return {name.removesuffix("_tables").replace("_", "-"): form for name, form in ranked}


def format_called(name: str) -> Format:
    """The format of this name. Raises UsageError where there is none."""
    known = formats()
    if name not in known:
        advice = did_you_mean(name, known)
        raise UsageError(f"“{visible(name)}” is no format. {advice}")
    return known[name]


def format_of(path: Path) -> Format:
    """The format that a file or folder is in. Raises FormatError where it is in none that is known, or not there."""
    if not is_there(path):
        raise FormatError(visible(f"{shown(path)}: found no such file or folder"))
    found = next((form for form in formats().values() if form.recognises(path)), None)
    if found is None:
        titles = ", ".join(form.TITLE for form in formats().values())
        expected = f"found nothing that looks like a format known here; expected one of: {titles}"
        raise FormatError(visible(f"{shown(path)}: {expected}. Say which it is with --from, if it is one"))
    return found
