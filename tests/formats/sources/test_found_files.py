from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.sources.found_files import MOST_FILES, beginnings, files_of, natural


def test_files_stand_as_people_count(tmp_path: Path) -> None:
    for name in ("util10.yml", "util2.yml", "Util1.YML", ".hidden.yml", "notes.txt"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert [file.name for file in files_of([tmp_path], {".yml"})] == ["Util1.YML", "util2.yml", "util10.yml"]
    assert list(beginnings(tmp_path, {".txt"})) == [b"x"]


def test_odd_digits_are_no_numbers() -> None:
    assert natural("a²") != natural("a2")
    assert min(["a10", "a²", "a2"], key=natural) in ("a2", "a²")


def test_too_few_and_too_many_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="found no file that ends with .yml"):
        files_of([tmp_path], {".yml"})
    for i in range(MOST_FILES + 1):
        (tmp_path / f"{i}.yml").touch()
    with pytest.raises(FormatError, match=f"found {MOST_FILES + 1} files; expected {MOST_FILES} at most"):
        files_of([tmp_path], {".yml"})


def test_a_look_at_nothing_sees_nothing(tmp_path: Path) -> None:
    assert list(beginnings(tmp_path / "gone", {".yml"})) == []
