"""Where in the files something of a case stands."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from goodoffices.case.errors import Path, Place, Problem
from goodoffices.formats.case_files.nodes import Entries, Entry, Items, Leaf, Tree, leaves, place_within

KEY = "[key]"
"""At the end of a path: the name itself, not what stands behind it."""


@dataclass(frozen=True)
class Places:
    """Answers where a path of the case stands in its files.

    `gaps` says which items of which lists were left out when the case was built, since they could not be read.
    """

    tree: Entries
    gaps: Mapping[Path, Collection[int]] = field(default_factory=dict)

    def placed(self, problem: Problem) -> Problem:
        """The problem with its place in the files."""
        return problem if problem.place else replace(problem, place=self.of(problem))

    def of(self, problem: Problem) -> Place:
        """Where the problem stands: at the name or value that is to blame, or at what holds it."""
        tree, entry, missing = self._follow(problem.path)
        names = {problem.found, *(f"“{name}”" for name in missing)}
        if entry and (problem.path[-1] == KEY or _blames_name(problem, entry)):
            return entry.key.place
        if missing and not isinstance(tree, Leaf):
            sought = next((leaf for leaf in leaves(tree) if f"“{leaf.text}”" in names), None)
            if sought:
                return sought.place
        if isinstance(tree, Leaf) and tree.text:
            return place_within(tree, problem.offset) if problem.offset else tree.place
        is_block = isinstance(tree, Leaf) or not tree.is_flow
        return entry.key.place if entry and is_block else tree.place

    def _follow(self, path: Path) -> tuple[Tree, Entry | None, list[str]]:
        """What stands at the path; the nearest thing where short forms leave out steps of it, and the names left."""
        tree: Tree = self.tree
        entry: Entry | None = None
        missing: list[str] = []
        real: Path = ()
        for part in path:
            if isinstance(tree, Entries) and isinstance(part, str):
                below = tree.entries.get(part) or tree.entries.get(part.partition(".")[0])
                if below is None:
                    missing.append(part)
                    continue
                tree, entry, real = below.value, below, (*real, part)
            elif isinstance(tree, Items) and isinstance(part, int):
                index = shifted(part, self.gaps.get(real, ()))
                if index < len(tree.items):
                    tree, entry, real = tree.items[index], None, (*real, part)
            elif isinstance(part, str):
                missing.append(part)
        return tree, entry, missing


def shifted(index: int, gaps: Collection[int]) -> int:
    """The place in a file's list of the item that has this place once those in the gaps are left out.

    >>> shifted(1, {0, 2})
    3
    """
    for gap in sorted(gaps):
        index += gap <= index
    return index


def _blames_name(problem: Problem, entry: Entry) -> bool:
    is_the_same = isinstance(entry.value, Leaf) and entry.value.text == entry.key.text
    return problem.found == f"“{entry.key.text}”" and not is_the_same
