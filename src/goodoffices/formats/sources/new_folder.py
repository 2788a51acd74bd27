"""Write a scenario as a new folder: how its files are called, and that nothing is written over."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from goodoffices.case.errors import FormatError, visible
from goodoffices.formats.case_files.files import is_there, reason, shown
from goodoffices.formats.case_files.replace_files import replace_files
from goodoffices.formats.sources.found_files import natural

ODD = re.compile(r"[^\w.-]+")
LONGEST = 50
"""Characters of a name, which four bytes each keep within what file systems take."""


def file_names(folder: str, parties: Sequence[str], ending: str) -> tuple[str, tuple[str, ...]]:
    """A name for the file of the domain, called like its folder, and one for the file of each party.

    Sorted, by their letters or as people count, the parties come in their order; numbers before them see to that
    where their own names do not.

    >>> file_names("water", ["Downstream", "Upstream"], ".yml")
    ('water.yml', ('Downstream.yml', 'Upstream.yml'))
    >>> file_names("water", ["Upstream", "Water"], ".yml")[1]
    ('1-Upstream.yml', '2-Water.yml')
    """
    domain = _plain(folder, "domain") + ending
    plain = [_plain(party, "party") for party in parties]
    names = [name + ending for name in plain]
    is_in_order = names == sorted(names) == sorted(names, key=natural)
    if not is_in_order or len({name.casefold() for name in [domain, *names]}) <= len(names):
        width = len(str(len(names)))
        names = [f"{i:0{width}}-{name}{ending}" for i, name in enumerate(plain, 1)]
    return domain if domain not in names else f"0-{domain}", tuple(names)


def _plain(name: str, fallback: str) -> str:
    return ODD.sub("_", name).strip("._- ")[:LONGEST] or fallback


def require_new(folder: Path) -> None:
    """Raises FormatError where something is at this path already, other than an empty folder."""
    try:
        is_free = not is_there(folder) or (folder.is_dir() and not any(folder.iterdir()))
    except (OSError, ValueError, RuntimeError) as error:
        raise FormatError(visible(f"{shown(folder)}: cannot be written: {reason(error)}")) from None
    if not is_free:
        raise FormatError(visible(f"{shown(folder)}: is there already; give the path of a new folder"))


def write_folder(folder: Path, texts: Mapping[str, str]) -> None:
    """Files with these names and texts, in a new folder."""
    require_new(folder)
    replace_files({folder / name: text for name, text in texts.items()})
