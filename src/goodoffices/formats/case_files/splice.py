"""Change what a YAML file says and nothing else of it: comments, order and layout of the rest stay as they are.

Each change is an edit of the text between two places that the reader noted, as small as it can be. Where a small one
is not possible, since the file uses a short form or an anchor, the value around it is replaced as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from goodoffices.formats.case_files.nodes import Entries, Entry, Items, Leaf, Plain, Source, Tree
from goodoffices.formats.case_files.write_yaml import WIDTH, behind, block, flow, key, scalar

FORCED = 2
"""Levels of a file that always stand on lines of their own: its sections, and the things in them."""


class Unfit(Exception):
    """The change cannot be made here; something larger must be replaced."""


@dataclass(frozen=True, slots=True)
class Edit:
    """Text to stand in place of the characters from `start` up to `end` of a file."""

    source: Source
    start: int
    end: int
    text: str


def edits(root: Entries, old: dict[str, Plain], new: dict[str, Plain], depth: int) -> list[Edit]:
    """What to change in the files of a case that say `old`, so that they say `new`.

    `depth` levels of mappings and lists are looked into; what differs below them is replaced as a whole, and with
    depth 0 everything. Raises Unfit where the whole would have to be replaced, but stands in several files.
    """
    if depth == 0 and any(entry.value.source is not root.source for entry in root.entries.values()):
        raise Unfit
    if depth > 0:
        return list(_entries(root, old, new, depth - 1))
    return [Edit(root.source, root.start, root.end, block(new, root.column - 1, FORCED))]


def edited(source: Source, changes: Iterable[Edit]) -> str:
    """The text of a file after its edits. Raises Unfit where two of them are in each other's way."""
    text, end = source.text, len(source.text)
    breaks = "\r\n" if "\r\n" in text else "\n"
    for edit in sorted(changes, key=lambda edit: (edit.start, edit.end), reverse=True):
        if edit.end > end:
            raise Unfit
        text = text[: edit.start] + edit.text.replace("\n", breaks) + text[edit.end :]
        end = edit.start
    return text if text.endswith("\n") or not text else text + breaks  # which a text at the end may need


def _same(old: Plain, new: Plain) -> bool:
    """Equal, with the same order of names."""
    return old == new and repr(old) == repr(new)


def _changed(tree: Tree, old: Plain, new: Plain, depth: int) -> list[Edit]:
    """The edits within a value. Raises Unfit where it has to be replaced."""
    if depth <= 0 or tree.is_anchored:
        raise Unfit
    if isinstance(tree, Entries) and isinstance(old, dict) and isinstance(new, dict):
        return list(_entries(tree, old, new, depth - 1))
    if isinstance(tree, Items) and isinstance(old, list) and isinstance(new, list):
        return list(_items(tree, old, new, depth - 1))
    raise Unfit


# ------------------------------------------------------------------------------------------- mappings


def _entries(tree: Entries, old: dict[str, Plain], new: dict[str, Plain], depth: int) -> Iterator[Edit]:
    """Every change of a mapping: of values, of entries that go, of entries that come."""
    _require_order(tree, old, new)
    for name, before in old.items():
        if name not in new:
            yield from _without(_entry(tree, name))
        elif not _same(before, new[name]):
            entry = _entry(tree, name)
            try:
                yield from _changed(entry.value, before, new[name], depth)
            except Unfit:
                yield from _replaced(entry, new[name])
    last: str | None = None
    coming: dict[str | None, list[str]] = {}
    for name, value in new.items():
        if name in old:
            last = name if name in tree.entries else last
        elif name in tree.entries:  # what is the same as saying nothing, such as `firmness: 1`
            yield from _replaced(tree.entries[name], value)
            last = name
        else:
            coming.setdefault(last, []).append(name)
    for after, names in coming.items():
        yield _added(tree, after, {name: new[name] for name in names}, [name for name in old if name not in new])


