"""Files are replaced whole or not at all."""

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
