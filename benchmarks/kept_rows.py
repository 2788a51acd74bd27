"""The rows measured last, kept under build/: scenarios can be measured one at a time, and the page still shows all."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from benchmarks.agreement import Compared
from benchmarks.comparison import Measured, Row
from benchmarks.worker import ROOT

FILE = ROOT / "build" / "benchmarks" / "rows.json"


def keep(row: Row) -> None:
    """Put a row in place of the one that was measured before for its scenario."""
    known = _known() | {row.name: asdict(row)}
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(json.dumps(known, indent=1), encoding="utf-8")


def kept() -> dict[str, Row]:
    """All rows, by the names of their scenarios."""
    return {name: row_of(own) for name, own in _known().items()}


def row_of(stored: Mapping[str, Any]) -> Row:
    """A row as JSON has it."""
    parts = {
        "ours": Measured(**stored["ours"]),
        "peer": stored["peer"] and Measured(**stored["peer"]),
        "peer_frontier": stored["peer_frontier"] and Compared(**stored["peer_frontier"]),
        "odd": tuple(stored["odd"]),
        "wrong": tuple(stored["wrong"]),
    }
    return Row(**{**stored, **parts})


def _known() -> dict[str, Any]:
    known: dict[str, Any] = json.loads(FILE.read_text(encoding="utf-8")) if FILE.is_file() else {}
    return known
