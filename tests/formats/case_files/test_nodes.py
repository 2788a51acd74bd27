import pytest

from goodoffices.case.errors import Place
from goodoffices.formats.case_files.nodes import Entries, Leaf, leaves, place_within, plain
from goodoffices.formats.case_files.yaml_source import read_text


def leaf(yaml: str) -> Leaf:
    """The leaf behind `a:`."""
    tree = read_text(yaml.encode(), "f").tree
    assert isinstance(tree, Entries)
    value = tree.entries["a"].value
    assert isinstance(value, Leaf)
    return value


@pytest.mark.parametrize(
    ("yaml", "said"),
    [
        ("a: yes", "yes"),
        ("a: no", "no"),
        ("a: true", True),
        ('a: "true"', "true"),
        ("a: FALSE", False),
        ("a:", None),
        ("a: ~", None),
        ('a: ""', ""),
        ('a: "~"', "~"),
        ("a: 1.50", "1.50"),
        ("a: 0x10", "0x10"),
        ("a: 2025-06-30", "2025-06-30"),
        ("a: >-\n  b\n  c", "b c"),
    ],
)
def test_numbers_and_days_stay_as_they_are_written(yaml: str, said: object) -> None:
    assert plain(leaf(yaml)) == said


@pytest.mark.parametrize(
    "yaml",
    [
        "a: one two X",
        'a: "one two X"',
        "a:    'one two X'   # X",
        "a: one\n  two\n  X",
        "a: >\n  one two\n  X\n",
        "a: |-  # X?\n    one\n    two X",
        'a: "one\n  two\n\n   X"',
        "# é🕊\na: 🕊one twö X",
        "a: &b one two X",
        'a: &b "one two X"',
    ],
)
def test_a_character_is_found_in_every_style(yaml: str) -> None:
    value = leaf(yaml)
    place = place_within(value, value.text.index("X"))
    line = yaml.split("\n")[place.line - 1]
    assert line[place.column - 1] == "X"


def test_a_place_never_leaves_its_leaf() -> None:
    value = leaf('a: "\\u0041 X"   \nb: 1')
    assert place_within(value, 1000) == Place("f", 1, 7)  # roughly, since an escape has more characters
    assert place_within(leaf("a: b c  \nd: 1"), 1000) == Place("f", 1, 6)
    assert place_within(leaf('a: ""'), 5) == Place("f", 1, 5)


def test_leaves_come_in_the_order_of_the_file() -> None:
    tree = read_text(b"a: {b: [c, d]}\ne: f", "f").tree
    assert tree is not None
    assert [found.text for found in leaves(tree)] == ["a", "b", "c", "d", "e", "f"]
