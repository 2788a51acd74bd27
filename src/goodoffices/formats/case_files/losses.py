"""What was lost of a case, so that no second error is made of the first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from goodoffices.case.errors import Path, Problem
from goodoffices.case.names import NAME

BY_PARTY = frozenset({"interests", "positions", "red_lines", "values", "answers"})
"""Sections whose things stand below a party."""

SPEAKING = frozenset({"title", "unit", "says", "commitment", "commitments", "rules", "divisible"})
"""Keys of an issue, facet or option that no name and no expression depends on."""

ISSUES: Path = ("issues",)
PARTIES: Path = ("parties",)
CONSENT: Path = ("consent",)


@dataclass
class Losses:
    """What could not be read, and which further problems are only its echo.

    `things` are the paths of what is no longer whole, `above` those of what stands around lost parts of issues,
    `unclear` the issues and facets whose meaning is not known, `gone` the names of what is missing.
    """

    things: set[Path] = field(default_factory=set)
    above: set[Path] = field(default_factory=set)
    unclear: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)

    def add(self, paths: Iterable[Path]) -> None:
        """These could not be read."""
        for path in paths:
            self.gone.update(part for part in path[-1:] if isinstance(part, str))
            if path[:1] == ISSUES:
                self._add_of_issues(path)
                continue
            depth = 3 if path[0] in BY_PARTY else 2
            # A lost item of a list leaves the others as they are; only its place among them is not known here.
            if not any(isinstance(part, int) for part in path[: depth + 1]):
                self.things.add(path[:depth])

    def _add_of_issues(self, path: Path) -> None:
        issue, facet, rest = _parts(path)
        if not SPEAKING.intersection(rest):
            self.things.add(path)
            self.above.update(path[:length] for length in range(1, len(path)))
            self.unclear.update(name for name in (issue, facet) if name)

    def echoes(self, problem: Problem, text: str = "") -> bool:
        """Whether the problem may be there only because of what was lost; `text` is the expression it is in."""
        path = problem.path
        if ISSUES in self.things and (text or path[:1] != PARTIES):
            return True
        if path == PARTIES and any(thing[:1] in (PARTIES, CONSENT) for thing in self.things):
            return True  # nobody whose consent is needed: perhaps in what was lost
        if path in self.above or any(path[:length] in self.things for length in range(1, len(path) + 1)):
            return True
        mentioned = {word for part in path for word in str(part).split(".")} | set(NAME.findall(text))
        return bool(mentioned & self.unclear or set(re.split(r"[“”.]", problem.found)) & self.gone)


def _parts(path: Path) -> tuple[str, str, Path]:
    """The issue, its facet if one is said, and the rest of a path of issues."""
    issue = str(path[1]) if len(path) > 1 else ""
    if path[2:3] == ("facets",):
        return issue, str(path[3]) if len(path) > 3 else "", path[4:]
    return issue, "", path[2:]
