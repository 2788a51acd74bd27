"""Read a YAML file that anybody may have written: into a tree with places, within limits, and never into objects."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from goodoffices.case.errors import FormatError, Place, Problem, shortened
from goodoffices.formats.case_files.nodes import NULLS, TRUTHS, Entries, Entry, Items, Leaf, Node, Source, Tree
from goodoffices.formats.case_files.yaml_complaints import in_our_words

LARGEST_FILE = 4_000_000
"""Bytes in one file; the reader takes about a second for each million."""

MOST_NODES = 100_000
"""Texts, lists and mappings in one file, those that aliases repeat counted each time."""

DEEPEST = 50
"""Lists and mappings within each other."""

UNPRINTABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
LONG_MARK = re.compile(r"(?:^|[\s\[{,])[!&*%]\S{1000}")
ANCHOR = re.compile(r"&\S+ +(?=\S)")
SURROGATE = re.compile("[\ud800-\udfff]")

STUMBLES = (YAMLError, ValueError, LookupError, TypeError, AttributeError, AssertionError, ArithmeticError)
"""What the YAML reader raises at broken files: its own errors, and those of Python where it did not look."""


@dataclass(slots=True)
class Reading:
    """What a file holds: no tree where it is empty or cannot be read."""

    source: Source
    tree: Tree | None = None
    problems: list[Problem] = field(default_factory=list)


def read_yaml(path: Path, name: str) -> Reading:
    """Read the file at `path`, which messages call `name`. Raises FormatError where it cannot be opened."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or "not a path").lower()
        raise FormatError(f"{name}: cannot be read: {reason}") from None
    return read_text(content, name)


def read_text(content: bytes, name: str) -> Reading:
    """Read the content of a file, which messages call `name`."""
    if len(content) > LARGEST_FILE:
        found, expected = "a file of more than 4 MB", "a smaller one"
        return _refused(name, content[:0], found, expected, "A folder can hold a case in several files.")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _refused(name, content[:0], "UTF-16", "UTF-8", "Save the file as UTF-8.")
    if b"\0" in content:
        return _refused(name, content.partition(b"\0")[0], "binary data", "a text")
    try:
        source = Source(name, content.decode("utf-8-sig"), content.startswith(BOM_UTF8))
    except UnicodeDecodeError as error:
        return _refused(name, content[: error.start], "a text that is not UTF-8", "UTF-8", "Save it as UTF-8.")
    return _parsed(source)


def _refused(name: str, before: bytes, found: str, expected: str, advice: str = "") -> Reading:
    """A file that is not even looked at; `before` is what stands before the place that is to blame."""
    line_start = before.rfind(b"\n") + 1
    column = len(before[line_start:].decode("utf-8", errors="replace")) + 1
    place = Place(name, before.count(b"\n") + 1, column)
    return Reading(Source(name, ""), None, [Problem((), found, expected, advice, place=place)])


def _parsed(source: Source) -> Reading:
    reading = Reading(source)
    odd = UNPRINTABLE.search(source.text) or LONG_MARK.search(source.text)
    if odd:
        is_mark = len(odd[0]) > 1
        found = f"“{odd[0].strip()[:20]}…”" if is_mark else f"the character U+{ord(odd[0]):04X}"
        expected = "a text in quotation marks" if is_mark else "text that can be printed and read"
        refused = _refused(source.name, source.text[: odd.start()].encode(), found, expected)
        reading.problems += refused.problems
        return reading
    composer = _Composer(source)
    try:
        reading.tree = composer.document(YAML(typ="safe", pure=True).parse(source.text))
    except _Refusal as refusal:
        composer.problems.append(refusal.problem)
    except STUMBLES as error:
        composer.problems.append(in_our_words(error, source, composer.here))
    reading.problems += composer.problems
    return reading


class _Refusal(Exception):
    """A file that is not worth reading on."""

    def __init__(self, place: Place, found: str, expected: str, advice: str = "") -> None:
        self.problem = Problem((), found, expected, advice, place=place)


