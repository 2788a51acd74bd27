"""Documents taken apart in a process of its own, within bounds of time and memory.

Files from strangers can be made to keep a parser busy for hours, to fill the memory, or to crash it. Here that ends
one process, and the answer is a sentence. Called as `python -m goodoffices.reading.documents.apart FORMAT NAME`, this
reads a document from standard input and writes its text to standard output.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from contextlib import redirect_stdout, suppress
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from goodoffices.case.errors import FormatError
from goodoffices.reading.documents.document_formats import document_formats, missing
from goodoffices.reading.documents.document_text import DocumentText
from goodoffices.reading.notes import Note

SECONDS = 60.0
MEMORY = 2_000_000_000
REFUSED = 3
"""How the process ends where the document is at fault, with a sentence on standard output."""
INCOMPLETE = 4
"""How it ends where a library is missing that another one needs."""

SOURCE = str(Path(__file__).parents[2])
"""Where the package is, whoever imported it from where."""


def apart(form: str, content: bytes, name: str, seconds: float = SECONDS) -> DocumentText:
    """The text of a document in this format.

    Plain text is read here, as it needs nothing that could go wrong. Raises FormatError where the document cannot be
    read, or not within these seconds and the memory that one document is worth; MissingExtra where what reads it is not
    installed.
    """
    if not document_formats()[form].NEEDS:
        return document_formats()[form].read(content, name)
    paths = os.pathsep.join(filter(None, [SOURCE, os.environ.get("PYTHONPATH", "")]))
    try:
        done = subprocess.run(  # noqa: S603  # this program itself
            [sys.executable, "-P", "-m", __name__, form, name],
            input=content,
            capture_output=True,
            timeout=seconds,
            env={**os.environ, "PYTHONPATH": paths, "PYTHONUTF8": "1"},
            check=False,
        )
    except subprocess.TimeoutExpired:
        found = f"a document that is not read through after {seconds:.0f} seconds"
        raise FormatError(f"{name}: found {found}; expected a simpler one. Copy its text into a .txt file") from None
    if done.returncode == REFUSED:
        raise FormatError(done.stdout.decode("utf-8", "replace"))
    if done.returncode == INCOMPLETE:
        raise missing(form)
    if done.returncode:
        title = document_formats()[form].TITLE
        raise FormatError(f"{name}: found a broken document, or one that needs too much memory; expected {title}")
    return unpacked(done.stdout)


def packed(text: DocumentText) -> bytes:
    """A text as bytes between two processes."""
    return json.dumps(asdict(text), default=date.isoformat).encode()


def unpacked(content: bytes) -> DocumentText:
    """The text in such bytes."""
    data: dict[str, Any] = json.loads(content)
    days = {key: data[key] and date.fromisoformat(data[key]) for key in ("day", "made")}
    notes = tuple(Note(own["name"], tuple(map(tuple, own["parts"]))) for own in data["notes"])
    return DocumentText(**{**data, **days, "notes": notes})


def main(form: str, name: str) -> int:
    """Read the document on standard input; the exit code of the process."""
    _bound()
    content = sys.stdin.buffer.read()
    try:
        with redirect_stdout(io.StringIO()):  # libraries have been seen to print
            answer = packed(document_formats()[form].read(content, name))
    except FormatError as error:
        sys.stdout.buffer.write(str(error).encode("utf-8", "replace"))
        return REFUSED
    except ImportError:
        return INCOMPLETE
    sys.stdout.buffer.write(answer)
    return 0


def _bound() -> None:
    """Bound the memory of this process, where the system can."""
    with suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415  # not on every system

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
