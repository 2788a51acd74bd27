import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.formats.case_files.nodes import Plain, plain
from goodoffices.formats.case_files.plain_form import Bare
from goodoffices.formats.case_files.write_yaml import WIDTH, block, flow, quoted, scalar
from goodoffices.formats.case_files.yaml_source import read_text
from tests.strategies.texts import AWKWARD

TEXTS = st.sampled_from(AWKWARD) | st.text(st.characters(exclude_categories=["Cs"]))
NAMES = TEXTS.filter(lambda text: len(text) < 200)
TREES = st.recursive(
    TEXTS | st.booleans() | st.integers().map(str).map(Bare) | st.none(),
    lambda below: st.lists(below, max_size=4) | st.dictionaries(NAMES, below, max_size=4),
    max_leaves=12,
)


def read(text: str) -> Plain:
    reading = read_text(text.encode(), "f")
    assert reading.problems == [], text
    assert reading.tree is not None
    return plain(reading.tree)


@given(TREES)
def test_what_is_written_is_read_again(tree: Plain) -> None:
    assert read(f"a: {flow(tree)}") == {"a": tree}
    assert read(block({"a": tree}) + "\n") == {"a": tree}
    assert read(block({"a": {"b": tree}}, 0, 2) + "\n") == {"a": {"b": tree}}
    assert read(block([[tree], {"c": tree}]) + "\n") == [[tree], {"c": tree}]


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Water sharing", "Water sharing"),
        ("“no treaty, never”", "“no treaty, never”"),
        ("yes", '"yes"'),
        ("No", '"No"'),
        ("12", '"12"'),
        ("12:30", '"12:30"'),
        ("2025-06-30", '"2025-06-30"'),
        ("3rd party", "3rd party"),
        ("a: b", '"a: b"'),
        ("- a", '"- a"'),
        ("", '""'),
        ('say "no"', 'say "no"'),
        ('"no", he said', "'\"no\", he said'"),
        ("\x07", '"\\x07"'),
        ("dam in {a, b}", "dam in {a, b}"),
    ],
)
def test_quotation_marks_stand_where_they_are_needed(text: str, written: str) -> None:
    assert scalar(text, 0) == written


def test_in_brackets_more_texts_need_quotation_marks() -> None:
    assert flow(["a, b", "c"]) == '["a, b", c]'
    assert flow({"if": "dam in {a}"}) == '{if: "dam in {a}"}'


def test_long_texts_are_broken_up() -> None:
    text = "word " * 40 + "end"
    lines = block({"a": text}).splitlines()
    assert lines[0] == "a: >-"
    assert max(map(len, lines)) <= WIDTH
    assert block({"a": "one\ntwo"}) == "a: |-\n  one\n  two"


def test_one_line_is_enough_for_short_things() -> None:
    assert block({"a": {"b": ["c", "d"]}}) == "a: {b: [c, d]}"
    assert block({"a": {"b": ["c", "d"]}}, 0, 2) == "a:\n  b: [c, d]"
    assert block({"a": [], "b": {}}, 0, 2) == "a: []\nb: {}"


def test_signs_that_cannot_be_seen_are_written_out() -> None:
    assert quoted("a\u2028b\ufeff\U0001f54a") == '"a\\u2028b\\ufeff\U0001f54a"'
