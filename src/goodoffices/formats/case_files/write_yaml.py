"""Write plain mappings, lists and texts as YAML that people like to read, in the same words each time."""

from __future__ import annotations

import re
import textwrap

from goodoffices.formats.case_files.nodes import NULLS, TRUTHS, Plain
from goodoffices.formats.case_files.plain_form import Bare
from goodoffices.formats.case_files.shapes.scalars import DAY, NUMBER

WIDTH = 100
"""Columns that a line may take before it is broken up."""

STEP = 2
"""Columns by which each level is indented."""

PLAIN_START = re.compile(r"[^\W_]|[_“„«‘(]")
ODD = re.compile("[^\x20-\x7e\xa1-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""What a reader does not see, or a YAML reader takes for the end of a line."""

OTHER_TRUTHS = frozenset({"yes", "no", "on", "off", "y", "n"})
"""Words that older readers of YAML take for truth values."""

LIKE_A_NUMBER = re.compile(r"[\d.,:_xobeE+/-]*[\da-fA-F]*")
"""What some reader of YAML might take for a number, a time or a day."""

FLOW_SIGNS = re.compile(r"[\[\]{},:?]")


def block(value: Plain, indent: int = 0, forced: int = 0) -> str:
    """A mapping or list over several lines, without the indentation of the first; a text as it stands behind “: ”.

    Mappings and lists go on one line where they fit, but for the `forced` outermost levels.

    >>> print(block({"dam": {"as_planned": Bare("40")}, "when": []}))
    dam: {as_planned: 40}
    when: []
    """
    pad = "\n" + " " * indent
    match value:
        case dict() if value:
            return pad.join(f"{key(name)}:{behind(below, indent, forced - 1)}" for name, below in value.items())
        case list() if value:
            return pad.join(f"-{_item(item, indent, forced - 1)}" for item in value)
        case dict() | list():
            return flow(value)
        case _:
            return scalar(value, indent)


def behind(value: Plain, indent: int, forced: int = 0) -> str:
    """What stands behind “name:”, where the name is indented that far: on its line, or on lines of its own."""
    if not isinstance(value, dict | list):
        return " " + scalar(value, indent + STEP)
    line = flow(value)
    if not value or (forced <= 0 and indent + len(line) + STEP <= WIDTH // 4 * 3):
        return " " + line
    inner = indent + STEP
    return "\n" + " " * inner + block(value, inner, forced)


def _item(value: Plain, indent: int, forced: int) -> str:
    """What stands behind “-”."""
    if not isinstance(value, dict | list):
        return " " + scalar(value, indent + STEP)
    line = flow(value)
    if not value or (forced <= 0 and indent + len(line) + STEP <= WIDTH):
        return " " + line
    return " " + block(value, indent + STEP, forced)


def flow(value: Plain) -> str:
    """Everything on one line, with brackets.

    >>> flow({"says": "one, two", "serves": ["face"]})
    '{says: "one, two", serves: [face]}'
    """
    match value:
        case dict():
            return "{" + ", ".join(f"{key(name)}: {flow(below)}" for name, below in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(flow, value)) + "]"
        case str() if not isinstance(value, Bare) and FLOW_SIGNS.search(value):
            return quoted(value)
        case _:
            return _in_line(value)


def key(name: str) -> str:
    """A name before “:”."""
    is_bare = NUMBER.fullmatch(name) or DAY.fullmatch(name)
    return name if is_bare else flow(name)


def scalar(value: bool | str | None, indent: int) -> str:
    """A text behind “: ”, on lines of its own where it has several, or is long; those are indented that far."""
    if isinstance(value, str) and not isinstance(value, Bare):
        if _is_literal(value):
            chomp = "" if value.endswith("\n") else "-"
            return f"|{chomp}\n" + _indented(value.removesuffix("\n").split("\n"), indent)
        if len(value) + indent > WIDTH and _is_foldable(value):
            lines = textwrap.wrap(value, WIDTH - indent, break_long_words=False, break_on_hyphens=False)
            return ">-\n" + _indented(lines, indent)
    return _in_line(value)


def quoted(text: str) -> str:
    """A text in quotation marks, on one line.

    >>> print(quoted("yes"), quoted('say "no"'))
    "yes" 'say "no"'
    """
    is_odd = ODD.search(text)
    if not is_odd and ('"' in text or "\\" in text) and "'" not in text:
        return f"'{text}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{ODD.sub(_escape, escaped)}"'


def _in_line(value: bool | str | None) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, Bare) or _is_safe(value) else quoted(value)


def _is_safe(text: str) -> bool:
    """Whether the text can stand without quotation marks, and no reader takes it for something else."""
    if not PLAIN_START.match(text) or ODD.search(text) or text.endswith((" ", ":")):
        return False
    is_word = text in NULLS or text in TRUTHS or text.lower() in OTHER_TRUTHS
    is_amount = NUMBER.fullmatch(text) or (text[0].isdigit() and LIKE_A_NUMBER.fullmatch(text))
    return not is_word and not is_amount and ": " not in text and " #" not in text


def _is_literal(text: str) -> bool:
    """Whether the text has several lines, all of which look in a file as they are."""
    lines = text.removesuffix("\n").split("\n")
    is_calm = all(line == line.rstrip() and not ODD.search(line) for line in lines)
    return "\n" in text and is_calm and bool(lines[0]) and not lines[0].startswith(" ") and bool(lines[-1])


def _is_foldable(text: str) -> bool:
    return not ODD.search(text) and text == " ".join(text.split())


def _indented(lines: list[str], indent: int) -> str:
    pad = " " * indent
    return "\n".join(pad + line if line else "" for line in lines)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return {"\n": "\\n", "\t": "\\t", "\r": "\\r"}.get(match[0]) or (
        f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
    )
