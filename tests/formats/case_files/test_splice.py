import pytest

from goodoffices.formats.case_files.nodes import Entries, Plain, plain
from goodoffices.formats.case_files.splice import Unfit, edited, edits
from goodoffices.formats.case_files.yaml_source import read_text


def spliced(text: str, new: dict[str, Plain], depth: int = 50) -> str:
    """The text after the smallest edits that make it say `new`."""
    reading = read_text(text.encode(), "f")
    tree = reading.tree
    assert isinstance(tree, Entries)
    old = plain(tree)
    assert isinstance(old, dict)
    result = edited(reading.source, edits(tree, old, new, depth))
    after = read_text(result.encode(), "f")
    assert (after.problems, after.tree and plain(after.tree)) == ([], new), result
    return result


@pytest.mark.parametrize(
    ("text", "new", "result"),
    [
        # Values change; everything around them stays.
        ("a:   1   # x\nb: 2\n", {"a": "3", "b": "2"}, 'a:   "3"   # x\nb: 2\n'),
        ("a: {b:  x ,c: v}  # z\n", {"a": {"b": "x", "c": "w"}}, "a: {b:  x ,c: w}  # z\n"),
        ("a:\n    b: x\n    # z\n    c: [d,  e]\n", {"a": {"b": "v", "c": ["d", "e"]}},
         "a:\n    b: v\n    # z\n    c: [d,  e]\n"),
        ("a: 'x'\n", {"a": "two\nlines"}, "a: |-\n  two\n  lines\n"),
        ("a: x  # v\n", {"a": "two\nlines"}, 'a: "two\\nlines"  # v\n'),
        ("a: >-\n  x\n  v\n\nb: z\n", {"a": "w", "b": "z"}, "a: w\n\nb: z\n"),
        ("a: x # v\n", {"a": {"b": "c"}}, "a: {b: c} # v\n"),
        ("a: # v\n  b: c\n", {"a": "x"}, "a: # v\n  x\n"),
        ("a:\nb: x\n", {"a": "v", "b": "x"}, "a: v\nb: x\n"),
        ("a:  # v\nb: x\n", {"a": ["z"], "b": "x"}, "a: [z]  # v\nb: x\n"),
        # Entries come and go.
        ("a: x # 1\n# 2\nc: v\n", {"a": "x", "b": "z", "c": "v"}, "a: x # 1\nb: z\n# 2\nc: v\n"),
        ("# 0\nb: x\n", {"a": "v", "b": "x"}, "# 0\na: v\nb: x\n"),
        ("a: x\n# 1\nb: v # 2\nc: z\n", {"a": "x", "c": "z"}, "a: x\n# 1\nc: z\n"),
        ("a: {b: x, c: v, d: z}\n", {"a": {"c": "v", "d": "z"}}, "a: {c: v, d: z}\n"),
        ("a: {b: x, c: v, d: z}\n", {"a": {"b": "x", "c": "v"}}, "a: {b: x, c: v}\n"),
        ("a: {b: x}\n", {"a": {"c": "v", "b": "x"}}, "a: {c: v, b: x}\n"),
        ("a: {b: x}\n", {"a": {"b": "x", "c": "v"}}, "a: {b: x, c: v}\n"),
        ("a:\n  - b: x\n    c: v\n", {"a": [{"c": "v"}]}, "a:\n  - c: v\n"),
        ("a: x", {"a": "x", "b": "v"}, "a: x\nb: v\n"),
        ("a: x", {"a": "one\ntwo\n"}, "a: |\n  one\n  two\n"),
        # Items of lists.
        ("a:\n  - x # 1\n  - v # 2\n", {"a": ["x", "z"]}, "a:\n  - x # 1\n  - z # 2\n"),
        ("a:\n- x # 1\n- v # 2\n", {"a": ["v"]}, "a:\n- v # 2\n"),
        ("a:\n- x # 1\n", {"a": ["x", "v", {"b": "c"}]}, "a:\n- x # 1\n- v\n- {b: c}\n"),
        ("a:\n  - x\n", {"a": ["w", "x"]}, "a:\n  - w\n  - x\n"),
        ("a: [x,  v]\n", {"a": ["z", "v"]}, "a: [z,  v]\n"),
        ("a: [x,  v]\n", {"a": ["v"]}, "a: [v]\n"),
        # Order.
        ("a: {b: x, c: v} # 1\n", {"a": {"c": "v", "b": "x"}}, "a: {c: v, b: x} # 1\n"),
        # Line breaks of another system.
        ("a: x\r\nc: v\r\n", {"a": "x", "b": "z", "c": "v"}, "a: x\r\nb: z\r\nc: v\r\n"),
    ],
)  # fmt: skip
def test_only_what_changes_is_changed(text: str, new: dict[str, Plain], result: str) -> None:
    assert spliced(text, new) == result


def test_less_depth_replaces_more() -> None:
    text = "a:\n  b:\n    c: x # 1\n    d: v # 2\n# 3\ne: z\n"
    new: dict[str, Plain] = {"a": {"b": {"c": "x", "d": "w"}}, "e": "z"}
    comments = [spliced(text, new, depth).count("#") for depth in (50, 3, 2, 1, 0)]
    assert comments == [3, 3, 2, 2, 0]


def test_the_same_is_left_alone() -> None:
    text = "a:    {b: [c]}   # x\n\n\n"
    assert spliced(text, {"a": {"b": ["c"]}}) == text


def test_what_an_alias_repeats_is_not_changed_by_a_small_edit() -> None:
    text = "a: &x {b: c}\nd: *x # 1\n"
    for new in ({"a": {"b": "new"}, "d": {"b": "c"}}, {"a": {"b": "c"}, "d": {"b": "new"}}):
        with pytest.raises(Unfit):
            spliced(text, new)  # type: ignore[arg-type]
        assert spliced(text, new, depth=0)  # type: ignore[arg-type]


def test_what_was_merged_in_is_written_out_where_it_changes() -> None:
    text = "a: &x {b: c}\nd: {<<: *x} # 1\n"
    assert spliced(text, {"a": {"b": "c"}, "d": {"b": "new"}}) == "a: &x {b: c}\nd: {b: new} # 1\n"
