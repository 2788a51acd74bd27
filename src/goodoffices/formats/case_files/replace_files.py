"""Write files so that a crash, a full disk or a second program never leaves half of one."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from goodoffices.case.errors import FormatError
from goodoffices.formats.case_files.files import reason, shown

NEW_FILE = 0o666
"""The rights of a new file, before the user's own mask."""


def replace_files(texts: Mapping[Path, str | bytes]) -> None:
    """Give the files these texts: all are written beside the old ones first, then each takes its place at once.

    Folders are made where they are missing. Raises FormatError where a file cannot be written, or where a folder, a
    device or a pipe is in its place; the files that were there are then still the old ones, complete.
    """
    waiting: dict[Path, Path] = {}
    made: list[Path] = []
    path = Path()
    try:
        for path, text in texts.items():
            target = path.resolve()
            _require_file(target)
            made += _folders_made(target.parent)
            waiting[target] = beside(target, text)
        for path, written in list(waiting.items()):
            written.replace(path)
            del waiting[path]
    except (OSError, ValueError, RuntimeError) as error:
        raise FormatError(f"{shown(path)}: cannot be written: {reason(error)}") from None
    finally:
        for written in waiting.values():
            with suppress(OSError):
                written.unlink()
        for folder in reversed(made):
            with suppress(OSError):  # it holds what was written
                folder.rmdir()


def _require_file(target: Path) -> None:
    """Nothing but a file is replaced: a device such as /dev/null would be gone for every other program."""
    if target.exists() and not target.is_file():
        found = "a folder" if target.is_dir() else "a device or a pipe"
        raise OSError(errno.EEXIST, f"{found} is in its place", str(target))


def _folders_made(folder: Path) -> list[Path]:
    """Make a folder and those around it that are missing; which these were, the outermost first."""
    missing = [own for own in (folder, *folder.parents) if not own.exists()][::-1]
    folder.mkdir(parents=True, exist_ok=True)
    return missing


def beside(target: Path, content: str | bytes) -> Path:
    """A new file in the folder of the target, complete and on the disk, with the target's rights."""
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".new")
    written = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content.encode() if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        written.chmod(target.stat().st_mode & 0o7777 if target.exists() else NEW_FILE & ~_mask())
    except BaseException:
        with suppress(OSError):
            written.unlink()
        raise
    return written


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
