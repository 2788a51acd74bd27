"""The starter is a case that can be solved, whatever it is called."""

from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.case_files.load import load_with_warnings
from goodoffices.formats.case_files.starter import starter, write_starter


@pytest.mark.parametrize("name", ["river", "Mein Fall", "a: b", "#1", "Größe", "it's", 'say "no"'])
def test_it_loads_under_any_name(tmp_path: Path, name: str) -> None:
    path = write_starter(tmp_path / name)
    loaded = load_with_warnings(path)
    case = loaded.case
    assert loaded.warnings == ()
    assert path.suffix == ".yaml"
    assert case.red_lines
    assert case.values


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "river.yaml"
    path.write_text("mine")
    with pytest.raises(FormatError):
        write_starter(path)
    assert path.read_text() == "mine"


@pytest.mark.parametrize("name", ["", "no/such\0name", "x" * 5000, "file/below"])
def test_names_that_no_file_can_have(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(FormatError):
        write_starter(name)


def test_it_says_what_to_type() -> None:
    assert "goodoffices check yard.yaml" in starter("Yard", "yard.yaml")
