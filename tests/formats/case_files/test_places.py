import pytest

from goodoffices.case.errors import Path, Problem
from goodoffices.formats.case_files.nodes import Entries
from goodoffices.formats.case_files.places import KEY, Places
from goodoffices.formats.case_files.yaml_source import read_text

TEXT = """\
issues:
  dam: {options: [high, low]}
  release:
    facets:
      volume:
        - a
        - b
values:
  up:
    release: {a: 1}
    dam: [high, [low]]
rules:
  - dam == low
says: >-
  one
  two
empty:
"""


@pytest.mark.parametrize(
    ("path", "found", "place"),
    [
        ((), "", "1:1"),
        (("issues",), "no issue", "1:1"),
        (("issues", "dam"), "no options", "2:8"),
        (("issues", "dam"), "“dam”", "2:3"),
        (("issues", "dam", KEY), "", "2:3"),
        (("issues", "dam", "options", 1), "", "2:25"),
        (("issues", "dam", "low"), "the option “low” 2 times", "2:25"),
        (("issues", "dam", "facets", "dam"), "", "2:8"),
        (("issues", "release", "facets", "volume", 1), "", "7:11"),
        (("issues", "release", "facets", "volume"), "", "5:7"),
        (("values", "up", "release.volume"), "", "10:14"),
        (("values", "up", "release.volume", "a"), "", "10:18"),
        (("values", "up", "dam", "low"), "“low”", "11:18"),
        (("values", "up", "dam", "order", 1), "", "11:17"),
        (("rules", 0, "that"), "", "13:5"),
        (("rules", 7), "", "12:1"),
        (("empty",), "nothing", "17:1"),
        (("nowhere", "at", "all"), "", "1:1"),
    ],
)
def test_a_path_is_found(path: Path, found: str, place: str) -> None:
    tree = read_text(TEXT.encode(), "f").tree
    assert isinstance(tree, Entries)
    assert str(Places(tree).of(Problem(path, found, ""))) == f"f:{place}"


def test_an_offset_counts_within_the_text() -> None:
    tree = read_text(TEXT.encode(), "f").tree
    assert isinstance(tree, Entries)
    assert str(Places(tree).of(Problem(("rules", 0), "", "", offset=7))) == "f:13:12"
    assert str(Places(tree).of(Problem(("says",), "", "", offset=4))) == "f:16:3"


def test_gaps_are_stepped_over() -> None:
    tree = read_text(b"rules: [a, b, c, d]", "f").tree
    assert isinstance(tree, Entries)
    places = Places(tree, {("rules",): {0, 2}})
    assert [places.of(Problem(("rules", i), "", "")).column for i in range(2)] == [12, 18]
