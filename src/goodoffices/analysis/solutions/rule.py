"""What every solution rule is made of, and the registry of those in this folder."""

from __future__ import annotations

import pkgutil
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from importlib import import_module
from typing import Protocol, TypeAlias, cast

import numpy as np
import numpy.typing as npt

Floats: TypeAlias = npt.NDArray[np.float64]
Rank: TypeAlias = tuple[Fraction, ...]


@dataclass(frozen=True, slots=True)
class Halfspace:
    """Gains whose weighted sum reaches a bound."""

    weights: tuple[float, ...]
    least: float


class Rule(Protocol):
    """A solution rule; see the package's docstring for what each part promises."""

    SOURCE: str
    USES_IDEALS: bool

    def merit(self, gains: Floats, ideals: Floats) -> Floats:
        """How good each package is."""

    def rank(self, gains: Sequence[Fraction], ideals: Sequence[Fraction]) -> Rank:
        """How good one package is, exactly."""

    def cuts(self, gains: Floats, ideals: Floats) -> list[Halfspace]:
        """What every package at least as good meets."""


@cache
def rules() -> dict[str, Rule]:
    """Every rule of this folder, by its name, in the order in which faces show them."""
    package = import_module(__package__)
    names = [module.name for module in pkgutil.iter_modules(package.__path__) if module.name != "rule"]
    shown = sorted(names, key=lambda name: (SHOWN.index(name) if name in SHOWN else len(SHOWN), name))
    return {name: cast("Rule", import_module(f"{__package__}.{name}")) for name in shown}


SHOWN = ("nash", "kalai_smorodinsky", "egalitarian", "utilitarian")
"""The order of the best known rules; others follow by name."""
