"""The starter is a case that can be solved, whatever it is called."""

from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.case_files.load import load
from goodoffices.formats.case_files.starter import starter, write_starter


@pytest.mark.parametrize("name", ["river", "Mein Fall", "a: b", "#1", "Größe", "it's", 'say "no"'])
def test_it_loads_under_any_name(tmp_path: Path, name: str) -> None:
    path = write_starter(tmp_path / name)
    case = load(path)
    assert path.suffix == ".yaml"
    assert case.red_lines
    assert case.values


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "river.yaml"
    path.write_text("mine")
    with pytest.raises(FormatError):
        write_starter(path)
    assert path.read_text() == "mine"


def test_it_says_what_to_type() -> None:
    assert "goodoffices check yard.yaml" in starter("Yard", "yard.yaml")
