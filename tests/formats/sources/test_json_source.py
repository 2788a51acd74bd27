import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.errors import FormatError, Place
from goodoffices.formats.case_files.nodes import Entries, plain
from goodoffices.formats.case_files.yaml_source import LARGEST_FILE
from goodoffices.formats.sources.json_source import json_tree, read_json

JSON = st.recursive(
    st.one_of(st.booleans(), st.none(), st.integers(), st.text("aä \"\\/'{}[],:1", max_size=5)),
    lambda below: st.one_of(st.lists(below, max_size=3), st.dictionaries(st.text("ab\"'", max_size=3), below)),
    max_leaves=8,
)


def said(value: object) -> object:
    match value:
        case bool() | None | str():
            return value
        case list():
            return [said(item) for item in value]
        case dict():
            return {name: said(below) for name, below in value.items()}
    return str(value)


@given(JSON, st.sampled_from([None, 2]))
def test_it_reads_what_python_writes(value: object, indent: int | None) -> None:
    assert plain(json_tree(json.dumps(value, indent=indent).encode(), "f")) == said(value)


def test_everything_knows_its_place_and_numbers_stay_as_written() -> None:
    tree = json_tree(b'\xef\xbb\xbf{"a": 1,\n  "b": [0.10, -1E+2]}', "f")
    assert isinstance(tree, Entries)
    assert (tree.entries["b"].key.place, tree.entries["b"].value.place) == (Place("f", 2, 3), Place("f", 2, 8))
    assert plain(tree) == {"a": "1", "b": ["0.10", "-1E+2"]}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", "f:1:1: found an empty file; expected JSON, which begins with “{”"),
        (b'{"a":\n1,}', "f:2:3: found “}” behind a “,”; expected one more, or no “,”"),
        (b'{"a": 1, "a": 2}', "f:1:10: found “a” a second time; expected each name once. It stands in line 1 already."),
        (b"[NaN]", "f:1:2: found “NaN”; expected a number that JSON knows. Leave it out."),
        (b"[-Infinity]", "f:1:2: found “-Infinity”; expected a number that JSON knows"),
        (b"[01]", "f:1:2: found “01”; expected a value"),
        (b"[a]", "f:1:2: found “a”; expected a value. Put a text in quotation marks."),
        (b"{'a': 1}", "f:1:2: found “'a'”; expected a name in quotation marks"),
        (b"['a']", "f:1:2: found “'a'”; expected a value. JSON knows no quotation marks but \"."),
        (b"// a", "f:1:1: found “//”; expected a value. JSON has no comments."),
        (b"[1] 2", "f:1:5: found more behind the end; expected nothing more"),
        (b'{"a" 1}', "f:1:6: found “1”; expected “:” behind the name"),
        (b'["a', "f:1:2: found a quotation mark that is never closed on its line; expected a second one"),
        (b'["\\x"]', "f:1:2: found a broken escape"),
        (b'["\\ud800"]', "f:1:2: found a character that nobody can read"),
        (b"[" * 60, "f:1:52: found more than 50 levels within each other"),
        (b"[" + b"1," * 200_000, "found more than 200000 names, texts and lists"),
        (b" " * (LARGEST_FILE + 1), "f:1:1: found a file of more than 4 MB; expected a smaller one"),
        (b"[\xff]", "f:1:2: found a text that is not UTF-8; expected UTF-8. Save it as UTF-8."),
        ("[]".encode("utf-16"), "f:1:1: found UTF-16"),
        (b"[\n\0]", "f:2:1: found the character U+0000"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(content: bytes, expected: str) -> None:
    with pytest.raises(FormatError) as caught:
        json_tree(content, "f")
    assert expected in str(caught.value)


@given(st.binary(max_size=40))
def test_no_bytes_raise_anything_else(content: bytes) -> None:
    complaint = "f:"
    try:
        json_tree(content, "f")
    except FormatError as error:
        complaint = str(error)
    assert complaint.startswith("f:")


def test_a_path_without_a_file_is_said_to_be_one(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="gone: cannot be read: no such file"):
        read_json(tmp_path / "gone", "gone")
    with pytest.raises(FormatError, match="here: cannot be read: not a file"):
        read_json(tmp_path, "here")
