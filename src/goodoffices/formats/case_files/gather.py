"""Put the files of a case together into one tree, in which everything still knows its own file."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby

from goodoffices.case.errors import FormatError, Problem
from goodoffices.formats.case_files.files import CaseFiles
from goodoffices.formats.case_files.nodes import Entries, Entry, Items, Leaf, Source, Tree
from goodoffices.formats.case_files.yaml_source import Reading, read_yaml

MOST_CHARACTERS = 8_000_000
MOST_NODES = 300_000
"""Of all files of a case together."""

BY_PARTY = frozenset({"interests", "positions", "red_lines", "values", "answers"})
"""Sections of which several files can speak of the same party."""


@dataclass
class Gathered:
    """The whole case as one tree (none where a file cannot be read), and what is wrong with its files as such."""

    tree: Entries | None
    problems: list[Problem] = field(default_factory=list)


def read_all(files: CaseFiles) -> list[tuple[str, Reading]]:
    """What the files of a case hold, with the section that each is of. Raises FormatError where one is not readable."""
    readings: list[tuple[str, Reading]] = []
    characters = nodes = 0
    for file in files.files:
        reading = read_yaml(file.path, file.name)
        characters += len(reading.source.text)
        nodes += reading.tree.size if reading.tree else 0
        if characters > MOST_CHARACTERS or nodes > MOST_NODES:
            limits = f"{MOST_CHARACTERS} characters and {MOST_NODES} names, texts and lists"
            raise FormatError(f"{file.name}: found more in all files together than {limits}; expected less")
        readings.append((file.section, reading))
    return readings


def gather(readings: list[tuple[str, Reading]]) -> Gathered:
    """The files of a case as one tree, the main file first."""
    problems = [problem for _, reading in readings for problem in reading.problems]
    if any(reading.tree is None and reading.problems for _, reading in readings):
        return Gathered(None, problems)
    return _joined([(section, reading.tree or _nothing(reading.source)) for section, reading in readings], problems)


def _joined(trees: list[tuple[str, Tree]], problems: list[Problem]) -> Gathered:
    root = trees[0][1]
    if not isinstance(root, Entries):
        is_empty = isinstance(root, Leaf) and not root.text
        found = "an empty file" if is_empty else "a list" if isinstance(root, Items) else "a text"
        advice = "`goodoffices new NAME` writes a start." if is_empty else ""
        problem = Problem((), found, "a case, as `name: value` lines", advice, place=root.place)
        return Gathered(None, [*problems, problem])
    whole = Entries(root.source, root.start, root.end, root.line, root.column, is_flow=root.is_flow,
                    entries=dict(root.entries))  # fmt: skip
    for section, group in groupby(trees[1:], key=lambda tree: tree[0]):
        parts = [tree for _, tree in group]
        known = whole.entries.get(section)
        if known is not None:
            advice = f"It stands in {known.key.place.file}, line {known.key.line}, already."
            found = f"“{section}” in two places"
            problems.append(Problem((), found, "one of them", advice, place=parts[0].place))
            continue
        key = Leaf(parts[0].source, 0, 0, 1, 1, text=section, is_bare=True)
        value = parts[0] if len(parts) == 1 else _merged(section, parts, problems, levels=1 + (section in BY_PARTY))
        whole.entries[section] = Entry(key, value, whole)
    return Gathered(whole, problems)


def _merged(name: str, parts: list[Tree], problems: list[Problem], levels: int) -> Tree:
    """What several files say of the same thing, put together; `levels` of mappings may be in several of them."""
    full = [part for part in parts if not (isinstance(part, Leaf) and not part.text)]
    if not full:
        return parts[0]
    first = full[0]
    lists = [part for part in full if isinstance(part, Items)]
    if len(lists) == len(full):
        items = [item for part in lists for item in part.items]
        return Items(first.source, first.start, first.end, first.line, first.column, is_flow=False,
                     items=items, parts=parts)  # fmt: skip
    mappings = [part for part in full if isinstance(part, Entries)]
    if len(mappings) < len(full):
        odd = next(part for part in full if not isinstance(part, type(first)) or isinstance(part, Leaf))
        problems.append(Problem((), f"another kind of “{name}” than in the file before", "all lists, or all mappings",
                                place=odd.place))  # fmt: skip
        return first
    merged = Entries(first.source, first.start, first.end, first.line, first.column, is_flow=False, parts=parts)
    for entry in (entry for part in mappings for entry in part.entries.values()):
        _add(merged, entry, problems, levels - 1)
    return merged


def _add(merged: Entries, entry: Entry, problems: list[Problem], levels: int) -> None:
    name = entry.key.text
    known = merged.entries.get(name)
    if known is None:
        merged.entries[name] = entry
    elif levels > 0:
        value = _merged(name, [known.value, entry.value], problems, levels)
        merged.entries[name] = Entry(known.key, value, known.home)
    else:
        advice = f"It stands in {known.key.place.file}, line {known.key.line}, already."
        problems.append(Problem((), f"“{name}” a second time", "each name once", advice, place=entry.key.place))


def _nothing(source: Source) -> Leaf:
    return Leaf(source, 0, 0, 1, 1, text="", is_bare=True)
