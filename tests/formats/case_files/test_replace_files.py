"""Files are replaced whole or not at all."""

import os
from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.case_files.replace_files import replace_files


def test_new_and_old_files_get_their_texts(tmp_path: Path) -> None:
    old = tmp_path / "a.yaml"
    old.write_text("before")
    replace_files({old: "after\n", tmp_path / "below" / "b.yaml": "neu: ü\n"})
    assert old.read_text(encoding="utf-8") == "after\n"
    assert (tmp_path / "below" / "b.yaml").read_text(encoding="utf-8") == "neu: ü\n"
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["a.yaml", "b.yaml", "below"]


def test_where_one_cannot_be_written_the_others_stay_as_they_were(tmp_path: Path) -> None:
    old = tmp_path / "a.yaml"
    old.write_text("before")
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(FormatError):
        replace_files({old: "after", tmp_path / "file" / "b.yaml": "x"})
    assert old.read_text() == "before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.yaml", "file"]


def test_folders_that_were_made_for_nothing_are_taken_away_again(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(FormatError):
        replace_files({tmp_path / "new" / "below" / "a.yaml": "x", tmp_path / "file" / "b.yaml": "x"})
    assert [path.name for path in tmp_path.rglob("*")] == ["file"]


def test_a_folder_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    with pytest.raises(FormatError, match=r"a\.md: cannot be written: a folder is in its place"):
        replace_files({tmp_path / "a.md": "x"})
    assert (tmp_path / "a.md").is_dir()


@pytest.mark.skipif(os.name == "nt", reason="named pipes are another matter there")
def test_neither_is_a_pipe_or_a_device(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FormatError, match="a device or a pipe is in its place"):
        replace_files({tmp_path / "pipe": "x"})
    assert (tmp_path / "pipe").is_fifo()
    assert [path.name for path in tmp_path.iterdir()] == ["pipe"]
