import time
from codecs import BOM_UTF8
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.errors import FormatError, Place
from goodoffices.formats.case_files.nodes import Entries, plain
from goodoffices.formats.case_files.yaml_source import DEEPEST, LARGEST_FILE, MOST_NODES, read_text, read_yaml

MB = 1_000_000


def said(text: str) -> object:
    reading = read_text(text.encode(), "f")
    assert reading.problems == []
    assert reading.tree is not None
    return plain(reading.tree)


def complaint(content: str | bytes) -> str:
    reading = read_text(content.encode() if isinstance(content, str) else content, "f")
    return "\n".join(map(str, reading.problems))


def test_every_node_knows_its_place() -> None:
    text = "a: 1\nb:\n  - {c: d}\n  - 'e f'  # g\n"
    tree = read_text(text.encode(), "f").tree
    assert isinstance(tree, Entries)
    items = tree.entries["b"].value
    assert items.place == Place("f", 3, 3)
    assert tree.entries["b"].key.place == Place("f", 2, 1)
    assert items.raw == "- {c: d}\n  - 'e f'"
    assert items.items[0].raw == "{c: d}"  # type: ignore[union-attr]


@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n", "---\n# x\n...\n"])
def test_an_empty_file_has_no_tree_and_no_problem(text: str) -> None:
    reading = read_text(text.encode(), "f")
    assert (reading.tree, reading.problems) == (None, [])


def test_aliases_and_merge_keys_work() -> None:
    text = "a: &x {b: 1, c: 2}\nd: *x\ne: {<<: *x, c: 3}\nf: {c: 4, <<: [*x, {g: 5}]}\n"
    long, short = {"b": "1", "c": "2"}, {"b": "1", "c": "3"}
    assert said(text) == {"a": long, "d": long, "e": short, "f": {"c": "4", "b": "1", "g": "5"}}


def test_names_that_look_like_truths_are_names() -> None:
    assert said("True: 1\n'False': 2") == {"true": "1", "False": "2"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: 1\nb: 2\na: 3", "f:3:1: found “a” a second time; expected each name once. It stands in line 1 already."),
        ("a: !!python/object/apply:os.system [ls]", "f:1:4: found the tag “!!python/object/apply:os.system”; expected"),
        ("a: !x 5", "f:1:4: found the tag “!x”"),
        ("a: 1\n---\nb: 2", "f:2:1: found a second document (“---”)"),
        ("a: *b", "f:1:4: found “*b”; expected an alias of an anchor “&b” above it"),
        ("a: &b [*b]", "f:1:8: found “*b” within “&b” itself"),
        ("? [a]\n: 1", "f:1:3: found a list or mapping before “:”"),
        ("~: 1", "f:1:1: found nothing before “:”"),
        ("<<: 5", "f:1:5: found “<<” before something else than a mapping"),
        ("a: \x07", "f:1:4: found the character U+0007"),
        ('a: "\\ud800"', "f:1:4: found half a character"),
        ("é: 1\nb: \x1b", "f:2:4: found the character U+001B"),
        (b"a: 1\nb: \xff", "f:2:4: found a text that is not UTF-8; expected UTF-8. Save it as UTF-8."),
        ("a: 1".encode("utf-16"), "f:1:1: found UTF-16; expected UTF-8"),
        (b"\x7fELF\0\0", "f:1:5: found binary data; expected a text"),
        (b"a" * (LARGEST_FILE + 1), "f:1:1: found a file of more than 4 MB"),
        ("a: " + "!" * 5000, "f:1:3: found “!!!!"),
    ],
)
def test_what_is_refused(text: str | bytes, expected: str) -> None:
    assert complaint(text).startswith(expected)


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    reading = read_text(BOM_UTF8 + b"a: 1", "f")
    assert (reading.source.text, reading.source.has_mark) == ("a: 1", True)


def test_deep_nesting_is_refused_and_less_is_not() -> None:
    assert said("[" * DEEPEST + "]" * DEEPEST)
    assert "levels within each other" in complaint("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1))
    chain = "\n".join(["a0: &a0 [x]", *(f"a{i}: &a{i} [*a{i - 1}]" for i in range(1, 100))])
    assert "levels within each other" in complaint(chain)


def test_aliases_that_explode_are_refused() -> None:
    laughs = "\n".join(["a0: &a0 [lol]", *(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]" for i in range(1, 10))])
    assert f"more than {MOST_NODES} names" in complaint(laughs)
    merges = "\n".join(
        ["a0: &a0 {x: 1}", *(f"a{i}: &a{i} {{<<: [{', '.join([f'*a{i - 1}'] * 9)}]}}" for i in range(1, 10))]
    )
    assert f"more than {MOST_NODES} names" in complaint(merges)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 10 * MB,
        "[" * 3 * MB,
        "{a: " * MB,
        "- " * MB,
        "? " * MB,
        "\n".join(" " * i + "a:" for i in range(2000)),
        "[" + "a," * MB,
        "!" * 3 * MB,
        "&a " * MB,
        "---\n" * MB,
        "a: '" + "x\n" * (MB // 2),
    ],
    ids=lambda text: text[:8],
)
def test_bad_input_is_answered_soon(text: str) -> None:
    start = time.process_time()
    assert complaint(text)
    assert time.process_time() - start < 5


def test_a_big_flat_mapping_is_read() -> None:
    assert len(said("\n".join(f"a{i}: {i}" for i in range(10_000)))) == 10_000  # type: ignore[arg-type]


@given(st.text(st.sampled_from(list("ab:-[]{},&*!|>'\"#%@` \n\t?~<=0.é\\")), max_size=40))
def test_nothing_but_problems_comes_out_of_any_text(text: str) -> None:
    reading = read_text(text.encode(), "f")
    for problem in reading.problems:
        assert problem.place is not None
        assert 1 <= problem.place.line <= text.count("\n") + 1


@given(st.binary(max_size=60))
def test_nothing_but_problems_comes_out_of_any_bytes(content: bytes) -> None:
    assert all(problem.place for problem in read_text(content, "f").problems)


def test_files_that_cannot_be_opened(tmp_path: Path) -> None:
    loop = tmp_path / "loop.yaml"
    loop.symlink_to(loop)
    for path in (tmp_path / "none.yaml", tmp_path, loop, Path("a\0b"), Path("x" * 5000)):
        with pytest.raises(FormatError, match="cannot be read"):
            read_yaml(path, "x.yaml")
