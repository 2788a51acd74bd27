"""Save a case to its file or folder, keeping what people wrote there that still holds."""

from __future__ import annotations

import os
import shutil
import tempfile
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from goodoffices.case.case import Case
from goodoffices.case.errors import FormatError
from goodoffices.case.interests import Interest
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import RedLine
from goodoffices.formats.case_files.files import ENDINGS, MAIN, SECTIONS, CaseFiles, find_files, name_of, reason, shown
from goodoffices.formats.case_files.gather import read_all
from goodoffices.formats.case_files.load import Loaded, understand
from goodoffices.formats.case_files.nodes import Plain, Source
from goodoffices.formats.case_files.plain_form import plain_form
from goodoffices.formats.case_files.splice import FORCED, Unfit, edited, edits
from goodoffices.formats.case_files.write_yaml import block
from goodoffices.formats.case_files.yaml_source import Reading, read_text

DEPTHS = (50, 5, 4, 3, 2, 1, 0)
"""How deep changes may go, tried in turn: the smallest edits first, the whole file anew last."""

SHORT = frozenset({"parties", "issues", "rules", "consent"})
"""Sections that stand in the main file of a new folder; the others get files of their own."""


def save(case: Case, path: str | Path) -> None:
    """Write the case to this file or folder.

    What is there already is changed where the case differs from it, and left as it is elsewhere, comments included.
    A new file (`.yaml`) or folder is written in the full form. Either everything is written or nothing: a file
    is replaced only when its successor is complete and says the same as the case.

    Raises FormatError where it cannot be written, where something else than a case is in its place, or where the
    case says what no file can.
    """
    path = Path(path)
    if path.exists() or path.is_symlink():
        texts = _updated(case, path)
    elif path.suffix in ENDINGS:
        texts = {path: _page(plain_form(case))}
        _require_faithful(case, [("", read_text(texts[path], shown(path)))])
    else:
        texts = _new_folder(case, path)
    _write(texts)
