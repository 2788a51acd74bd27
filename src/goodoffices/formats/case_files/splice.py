"""Change what a YAML file says and nothing else of it: comments, order and layout of the rest stay as they are.

A file is never written anew where a few characters can be replaced. Each change is an edit of the text between two
places that the reader noted; what cannot be done that way raises Unfit, and the caller replaces something larger.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from goodoffices.formats.case_files.nodes import Entries, Entry, Items, Leaf, Source, Tree
from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.case_files.write_yaml import STEP, behind, block, flow, key


class Unfit(Exception):
    """The change cannot be made by replacing a part of the text as small as asked for."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Text to stand in place of the characters from `start` up to `end` of a file."""

    start: int
    end: int
    text: str


@dataclass
class Splicer:
    """Collects the edits that turn what files say from one form into another.

    `depth` says how many levels of mappings and lists it may look into; below that, values are replaced as a whole.
    """

    depth: int
    edits: dict[Source, list[Edit]] = field(default_factory=dict)
