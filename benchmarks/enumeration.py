"""An independent look at the scenarios, in plain numpy: every outcome, one by one. `python -m benchmarks.enumeration`.

It shares no code with goodoffices or NegMAS, and reads no more of the files than the benchmark's scenarios need:
NegMAS YAML with linear additive, affine and discounted utilities (for outcomes 1e7 at most), and the hyper-rectangles
of Genius XML (for single outcomes).
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from benchmarks.serving import Side, serve

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

STEPS = 10**9
"""Utilities are compared rounded to 1e-9."""

NOISE = 1e-12
"""What sums of floats may be off by: an outcome that close to the worth of no agreement is as good as it."""

TOGETHER = 256
"""Payoffs that are held against the frontier at once."""


@dataclass(frozen=True)
class Profile:
    """A party's worth of each value of each issue, its constant, and what no agreement is worth."""

    tables: list[Floats]
    constant: float
    reserved: float

    def everywhere(self, sizes: list[int]) -> Floats:
        """The worth of every outcome."""
        total = np.full(sizes, self.constant)
        for axis, own in enumerate(self.tables):
            total += own.reshape([-1 if i == axis else 1 for i in range(len(sizes))])
        return total.ravel()


def prepare() -> Side:
    """How this side loads, solves and reports."""
    from ruamel.yaml import YAML  # noqa: PLC0415  # importing is timed

    def load(path: str) -> list[Any]:
        if any(Path(path).glob("*.xml")):
            return list(map(rectangles, sorted(Path(path).glob("profile*.xml"))))
        files = [YAML(typ="safe").load(file) for file in sorted(Path(path).glob("*.yml"))]
        issues = next(file["issues"] for file in files if "issues" in file)
        return [profile(file, list(map(values_of, issues))) for file in files if "issues" not in file]

    return Side(load, {"enumerate": enumerated}, lambda frontier: {"frontier": (frontier / STEPS).tolist()}, worth)


def values_of(issue: dict[str, Any]) -> list[Any]:
    """The values of an issue: as listed, or the whole numbers between two bounds."""
    values = issue["values"]
    return list(range(values[0], values[1] + 1)) if issue["type"] == "ContiguousIssue" else list(values)


def profile(file: dict[str, Any], issues: list[list[Any]]) -> Profile:
    """What a profile's file says; a discount touches neither frontier nor solutions."""
    inner = file.get("ufun", file)
    weights = inner.get("weights") or [1.0] * len(issues)
    functions = inner.get("values") or [{"slope": 1.0, "bias": 0.0}] * len(issues)
    tables = [
        weight * np.array([at(function, value) for value in values])
        for weight, function, values in zip(weights, functions, issues, strict=True)
    ]
    return Profile(tables, inner.get("bias", 0.0), file.get("reserved_value", -np.inf))


def at(function: dict[str, Any], value: str | float) -> float:
    """What a value of an issue is worth, before its weight."""
    if "mapping" in function:
        return float(function["mapping"][value])
    return float(function["slope"]) * float(value) + float(function["bias"])


def enumerated(profiles: list[Profile]) -> Ints:
    """The frontier over the outcomes that nobody would rather leave, in steps of 1e-9."""
    sizes = [len(table) for table in profiles[0].tables]
    assert prod(sizes) <= 10**7, "too many outcomes to enumerate"
    worths = np.stack([own.everywhere(sizes) for own in profiles], axis=1)
    rational = (worths >= np.array([own.reserved - NOISE for own in profiles])).all(axis=1)
    return undominated(np.unique(np.rint(worths[rational] * STEPS).astype(np.int64), axis=0))


def undominated(payoffs: Ints) -> Ints:
    """The rows of distinct payoffs that no other row reaches in every column; a dominator has the larger sum."""
    payoffs = payoffs[np.argsort(-payoffs.sum(axis=1), kind="stable")]
    frontier = payoffs[:0]
    for start in range(0, len(payoffs), TOGETHER):
        block = payoffs[start : start + TOGETHER]
        block = block[~covered(block, frontier)]
        frontier = np.concatenate([frontier, block[~covered(block, block)]])
    return frontier


def covered(rows: Ints, by: Ints) -> npt.NDArray[np.bool_]:
    """Which rows another, different row reaches in every column."""
    reached = np.ones((len(rows), len(by)), dtype=np.bool_)
    same = reached.copy()
    for own, other in zip(rows.T, by.T, strict=True):
        reached &= own[:, None] <= other[None, :]
        same &= own[:, None] == other[None, :]
    return np.asarray((reached & ~same).any(axis=1))


def rectangles(path: Path) -> tuple[float, list[tuple[float, list[tuple[int, int, int]]]]]:
    """The maximum and the hyper-rectangles of a Genius profile: points, and (issue, least, most) of each bound."""
    root = ET.parse(path).getroot()  # noqa: S314  # the benchmark's own data
    utility = next(root.iter("utility"))
    found = [
        (float(own.attrib["utility"]), [tuple(int(one.attrib[k]) for k in ("index", "min", "max")) for one in own])
        for own in utility.iter("hyperRectangle")
    ]
    return float(utility.attrib["maxutility"]), found  # type: ignore[return-value]


def worth(profiles: list[Any], outcome: list[str]) -> list[float]:
    """What an outcome of whole numbers is worth to each party with hyper-rectangles, bounds included."""
    return [sum(held(boxes, list(map(int, outcome)))) / most for most, boxes in profiles]


def held(boxes: list[tuple[float, list[tuple[int, int, int]]]], outcome: list[int]) -> Iterator[float]:
    """The points of the hyper-rectangles that an outcome lies in; issues count from 1."""
    for points, bounds in boxes:
        if all(least <= outcome[issue - 1] <= most for issue, least, most in bounds):
            yield points


if __name__ == "__main__":
    serve(prepare)
