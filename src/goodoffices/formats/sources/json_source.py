"""Read a JSON file that anybody may have written: into a tree with places, within limits, its numbers as written."""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from pathlib import Path
from typing import TypeVar

from goodoffices.case.errors import FormatError, Place, Problem, shortened
from goodoffices.formats.case_files.nodes import Entries, Entry, Items, Leaf, Source, Tree
from goodoffices.formats.case_files.yaml_source import DEEPEST, LARGEST_FILE, SURROGATE, UNPRINTABLE
from goodoffices.formats.sources.content import content_of

MOST_NODES = 200_000
"""Names, texts, numbers, lists and mappings in one file."""

BLANK = re.compile(r"[ \t\n\r]*")
TEXT = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*"')
NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
WORD = re.compile(r"[-+]?[^\s,:\[\]{}\"]+")
WORDS = frozenset({"true", "false", "null"})
NO_NUMBERS = re.compile(r"[-+]?(?:nan|inf|infinity)", re.IGNORECASE)
QUOTES = re.compile("['“”‘’]")

Collection = TypeVar("Collection", Items, Entries)


def read_json(path: Path, name: str) -> Tree:
    """What the file at `path` holds, which messages call `name`. Raises FormatError with what is wrong, and where."""
    return json_tree(content_of(path, name, LARGEST_FILE), name)


def json_tree(content: bytes, name: str) -> Tree:
    """What the content of a file is, which messages call `name`. Raises as `read_json` does.

    >>> json_tree(b'{"a": 0.10}', "a.json").entries["a"].value.text
    '0.10'
    """
    return _Reader(Source(name, _decoded(content, name))).document()


