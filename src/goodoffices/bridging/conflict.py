"""A conflict as bridging sees it: its lines, and where they clash."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goodoffices.bridging.clash import Clash, clashes
from goodoffices.bridging.walk_away_lines import walk_away_lines
from goodoffices.case.case import Case
from goodoffices.case.red_lines import RedLine


@dataclass(frozen=True)
class Conflict:
    """Lines and walk-aways that cannot hold together, by id; what each asks for as a line, and where these clash."""

    members: tuple[str, ...]
    lines: tuple[RedLine, ...]
    clashes: tuple[Clash, ...]


def conflict_of(case: Case, members: Sequence[str]) -> Conflict:
    """The conflict of these members, as `goodoffices.analysis.conflicts` names them."""
    stated = tuple(line for line in case.red_lines if line.id in members)
    lines = (*stated, *walk_away_lines(case, members, stated))
    return Conflict(tuple(members), lines, clashes(case, lines))
