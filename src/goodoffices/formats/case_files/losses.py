"""What was lost of a case, so that no second error is made of the first."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from goodoffices.case.errors import Path, Problem
from goodoffices.case.names import NAME

BY_PARTY = frozenset({"interests", "positions", "red_lines", "values"})
"""Sections whose things stand below a party."""

SPEAKING = frozenset({"title", "unit", "says", "commitment", "commitments", "rules"})
"""Keys of an issue, facet or option that no expression depends on."""


@dataclass
class Losses:
    """The paths of what could not be read, and which further problems are only their echo."""

    paths: list[Path] = field(default_factory=list)
    unclear: set[str] = field(default_factory=set)
    named: set[str] = field(default_factory=set)

    def add(self, paths: Iterable[Path]) -> None:
        """These were lost."""
        for path in paths:
            self.paths.append(path)
            self.named.update(part for part in path[-1:] if isinstance(part, str))
            section, issue, facet, rest = _parts(path)
            if section == "issues" and not SPEAKING.intersection(rest):
                self.unclear.update(name for name in (issue, facet) if name)

    def echoes(self, problem: Problem, text: str = "") -> bool:
        """Whether the problem may be there only because of what was lost; `text` is the expression it is in."""
        if not self.paths:
            return False
        if any(_same_thing(problem.path, path) for path in self.paths):
            return True
        if ("issues",) in self.paths and (text or problem.path[:1] != ("parties",)):
            return True
        mentioned = {word for part in problem.path for word in str(part).split(".")} | set(NAME.findall(text))
        if mentioned & self.unclear:
            return True
        return bool(set(re.split(r"[“”.]", problem.found)) & self.named)


def _parts(path: Path) -> tuple[str, str, str, Path]:
    """The section, the thing in it, for issues the facet, and the rest of the path."""
    section, thing = (*map(str, path[:2]), "", "")[:2]
    if section == "issues" and path[2:3] == ("facets",):
        return section, thing, str(path[3]) if len(path) > 3 else "", path[4:]
    return section, thing, "", path[2:]


def _same_thing(path: Path, lost: Path) -> bool:
    depth = 3 if lost[0] in BY_PARTY else 2
    if lost[0] in ("parties", "consent") and path == ("parties",):
        return True  # nobody’s consent, or no party: perhaps in what was lost
    if lost[0] == "issues" and len(lost) > 1:
        return path[: len(lost)] == lost or lost[: len(path)] == path
    shared = min(depth, len(lost))
    return path[:shared] == lost[:shared]
