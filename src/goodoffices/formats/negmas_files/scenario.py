"""A NegMAS scenario: which of its files is what, and all of them together as a domain with profiles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from goodoffices.case.errors import FormatError, visible
from goodoffices.formats.case_files.files import shown
from goodoffices.formats.case_files.nodes import Entries, Leaf, Tree
from goodoffices.formats.case_files.yaml_source import read_yaml
from goodoffices.formats.domains.scenario import Scenario
from goodoffices.formats.negmas_files.outcome_space import read_space
from goodoffices.formats.negmas_files.ufuns import Desk, read_ufun
from goodoffices.formats.sources.demands import refusal
from goodoffices.formats.sources.found_files import beginnings, files_of

ENDINGS = (".yml", ".yaml", ".json")
MARK = re.compile(rb"^[\"']?type[\"']?\s*:\s*[\"']?[\w.]*(?:OutcomeSpace|Fun(?:ction)?)[\"']?\s*,?\s*$", re.MULTILINE)
JSON_MARK = re.compile(rb"[{,]\s*\"type\"\s*:\s*\"[\w.]*(?:OutcomeSpace|Fun(?:ction)?)\"")


def looks_like_a_scenario(path: Path) -> bool:
    """Whether a file, or one in a folder, is of a type that NegMAS has for scenarios."""
    return any(MARK.search(content) or JSON_MARK.search(content) for content in beginnings(path, ENDINGS))


def read_scenario(paths: Sequence[Path]) -> Scenario:
    """The scenario in a folder or files; of an outcome space alone, the one in its folder."""
    found = _Found(paths)
    if found.spaces and not found.ufuns and len(found.files) == 1:
        found = _Found([found.files[0].parent])
    file, tree = found.space()
    domain = read_space(tree, file.stem)
    notes = [f"{shown(other)}: ignored, since it is neither an outcome space nor a utility function."
             for other in found.others]  # fmt: skip
    profiles = []
    for path, ufun in found.ufuns:
        desk = Desk(domain, file.name, shown(path))
        profiles.append(read_ufun(ufun, path.stem, desk))
        notes += desk.notes
    if not profiles:
        raise FormatError(visible(f"{shown(file)}: found no utility function beside it; expected one for each party"))
    folder = next((path for path in paths if path.is_dir()), None)
    return Scenario(
        domain, tuple(profiles), folder.absolute().name if folder else file.stem, tuple(map(visible, notes))
    )


class _Found:
    """The files of a scenario by what they are."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self.files = files_of(paths, ENDINGS)
        self.spaces: list[tuple[Path, Entries]] = []
        self.ufuns: list[tuple[Path, Entries]] = []
        self.others: list[Path] = []
        for file in self.files:
            self.sort(file, _tree(file))

    def sort(self, file: Path, tree: Tree | None) -> None:
        kind = _kind(tree)
        if isinstance(tree, Entries) and "OutcomeSpace" in kind:
            self.spaces.append((file, tree))
        elif isinstance(tree, Entries) and "fun" in kind.lower():
            self.ufuns.append((file, tree))
        else:
            self.others.append(file)

    def space(self) -> tuple[Path, Entries]:
        if not self.spaces:
            advice = "It has a line such as “type: DiscreteCartesianOutcomeSpace”."
            where = shown(self.files[0].parent)
            raise FormatError(visible(f"{where}: found no outcome space; expected a file with one. {advice}"))
        if len(self.spaces) > 1:
            (first, _), (second, tree) = self.spaces[:2]
            raise refusal(tree, f"a second outcome space beside {first.name}", "one", f"Leave {second.name} out.")
        return self.spaces[0]


def _tree(file: Path) -> Tree | None:
    reading = read_yaml(file, shown(file))
    if reading.problems:
        raise FormatError("\n".join(map(str, reading.problems)))
    return reading.tree


def _kind(tree: Tree | None) -> str:
    entry = tree.entries.get("type") if isinstance(tree, Entries) else None
    return entry.value.text if entry and isinstance(entry.value, Leaf) else ""