def _require_order(tree: Entries, old: dict[str, Plain], new: dict[str, Plain]) -> None:
    """Entries can change, go and come, but not change places; where their order means nothing, it may differ."""
    means_something = [name for name in tree.entries if name in old] == [name for name in old if name in tree.entries]
    stays = [name for name in old if name in new]
    if means_something and stays != [name for name in new if name in old]:
        raise Unfit


def _entry(tree: Entries, name: str) -> Entry:
    """The entry of this name. Raises Unfit where the file says it in another way."""
    entry = tree.entries.get(name)
    if entry is None or entry.home.is_anchored:
        raise Unfit
    return entry


def _replaced(entry: Entry, new: Plain) -> Iterator[Edit]:
    """Another value behind a name."""
    value, home = entry.value, entry.home
    if home.is_anchored or value.is_anchored:
        raise Unfit
    if value.source is not entry.home.source or value.parts:
        yield from _refilled(value, new)
    elif home.is_flow:
        yield _put(entry, flow(new))
    elif not isinstance(value, Leaf) and not value.is_flow and isinstance(new, dict | list) and new:
        is_indented = value.column > entry.key.column or isinstance(new, list)
        yield _put(entry, block(new, value.column - 1)) if is_indented else _behind_colon(entry, new)
    else:
        yield _behind_colon(entry, new)


def _refilled(value: Tree, new: Plain) -> Iterator[Edit]:
    """Another content of a section's own file; of several, the first takes all."""
    first, *others = value.parts or [value]
    yield Edit(first.source, first.start, first.end, block(new, first.column - 1, FORCED - 1))
    yield from (Edit(part.source, part.start, part.end, "") for part in others)


def _put(entry: Entry, text: str) -> Edit:
    """A text where the value stands."""
    value = entry.value
    if value.start == value.end:
        colon = _colon(entry)
        return Edit(value.source, colon, colon, " " + text)
    return Edit(value.source, value.start, value.end, text)


def _behind_colon(entry: Entry, new: Plain) -> Edit:
    """A value behind the colon, or below it; on one line where a comment would otherwise be swallowed."""
    text, value, colon = entry.key.source.text, entry.value, _colon(entry)
    end = max(value.end, colon)
    if "#" not in text[colon : value.start] and "#" not in text[end : _line_end(text, end)]:
        return Edit(entry.key.source, colon, end, behind(new, entry.key.column - 1))
    if value.start < value.end and value.column <= entry.key.column:
        raise Unfit
    return _put(entry, flow(new))


def _without(entry: Entry) -> Iterator[Edit]:
    """The mapping without an entry. Comments above it stay: nobody but the writer knows what they are about."""
    value, home = entry.value, entry.home
    source = entry.key.source
    if value.source is not source or value.parts:
        yield from (Edit(part.source, part.start, part.end, "") for part in value.parts or [value])
        return
    beside = [other for other in home.entries.values() if other.home is home]
    index = beside.index(entry)
    if len(beside) == 1 or value.is_anchored:
        raise Unfit
    if home.is_flow and index:
        yield Edit(source, _end(beside[index - 1]), _end(entry), "")
    elif home.is_flow or not _is_first_in_line(entry.key):
        if index + 1 == len(beside):
            raise Unfit
        yield Edit(source, entry.key.start, beside[index + 1].key.start, "")
    else:
        yield Edit(source, *_lines(source.text, entry.key.start, _end(entry)), "")


def _added(tree: Entries, after: str | None, new: dict[str, Plain], going: list[str]) -> Edit:
    """New entries behind the one of that name, or before all others; `going` are those that do not stay."""
    staying = [entry for name, entry in tree.entries.items() if name not in going]
    known = [entry for entry in staying if entry.key.source is entry.home.source]
    if not known or any(entry.home.is_anchored for entry in known):
        raise Unfit
    before = tree.entries.get(after or "", known[0])
    if before not in known:
        before = known[-1]
    home, source = before.home, before.key.source
    if home.is_flow:
        written = ", ".join(f"{key(name)}: {flow(value)}" for name, value in new.items())
        if after is None:
            return Edit(source, before.key.start, before.key.start, written + ", ")
        return Edit(source, _end(before), _end(before), ", " + written)
    indent = before.key.column - 1
    forced = FORCED - 1 if home is tree and indent == 0 else 0
    pad = "\n" + " " * indent
    lines = [f"{key(name)}:{behind(value, indent, forced)}" for name, value in new.items()]
    if after is None:
        return Edit(source, before.key.start, before.key.start, pad.join(lines) + pad)
    end = _line_end(source.text, _end(before))
    return Edit(source, end, end, pad + pad.join(lines))