def _decoded(content: bytes, name: str) -> str:
    if len(content) > LARGEST_FILE:
        raise _at(Place(name, 1, 1), "a file of more than 4 MB", "a smaller one")
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _at(Place(name, 1, 1), "UTF-16", "UTF-8", "Save the file as UTF-8.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        place = _place(content[: error.start].decode("utf-8", "replace"), name)
        raise _at(place, "a text that is not UTF-8", "UTF-8", "Save it as UTF-8.") from None
    odd = UNPRINTABLE.search(text)
    if odd:
        found = f"the character U+{ord(odd[0]):04X}"
        raise _at(_place(text[: odd.start()], name), found, "text that can be printed and read")
    return text


def _place(before: str, name: str) -> Place:
    return Place(name, before.count("\n") + 1, len(before) - before.rfind("\n"))


def _at(place: Place, found: str, expected: str, advice: str = "") -> FormatError:
    return FormatError(str(Problem((), found, expected, advice, place=place)))


class _Reader:
    """Goes through a text once, from the left, and stops at the first thing that is wrong."""

    def __init__(self, source: Source) -> None:
        self.source, self.text = source, source.text
        self.lines = [0, *(match.end() for match in re.finditer("\n", source.text))]
        self.here = self.count = 0

    def document(self) -> Tree:
        self.skip()
        if self.here == len(self.text):
            raise _at(Place(self.source.name, 1, 1), "an empty file", "JSON, which begins with “{”")
        tree = self.value(0)
        self.skip()
        if self.here < len(self.text):
            raise self.refusal("more behind the end", "nothing more")
        return tree

    def skip(self) -> None:
        blank = BLANK.match(self.text, self.here)
        self.here = blank.end() if blank else self.here

    def spot(self, start: int) -> tuple[int, int]:
        line = bisect_right(self.lines, start)
        return line, start - self.lines[line - 1] + 1

    def refusal(self, found: str, expected: str, advice: str = "", start: int | None = None) -> FormatError:
        place = Place(self.source.name, *self.spot(self.here if start is None else start))
        return _at(place, found, expected, advice)

    def shown(self) -> str:
        word = WORD.match(self.text, self.here)
        if word:
            return f"“{shortened(word[0], 30)}”"
        return f"“{self.text[self.here]}”" if self.here < len(self.text) else "the end of the file"

    def value(self, depth: int) -> Tree:
        self.count += 1
        if self.count > MOST_NODES:
            raise self.refusal(f"more than {MOST_NODES} names, texts and lists", "fewer of them")
        if depth > DEEPEST:
            raise self.refusal(f"more than {DEEPEST} levels within each other", "fewer levels")
        match self.text[self.here : self.here + 1]:
            case "{":
                return self.mapping(depth)
            case "[":
                return self.listing(depth)
            case '"':
                return self.quoted()
            case _:
                return self.bare()

    def bare(self) -> Leaf:
        word = WORD.match(self.text, self.here)
        written = word[0] if word else ""
        if written not in WORDS and not NUMBER.fullmatch(written):
            if NO_NUMBERS.fullmatch(written):
                raise self.refusal(f"“{written}”", "a number that JSON knows", "Leave it out.")
            raise self.refusal(self.shown(), "a value", self.advice(written))
        start, self.here = self.here, self.here + len(written)
        return self.leaf(start, written, is_bare=True)

    def advice(self, written: str) -> str:
        if QUOTES.match(written):
            return 'JSON knows no quotation marks but ".'
        if written.startswith("/"):
            return "JSON has no comments."
        return "Put a text in quotation marks." if written[:1].isalpha() else ""

    def leaf(self, start: int, text: str, *, is_bare: bool) -> Leaf:
        return Leaf(self.source, start, self.here, *self.spot(start), text=text, is_bare=is_bare)

    def quoted(self) -> Leaf:
        start, match = self.here, TEXT.match(self.text, self.here)
        if not match:
            raise self.refusal("a quotation mark that is never closed on its line", "a second one")
        self.here = match.end()
        try:
            text = json.loads(match[0])
        except ValueError:
            raise self.refusal("a broken escape behind “\\”", '\\\\, \\", \\n or \\u00e4', start=start) from None
        if SURROGATE.search(text) or UNPRINTABLE.search(text):
            raise self.refusal("a character that nobody can read", "whole, visible characters", start=start)
        return self.leaf(start, text, is_bare=False)

    def listing(self, depth: int) -> Items:
        tree = Items(self.source, self.here, self.here, *self.spot(self.here), is_flow=True)
        while self.goes_on("]", is_first=not tree.items):
            tree.items.append(self.value(depth + 1))
        return self.closed(tree)

    def mapping(self, depth: int) -> Entries:
        tree = Entries(self.source, self.here, self.here, *self.spot(self.here), is_flow=True)
        while self.goes_on("}", is_first=not tree.entries):
            if self.text[self.here : self.here + 1] != '"':
                raise self.refusal(self.shown(), "a name in quotation marks")
            key = self.quoted()
            if key.text in tree.entries:
                advice = f"It stands in line {tree.entries[key.text].key.line} already."
                raise self.refusal(f"“{shortened(key.text)}” a second time", "each name once", advice, key.start)
            self.skip()
            if self.text[self.here : self.here + 1] != ":":
                raise self.refusal(self.shown(), "“:” behind the name")
            self.here += 1
            self.skip()
            tree.entries[key.text] = Entry(key, self.value(depth + 1), tree)
        return self.closed(tree)

    def goes_on(self, end: str, *, is_first: bool) -> bool:
        """Steps over what opens, parts or ends a list or mapping; whether another item comes."""
        if is_first:
            self.here += 1
        self.skip()
        sign = self.text[self.here : self.here + 1]
        if sign == end:
            return False
        if is_first:
            return True
        if sign != ",":
            raise self.refusal(self.shown(), f"“,” or “{end}”")
        self.here += 1
        self.skip()
        if self.text[self.here : self.here + 1] == end:
            raise self.refusal(f"“{end}” behind a “,”", "one more, or no “,”")
        return True

    def closed(self, tree: Collection) -> Collection:
        self.here += 1
        tree.end = self.here
        return tree
