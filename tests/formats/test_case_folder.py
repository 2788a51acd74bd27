from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats import case_folder
from tests.sample_cases import EXAMPLES, RIVER, case_of

UKRAINE = EXAMPLES / "ukraine-2025-12"


def test_it_recognises_cases_only(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("issues: []\ntype: Space\n")
    assert case_folder.recognises(UKRAINE / "case")
    assert case_folder.recognises(UKRAINE / "as-stated.yaml")
    for path in (tmp_path, tmp_path / "other.yaml", tmp_path / "none", Path("a\0b")):
        assert not case_folder.recognises(path)


@pytest.mark.parametrize("name", ["river", "river.yaml"])
def test_what_is_written_is_read_again(tmp_path: Path, name: str) -> None:
    case = case_of(RIVER)
    assert case_folder.write(case, tmp_path / name) == ()
    assert case_folder.read([tmp_path / name]).case.red_lines == case.red_lines
    with pytest.raises(FormatError):
        case_folder.write(case, tmp_path / name)


def test_one_case_at_a_time() -> None:
    with pytest.raises(FormatError, match="2 cases"):
        case_folder.read([UKRAINE / "case", UKRAINE / "as-stated.yaml"])