# ---------------------------------------------------------------------------------------------- lists


def _items(tree: Items, old: list[Plain], new: list[Plain], depth: int) -> Iterator[Edit]:
    """Every change of a list. Lists in brackets are replaced as a whole where their length changes."""
    if len(tree.items) != len(old) or not new or (tree.is_flow and len(old) != len(new)):
        raise Unfit
    matcher = SequenceMatcher(None, [repr(item) for item in old], [repr(item) for item in new], autojunk=False)
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "equal":
            continue
        both = min(b - a, d - c)
        for index in range(both):
            item = tree.items[a + index]
            try:
                yield from _changed(item, old[a + index], new[c + index], depth)
            except Unfit:
                yield _replaced_item(item, new[c + index], tree.is_flow)
        for item in tree.items[a + both : b]:
            yield Edit(item.source, *_lines(item.source.text, _dash(item), item.end), "")
        if d > c + both:
            yield _added_items(tree, a + both, new[c + both : d])


def _replaced_item(item: Tree, new: Plain, is_flow: bool) -> Edit:
    text, indent = item.source.text, item.column - 1
    if item.is_anchored or item.start == item.end:
        raise Unfit
    line = flow(new)
    if not is_flow and "#" not in text[item.end : _line_end(text, item.end)]:
        is_long = isinstance(new, dict | list) and new and indent + len(line) > WIDTH
        line = block(new, indent) if is_long else line if isinstance(new, dict | list) else scalar(new, indent)
    return Edit(item.source, item.start, item.end, line)


def _added_items(tree: Items, index: int, new: list[Plain]) -> Edit:
    """New items before the one at this place of the list, or behind its last."""
    if index == 0:
        first = tree.items[0]
        start = _dash(first)
        pad = "\n" + " " * (start - _line_start(first.source.text, start))
        return Edit(first.source, start, start, block(new, len(pad) - 1) + pad)
    before = tree.items[index - 1]
    text = before.source.text
    pad = "\n" + " " * (_dash(before) - _line_start(text, _dash(before)))
    end = _line_end(text, before.end)
    return Edit(before.source, end, end, pad + block(new, len(pad) - 1))


def _dash(item: Tree) -> int:
    """Where the “-” of an item stands. Raises Unfit where it is not the first in its line."""
    text = item.source.text
    start = _line_start(text, item.start)
    before = text[start : item.start]
    if item.is_anchored or before.strip() != "-":
        raise Unfit
    return start + before.index("-")


# ------------------------------------------------------------------------------------ places in a text


def _colon(entry: Entry) -> int:
    """Behind the colon of an entry. Raises Unfit where it has none."""
    text, end = entry.key.source.text, entry.key.end
    colon = text.find(":", end)
    if colon < 0 or text[end:colon].strip():
        raise Unfit
    return colon + 1


def _end(entry: Entry) -> int:
    """Behind an entry and all that it says."""
    return entry.value.end if entry.value.start < entry.value.end else _colon(entry)


def _is_first_in_line(leaf: Leaf) -> bool:
    text = leaf.source.text
    return not text[_line_start(text, leaf.start) : leaf.start].strip()


def _lines(text: str, start: int, end: int) -> tuple[int, int]:
    """From the start of the line to the end of the line, its break included."""
    return _line_start(text, start), (text.find("\n", end) + 1) or len(text)


def _line_start(text: str, position: int) -> int:
    return text.rfind("\n", 0, position) + 1


def _line_end(text: str, position: int) -> int:
    end = text.find("\n", position)
    if end < 0:
        return len(text)
    return end - 1 if text[position:end].endswith("\r") else end
