"""Links between the pages of the repository lead somewhere."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).parents[2]
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
CODE = re.compile(r"^\s*(`{3,}|~{3,}).*?^\s*\1|`[^`\n]*`", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(<?([^()\s>]+)>?(?:\s+\"[^\"]*\")?\)|^\s*\[[^\]]+\]:\s+(\S+)", re.MULTILINE)
ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)


def links_of(markdown: str) -> Iterator[str]:
    """Find the targets of all links outside code that stay within the repository."""
    for match in LINK.finditer(CODE.sub("", markdown)):
        target = match[1] or match[2]
        if not ELSEWHERE.match(target):
            yield unquote(target)


def anchors_of(markdown: str) -> set[str]:
    """List the anchors that a page's headings get: lower case, hyphens for spaces, no punctuation."""
    outside_fences = re.sub(r"^\s*(`{3,}|~{3,}).*?^\s*\1", "", markdown, flags=re.MULTILINE | re.DOTALL)
    headings = re.findall(r"^#+\s+(.+?)\s*#*$", outside_fences, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def broken_links(page: Path) -> Iterator[str]:
    for link in links_of(page.read_text(encoding="utf-8")):
        name, _, anchor = link.partition("#")
        target = (page.parent / name) if name else page
        if not target.exists():
            yield f"{link}: no such file"
        elif anchor and target.suffix == ".md" and anchor not in anchors_of(target.read_text("utf-8")):
            yield f"{link}: no such heading"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_resolve(page: Path) -> None:
    assert list(broken_links(page)) == []


def test_broken_links_are_noticed(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# A page: one\n[a](missing.md) [b](#a-page-one) [c](#two) [d](https://a.org/) `[e](gone.md)`\n",
        encoding="utf-8",
    )
    assert list(broken_links(page)) == ["missing.md: no such file", "#two: no such heading"]
