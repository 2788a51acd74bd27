"""Good Offices: a mediator's workbench. `load` a case, `solve` it; everything else is one room further in."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from goodoffices.workbench.bridging import bridge as bridge
    from goodoffices.workbench.opening import load as load
    from goodoffices.workbench.solving import solve as solve

__all__ = ["bridge", "load", "solve"]

_ROOMS = {
    "bridge": "goodoffices.workbench.bridging",
    "load": "goodoffices.workbench.opening",
    "solve": "goodoffices.workbench.solving",
}


def __getattr__(name: str) -> object:
    """Heavy rooms are entered only when something in them is asked for."""
    from importlib import import_module  # noqa: PLC0415  # even this would slow down `goodoffices --help`

    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_ROOMS[name]), name)