class _Composer:
    """Turns the reader's events into a tree, and stops early where they come to too much."""

    def __init__(self, source: Source) -> None:
        self.source, self.problems = source, list[Problem]()
        self.anchors: dict[str, Tree | None] = {}
        self.count = 0
        self.here = Place(source.name, 1, 1)
        self.end = 0

    def document(self, events: Iterator[Event]) -> Tree | None:
        tree: Tree | None = None
        documents = 0
        for event in events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _Refusal(self.place(event), "a second document (“---”)", "one document in a file")
            elif isinstance(event, NodeEvent):
                tree = self.node(event, events, 0)
        is_empty = isinstance(tree, Leaf) and tree.is_bare and tree.text == "" and tree.start == tree.end
        return None if is_empty else tree

    def place(self, event: Event) -> Place:
        return Place(self.source.name, event.start_mark.line + 1, event.start_mark.column + 1)

    def node(self, event: Event, events: Iterator[Event], depth: int) -> Tree:
        self.counted(1, event)
        if isinstance(event, AliasEvent):
            return self.alias(event, depth)
        if not isinstance(event, ScalarEvent | CollectionStartEvent):
            raise _Refusal(self.place(event), "the end of something that never began", "a value")
        if event.ctag is not None:
            tag = self.source.text[event.start_mark.index :].split(maxsplit=1)[0][:40]
            raise _Refusal(self.place(event), f"the tag “{tag}”", "YAML without tags", "Leave it out.")
        if event.anchor:
            self.anchors[event.anchor] = None
        tree = self.leaf(event) if isinstance(event, ScalarEvent) else self.collection(event, events, depth + 1)
        if event.anchor:
            self.anchors[event.anchor] = tree
            tree.is_anchored = True
        self.end = tree.end
        return tree

    def counted(self, nodes: int, event: Event) -> None:
        self.count += nodes
        self.here = self.place(event)
        if self.count > MOST_NODES:
            raise _Refusal(self.place(event), f"more than {MOST_NODES} names, texts and lists", "fewer of them",
                           "A folder can hold a case in several files.")  # fmt: skip

    def deepened(self, depth: int, event: Event) -> None:
        if depth > DEEPEST:
            raise _Refusal(self.place(event), f"more than {DEEPEST} levels within each other", "fewer levels")

    def alias(self, event: AliasEvent, depth: int) -> Tree:
        tree = self.anchors.get(event.anchor)
        if tree is None:
            is_open = event.anchor in self.anchors
            found = f"“*{event.anchor}” within “&{event.anchor}” itself" if is_open else f"“*{event.anchor}”"
            raise _Refusal(self.place(event), found, f"an alias of an anchor “&{event.anchor}” above it")
        self.counted(tree.size, event)
        self.deepened(depth + tree.height, event)
        self.end = event.end_mark.index
        return tree

    def leaf(self, event: ScalarEvent) -> Leaf:
        mark, end = event.start_mark, event.end_mark.index
        start = mark.index + self.anchor_width(event)
        if event.style in ("|", ">"):
            end = start + len(self.source.text[start:end].rstrip())
        leaf = Leaf(self.source, start, end, mark.line + 1, mark.column + 1 + start - mark.index,
                    text=event.value, is_bare=not event.style)  # fmt: skip
        if SURROGATE.search(event.value):
            raise _Refusal(leaf.place, "half a character (a surrogate)", "whole characters")
        return leaf

    def anchor_width(self, event: ScalarEvent) -> int:
        """Characters of the anchor before a text on the same line."""
        anchor = ANCHOR.match(self.source.text, event.start_mark.index) if event.anchor else None
        return len(anchor[0]) if anchor else 0

    def collection(self, event: CollectionStartEvent, events: Iterator[Event], depth: int) -> Items | Entries:
        self.deepened(depth, event)
        mark = event.start_mark
        kind = Entries if isinstance(event, MappingStartEvent) else Items
        tree = kind(self.source, mark.index, mark.index, mark.line + 1, mark.column + 1,
                    is_flow=bool(event.flow_style))  # fmt: skip
        before = self.count
        end: Event | None = None
        for below in events:
            if isinstance(below, CollectionEndEvent):
                end = below
                break
            if isinstance(tree, Entries):
                self.entry(tree, below, events, depth)
            else:
                item = self.node(below, events, depth)
                tree.items.append(item)
                self.enclose(tree, item)
        tree.size += self.count - before
        if tree.is_flow and end is not None:
            tree.end = max(tree.end, end.end_mark.index)
        return tree

    def enclose(self, tree: Items | Entries, below: Tree) -> None:
        tree.end = max(tree.end, self.end)
        tree.height = max(tree.height, below.height + 1)

    def entry(self, tree: Entries, event: Event, events: Iterator[Event], depth: int) -> None:
        key = self.node(event, events, depth)
        value = self.node(next(events), events, depth)
        if not isinstance(key, Leaf):
            raise _Refusal(key.place, "a list or mapping before “:”", "a name")
        if key.is_bare and key.text == "<<":
            self.merge(tree, value)
            return
        if key.is_bare and key.text in NULLS:
            advice = f'Write "{key.text}" in quotation marks, if that is the name.' if key.text else ""
            self.problem(key, "nothing before “:”", "a name", advice)
            return
        if value.start == value.end:
            self.put_nothing(behind=key, nothing=value)
        self.enclose(tree, value)
        name = key.text.lower() if key.is_bare and key.text in TRUTHS else key.text
        known = tree.entries.get(name)
        if known is not None and known.home is tree:
            advice = f"It stands in line {known.key.line} already."
            self.problem(key, f"“{shortened(name)}” a second time", "each name once", advice)
        else:
            tree.entries[name] = Entry(key, value, tree)

    def put_nothing(self, behind: Leaf, nothing: Tree) -> None:
        """What is not there has its place behind its name, rather than where the reader noticed."""
        text, end = self.source.text, behind.end
        nothing.start = nothing.end = end
        nothing.line, nothing.column = behind.line, behind.column
        colon = text.find(":", end)
        self.end = colon + 1 if colon >= 0 and not text[end:colon].strip() else end

    def merge(self, tree: Entries, value: Tree) -> None:
        """The entries of other mappings, where the mapping has none of that name itself."""
        for source in value.items if isinstance(value, Items) else [value]:
            if not isinstance(source, Entries):
                self.problem(value, "“<<” before something else than a mapping", "an alias of a mapping")
                return
            for name, entry in source.entries.items():
                tree.entries.setdefault(name, entry)

    def problem(self, node: Node, found: str, expected: str, advice: str = "") -> None:
        self.problems.append(Problem((), found, expected, advice, place=node.place))
