import os
from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.sources.content import content_of


def test_a_file_is_read_to_one_byte_more_than_wanted(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    assert content_of(tmp_path / "a", "a", 5) == b"12345"
    assert content_of(tmp_path / "a", "a", 3) == b"1234"


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for path in (tmp_path / "gone", tmp_path, pipe, Path("a\0b")):
        with pytest.raises(FormatError, match="^mine: cannot be read: "):
            content_of(path, "mine", 10)
