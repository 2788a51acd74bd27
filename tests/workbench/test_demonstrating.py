from pathlib import Path

import pytest

from goodoffices.briefing.language import LANGUAGES
from goodoffices.case.errors import FormatError
from goodoffices.workbench import demonstrating
from goodoffices.workbench.demonstrating import demonstrate, example_folder, save_files
from goodoffices.workbench.opening import load


@pytest.mark.parametrize("code", LANGUAGES)
def test_as_stated_there_is_no_zone_and_in_full_there_is(code: str) -> None:
    shown = demonstrate(code)
    assert shown.read.reading.language == code
    assert len(shown.read.reading.claims) > 15
    assert shown.brief.document
    assert shown.as_stated.zone.empty is True
    assert shown.as_stated.conflicts.complete
    assert shown.in_full.zone.empty is False


def test_the_files_can_be_had(tmp_path: Path) -> None:
    folder = save_files(tmp_path / "ukraine")
    assert load(folder / "case").issues == load(example_folder() / "case").issues
    with pytest.raises(FormatError, match="there already"):
        save_files(folder)
    (tmp_path / "file").touch()
    with pytest.raises(FormatError, match="cannot be written"):
        save_files(tmp_path / "file" / "below")


def test_an_installation_without_the_example_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(demonstrating, "PACKAGE", tmp_path / "a" / "b")
    with pytest.raises(FormatError, match="missing from this installation"):
        example_folder()


def test_an_installed_example_is_found_beside_the_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    beside = tmp_path / "examples" / demonstrating.FLAGSHIP
    beside.mkdir(parents=True)
    monkeypatch.setattr(demonstrating, "PACKAGE", tmp_path)
    assert example_folder() == beside
