"""The renderers of this folder: which there are, and which of them a file's name asks for."""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from goodoffices.briefing.document import Document
from goodoffices.case.errors import MissingExtra, UsageError, visible

LIBRARIES = frozenset({"docx", "typst"})
"""What renderers need of the extra `reports`."""


class Renderer(Protocol):
    """A format that documents are written in.

    `ORDER` is its place in the list, `TITLE` what it is called in an English message, `ENDING` that of its files;
    `SHOWS_PICTURES` where pictures are seen in it, not only told.
    """

    ORDER: int
    TITLE: str
    ENDING: str
    SHOWS_PICTURES: bool

    def render(self, document: Document, *, language: str) -> bytes:
        """The document as a file; the same bytes each time. `language` is the code of the one it is written in."""


@cache
def renderers() -> Mapping[str, Renderer]:
    """Every renderer, by the name that people type, in order."""
    package = import_module(__package__)
    names = [found.name for found in pkgutil.iter_modules(package.__path__)]
    modules = {name: import_module(f"{__package__}.{name}") for name in names}
    found = {name: cast("Renderer", module) for name, module in modules.items() if hasattr(module, "render")}
    return dict(sorted(found.items(), key=lambda item: item[1].ORDER))


def renderer_called(name: str) -> Renderer:
    """The renderer of this name. Raises UsageError where there is none."""
    known = renderers()
    if name.lower() not in known:
        raise UsageError(f"“{visible(name)}” is no format of documents. Choose one of {', '.join(known)}.")
    return known[name.lower()]


def renderer_of(file: Path) -> Renderer:
    """The renderer that the ending of a file's name asks for. Raises UsageError where it asks for none."""
    for found in renderers().values():
        if file.suffix.lower() == found.ENDING:
            return found
    endings = ", ".join(own.ENDING for own in renderers().values())
    raise UsageError(f"“{visible(file.name)}” does not say which format is wanted. Let its name end in {endings}.")


def rendered(renderer: Renderer, document: Document, *, language: str) -> bytes:
    """The document as a file. Raises MissingExtra where the library is not installed that writes this format."""
    try:
        return renderer.render(document, language=language)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in LIBRARIES:
            raise
        raise MissingExtra("reports", renderer.TITLE) from None
