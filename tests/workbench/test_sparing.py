"""The files of a case are not written over."""

from dataclasses import replace
from pathlib import Path

import pytest

from goodoffices.case.claims import Document, fingerprint
from goodoffices.case.errors import UsageError
from goodoffices.case.text import Text
from goodoffices.formats.case_files.save import save
from goodoffices.workbench.sparing import require_spared
from tests.sample_cases import RIVER, case_of

WIRE = Document("wire", Text.plain("A report"), sha256=fingerprint("Text"), text="texts/wire.txt")
CASE = replace(case_of(RIVER), documents=(WIRE,), claims=())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "talks"
    save(replace(CASE, red_lines=(), positions=()), path, {path / "texts" / "wire.txt": "Text"})
    return path


@pytest.mark.parametrize("name", ["case.yaml", "documents.yaml", "texts/wire.txt", "texts/../case.yaml"])
def test_files_of_the_case_are_spared(name: str, folder: Path) -> None:
    with pytest.raises(UsageError, match="is a file of the case itself, which would be lost"):
        require_spared(folder / name, CASE, folder)


def test_links_to_them_too(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "brief.md").symlink_to(folder / "case.yaml")
    with pytest.raises(UsageError):
        require_spared(tmp_path / "brief.md", CASE, folder)


@pytest.mark.parametrize("name", ["brief.md", "new/brief.md", "case.yml", "a\0b", "x" * 5000])
def test_other_files_are_none_of_it(name: str, folder: Path) -> None:
    require_spared(folder / name, CASE, folder)
    require_spared(None, CASE, folder)
