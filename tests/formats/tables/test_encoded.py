"""Texts in whatever encoding."""

from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.tables.encoded import bytes_of, text_of
from goodoffices.formats.tables.grid import Desk


@pytest.mark.parametrize(
    ("encoding", "note"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("utf-16-le", "a: read as UTF-16, which is a guess"),
        ("cp1252", "a: read as Windows-1252, which is a guess, since it is not UTF-8; look at its umlauts"),
    ],
)
def test_a_guess_is_said(encoding: str, note: str) -> None:
    desk = Desk("a")
    assert text_of("Höhe;Damm\n".encode(encoding), "a", desk) == "Höhe;Damm\n"
    assert desk.notes == ([note] if note else [])


def test_binary_data_is_no_text() -> None:
    with pytest.raises(FormatError, match="a:2: found binary data"):
        text_of(b"x\n\x01\x02", "a", Desk("a"))


def test_a_file_has_a_size_and_a_place(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    assert bytes_of(tmp_path / "a", 5) == b"12345"
    with pytest.raises(FormatError, match="more than 0 MB"):
        bytes_of(tmp_path / "a", 4)
    for path in (tmp_path, tmp_path / "b", Path("a\0")):
        with pytest.raises(FormatError, match="cannot be read"):
            bytes_of(path, 5)
