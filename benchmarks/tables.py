"""Measurements as Markdown tables, kept in a page between two marks."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Sequence
from pathlib import Path


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table.

    >>> print(table(["case", "seconds"], [["a", "0.10"]]))
    | case | seconds |
    |---|---|
    | a | 0.10 |
    """
    lines = [f"| {' | '.join(line)} |" for line in (head, *rows)]
    return "\n".join([lines[0], f"|{'---|' * len(head)}", *lines[1:]])


def write_between(page: Path, name: str, text: str) -> None:
    """Put a text between the marks `<!-- NAME begins -->` and `<!-- NAME ends -->` of a page."""
    page.write_text(replaced(page.read_text(encoding="utf-8"), name, text), encoding="utf-8")


def replaced(page: str, name: str, text: str) -> str:
    r"""The page with a text between its marks. Raises ValueError where they are not there.

    >>> replaced("<!-- a begins -->old<!-- a ends -->", "a", "new")
    '<!-- a begins -->\n\nnew\n\n<!-- a ends -->'
    """
    begins, ends = f"<!-- {name} begins -->", f"<!-- {name} ends -->"
    before, begun, rest = page.partition(begins)
    _, ended, after = rest.partition(ends)
    if not (begun and ended):
        raise ValueError(f"The page has no marks {begins} and {ends} to write between.")
    return f"{before}{begins}\n\n{text.strip()}\n\n{ends}{after}"


def seconds(amount: float) -> str:
    """A time in seconds with two digits that mean something.

    >>> seconds(0.00234), seconds(0.51), seconds(12.3), seconds(1234.5)
    ('0.0023', '0.51', '12', '1,234')
    """
    return f"{amount:,.0f}" if amount >= 10 else f"{amount:.2g}"


def machine() -> str:
    """What it was measured on, in a few words."""
    names = [line.partition(":")[2].strip() for line in _cpu_lines() if line.startswith("model name")]
    return f"{os.cpu_count()} cores{f' ({names[0]})' if names else ''}, Python {platform.python_version()}"


def today() -> str:
    """The day of a measurement."""
    return time.strftime("%Y-%m-%d")


def _cpu_lines() -> list[str]:
    try:
        return Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
