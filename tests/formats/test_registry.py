from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError, UsageError
from goodoffices.formats.registry import format_called, format_of, formats
from tests.sample_cases import EXAMPLES


def test_a_format_is_a_file_of_the_folder() -> None:
    assert list(formats()) == ["case-folder", "genius", "geniusweb", "negmas", "xlsx", "csv"]


def test_formats_go_by_their_names() -> None:
    assert format_called("xlsx").ENDING == ".xlsx"
    with pytest.raises(UsageError, match="Did you mean “negmas”"):
        format_called("negmass")


def test_cases_are_recognised_and_other_files_are_not(tmp_path: Path) -> None:
    assert format_of(EXAMPLES / "nash-1950.yaml").TITLE == "case folder"
    (tmp_path / "poem.txt").write_text("O Captain")
    with pytest.raises(FormatError, match=r"poem\.txt: found nothing that looks like a format"):
        format_of(tmp_path / "poem.txt")
