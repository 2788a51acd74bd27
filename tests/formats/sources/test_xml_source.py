from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.errors import FormatError, Place
from goodoffices.formats.sources.xml_source import MOST_ELEMENTS, read_xml, xml_tree

BOMB = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'


def test_elements_know_their_places() -> None:
    root = xml_tree(b'\n<a x="1">\n  <b y="\xc3\xa4"/><c/>\n</a>', "a.xml")
    assert (root.tag, root.attributes, root.place) == ("a", {"x": "1"}, Place("a.xml", 2, 1))
    assert [(child.tag, child.place.line, child.place.column) for child in root.children] == [("b", 3, 3), ("c", 3, 13)]
    assert [element.tag for element in root.walk()] == ["a", "b", "c"]
    assert root.all("c", "d") == root.children[1:]


@pytest.mark.parametrize(
    "content",
    [
        '<a x="ä"/>'.encode(),
        '<a x="ä"/>'.encode("utf-8-sig"),
        '<a x="ä"/>'.encode("utf-16"),
        '<?xml version="1.0" encoding="ISO-8859-1"?><a x="ä"/>'.encode("latin-1"),
        '<?xml version="1.0" encoding="windows-1252"?><a x="ä"/>'.encode("cp1252"),
    ],
)
def test_encodings_are_honoured(content: bytes) -> None:
    assert xml_tree(content, "a.xml").attributes == {"x": "ä"}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "a.xml:1:1: found an empty file"),
        (b"<a><b></a>", "a.xml:1:9: found XML that is broken: mismatched tag"),
        (b"<a>\n<b x=1/></a>", "a.xml:2:6: found XML that is broken: not well-formed"),
        (b"<a", "a.xml:1:1: found XML that is broken: unclosed token"),
        (b'<a x="1" x="2"/>', "duplicate attribute"),
        (BOMB, "a.xml:1:13: found a DOCTYPE, which can define entities"),
        (b"<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "found a DOCTYPE"),
        (b"<a>&b;</a>", "undefined entity"),
        (b'<?xml version="1.0" encoding="utf-32"?><a/>', "a.xml:1:"),
        (b'<?xml version="1.0" encoding="nonsense"?><a/>', "a.xml:1:"),
        (b'<?xml version="1.0" encoding="shift_jis"?><a/>', "a.xml:1:"),
        (b'<a x="\xff"/>', "not well-formed"),
        (b"<a>" * 60, "found more than 50 levels of elements"),
        (b"<a>" + b"<b/>" * MOST_ELEMENTS + b"</a>", f"found more than {MOST_ELEMENTS} elements"),
        ('<a b="\x9b"/>'.encode(), "a.xml:1:1: found the character U+009B in “b”"),
        (b"0.1, 0.9", "a.xml:1:1: found XML that is broken"),
        (b" " * 4_000_001, "a.xml:1:1: found a file of more than 4 MB"),
        (b"PK\x03\x04\x00\x00", "a.xml:1:3: found XML that is broken"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(content: bytes, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        xml_tree(content, "a.xml")
    assert message in str(caught.value)
    assert str(caught.value).startswith("a.xml:")


@given(st.binary(max_size=60))
def test_junk_is_refused_or_read(junk: bytes) -> None:
    for content in (junk, b'<a x="' + junk + b'"/>', b"<?xml version='1.0' encoding='" + junk + b"'?><a/>"):
        said = "a.xml:"
        try:
            xml_tree(content, "a.xml")
        except FormatError as error:
            said = str(error)
        assert said.startswith("a.xml:")


def test_what_is_no_file_cannot_be_read(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.xml", Path("a\0b.xml")):
        with pytest.raises(FormatError, match="cannot be read"):
            read_xml(path, "a.xml")


def test_a_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text("<a/>", encoding="utf-8")
    assert read_xml(tmp_path / "a.xml", "a.xml").tag == "a"
