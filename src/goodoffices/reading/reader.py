"""What every reader is, and the registry of those in the folder `readers`."""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from goodoffices.reading.findings import Reading
from goodoffices.reading.material import Material


class Reader(Protocol):
    """A way to read a text into claims, actors and meetings; a module of the folder `readers`."""

    NAME: str

    def read(self, material: Material) -> Reading:
        """What it finds; every span of it exists in the text."""


@cache
def readers() -> dict[str, Reader]:
    """Every reader of the folder by its name."""
    package = import_module(f"{__package__}.readers")
    modules = (import_module(f"{package.__name__}.{own.name}") for own in pkgutil.iter_modules(package.__path__))
    return {reader.NAME: reader for reader in cast("list[Reader]", list(modules))}
