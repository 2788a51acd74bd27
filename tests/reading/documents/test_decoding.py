"""Bytes become text in the encoding that they are in, or it is said that this cannot be told."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from goodoffices.case.errors import FormatError
from goodoffices.reading.documents.decoding import decoded
from goodoffices.reading.notes import Note

GERMAN = "„Für Überläufer gibt’s nichts“, sagte er – und ging. Größe: 5 €."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_what_says_its_encoding_is_read(encoding: str) -> None:
    assert decoded(GERMAN.encode(encoding), "a.txt") == (GERMAN, ())


def test_an_older_encoding_is_guessed_and_that_is_said() -> None:
    assert decoded(GERMAN.encode("cp1252"), "a.txt") == (GERMAN, (Note.of("guessed_encoding"),))


def test_an_encoding_that_is_claimed_is_believed_where_it_can_be_true() -> None:
    russian = "Переговоры"
    assert decoded(russian.encode("koi8-r"), "a.html", "koi8-r") == (russian, ())
    assert decoded(russian.encode(), "a.html", "ascii") == (russian, ())
    assert decoded(russian.encode(), "a.html", "no-such-thing") == (russian, ())
    assert decoded(russian.encode(), "a.html", "iso-8859-1") == (russian, ())
    assert decoded(GERMAN.encode("cp1252"), "a.html", "utf-16")[0] == GERMAN
    assert decoded(GERMAN.encode("cp1252"), "a.html", "unicode_escape")[0] == GERMAN


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("Переговоры в Москве".encode("cp1251"), "the byte 0xcf in line 1, which is not UTF-8"),
        ("eins\nzwei ü".encode() + b"\xff", "the byte 0xff in line 2, which is not UTF-8"),
        (b"\xff\xfea", "begins as UTF-16-LE and is broken at byte 0"),
        (b"a\nb\0", "binary data, or UTF-16 without its mark (the sign 0x00 in line 2, behind “a b”)"),
        ("Er ging.".encode("utf-16-le"), "UTF-16 without its mark"),
        (b"\xe0\xff\x80\x00", "binary data, or UTF-16 without its mark"),
        (b"\x01\x02", "binary data (the sign 0x01 in line 1)"),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, sentence: str) -> None:
    with pytest.raises(FormatError) as caught:
        decoded(content, "a.txt")
    assert sentence in str(caught.value)
    assert str(caught.value).startswith("a.txt: found")


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("für über".encode().decode("latin-1"), Note.of("garbled", sign="Ã¼")),
        ("„Nein“".encode().decode("cp1252", "replace"), Note.of("garbled", sign="â€ž")),
        ("f\ufffdr", Note.of("lost_signs", n=1)),
        ("São Paulo, Ångström", None),
    ],
)
def test_a_text_that_was_spoilt_before_is_noticed(text: str, note: Note | None) -> None:
    assert decoded(text.encode(), "a.txt") == (text, (note,) if note else ())


@given(st.binary(max_size=200), st.sampled_from(["", "utf-8", "cp1252", "utf-7", "idna", "hex", "rot13", "punycode"]))
@example(b"\xff\xfe\x00\xd8", "")
def test_any_bytes_are_read_or_refused(content: bytes, declared: str) -> None:
    try:
        text, _ = decoded(content, "a.txt", declared)
    except FormatError:
        return
    assert isinstance(text, str)
