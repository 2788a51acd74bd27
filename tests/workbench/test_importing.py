from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError, UsageError
from goodoffices.workbench.exporting import export_case
from goodoffices.workbench.importing import import_case
from goodoffices.workbench.opening import load
from tests.sample_cases import EXAMPLES, RIVER, case_of

ITEX = EXAMPLES / "itex-cypress.yaml"


def test_the_format_is_recognised_and_the_case_written(tmp_path: Path) -> None:
    exported = export_case(load(ITEX), "negmas", tmp_path / "itex")
    done = import_case([exported.written], tmp_path / "again.yaml")
    assert done.title == "NegMAS YAML"
    assert load(done.written).package_count == 180


def test_nothing_is_written_over_unless_asked_for(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text(RIVER)
    with pytest.raises(FormatError, match="--update"):
        import_case([ITEX], tmp_path / "mine.yaml")
    assert (tmp_path / "mine.yaml").read_text() == RIVER


def test_an_update_keeps_comments_and_says_what_changed(tmp_path: Path) -> None:
    file = tmp_path / "river.yaml"
    file.write_text(f"# mine\n{RIVER}")
    book = tmp_path / "river.xlsx"
    export_case(case_of(RIVER), "xlsx", book)
    unchanged = import_case([book], file, update=True)
    assert unchanged.changes == ()
    assert file.read_text() == f"# mine\n{RIVER}"
    file.write_text(file.read_text().replace("No treaty before parliament decides", "No treaty at all"))
    changed = import_case([book], file, update=True)
    assert [str(change) for change in changed.changes if "No treaty at all" in str(change)]
    assert file.read_text().startswith("# mine")


def test_what_is_no_format_is_said(tmp_path: Path) -> None:
    (tmp_path / "x.bin").write_bytes(b"\0\1\2")
    with pytest.raises(FormatError, match="expected one of: case folder, Genius XML"):
        import_case([tmp_path / "x.bin"], tmp_path / "out")
    with pytest.raises(FormatError, match="no such file"):
        import_case([tmp_path / "none"], tmp_path / "out")
    with pytest.raises(UsageError, match="no format"):
        import_case([ITEX], tmp_path / "out", format_name="genus")
    with pytest.raises(UsageError, match="No file"):
        import_case([], tmp_path / "out")
    assert not (tmp_path / "out").exists()
