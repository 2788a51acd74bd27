"""Results on standard output: as a document for people, or as JSON for programs; and a sign of life meanwhile."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Protocol

from goodoffices.briefing.document import Document, Paragraph
from goodoffices.briefing.language import Language
from goodoffices.cli.encoding import holds_every_sign
from goodoffices.cli.layout import laid_out

PATIENCE = 1.0
"""Seconds after which somebody at a terminal wants to see that something is going on."""


def show(document: Document) -> None:
    """Print a document."""
    sys.stdout.write(laid_out(document))


def warned(case: str, count: int, say: Language) -> Document:
    """Where to read the warnings of a case, as the end of a document; nothing where there are none."""
    return (Paragraph(say.count("terminal.warnings", count, command=f"goodoffices check {case}")),) if count else ()


def print_json(data: Mapping[str, object]) -> None:
    """Print data as JSON."""
    sys.stdout.write(json.dumps(data, indent=2, ensure_ascii=not holds_every_sign()) + "\n")


@contextmanager
def working(words: str) -> Iterator[None]:
    """Show a moving sign on a terminal while something takes longer than a second."""
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console  # noqa: PLC0415 - only somebody at a terminal waits for it

    with after_a_while(Console(stderr=True).status(words)):
        yield


class Display(Protocol):
    """What moves on a terminal from its start to its stop."""

    def start(self) -> None:
        """Begin to show it."""

    def stop(self) -> None:
        """Take it away, whether or not it was ever shown."""


@contextmanager
def after_a_while(display: Display) -> Iterator[None]:
    """Show this while something takes longer than a second."""
    timer = threading.Timer(PATIENCE, display.start)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        display.stop()
