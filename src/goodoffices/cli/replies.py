"""What somebody types in reply to a question, at a terminal or through a pipe."""

from __future__ import annotations

import io
import sys
from typing import TextIO

from goodoffices.cli.encoding import printable

PROMPT = "> "


def take_whatever_comes() -> None:
    """Let bytes that are no text stop nobody; to be called before the first reply."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")


def read_reply(out: TextIO) -> str | None:
    """The next line that somebody types, shown on `out` where it comes from a pipe; None at the end of all."""
    out.write(PROMPT)
    out.flush()
    line = sys.stdin.readline()
    if not line:
        out.write("\n")
        return None
    reply = line.strip()
    if not sys.stdin.isatty():
        out.write(printable(reply) + "\n")
    return reply
