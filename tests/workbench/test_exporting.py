from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.workbench.exporting import export_case
from tests.sample_cases import RIVER, case_of, example


def test_without_a_name_it_is_called_after_the_case(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    case = example("itex-cypress.yaml")
    assert export_case(case, "xlsx").written == Path("itex-cypress.xlsx")
    assert export_case(case, "negmas").written == Path("itex-cypress-negmas")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["itex-cypress-negmas", "itex-cypress.xlsx"]


def test_what_has_no_place_stops_it_unless_it_may_be_left_out(tmp_path: Path) -> None:
    case = case_of(RIVER)
    with pytest.raises(FormatError, match="lossy"):
        export_case(case, "negmas", tmp_path / "river")
    assert not (tmp_path / "river").exists()
    assert export_case(case, "negmas", tmp_path / "river", lossy=True).notes


def test_nothing_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "talks.xlsx").write_bytes(b"mine")
    with pytest.raises(FormatError):
        export_case(case_of(RIVER), "xlsx", tmp_path / "talks.xlsx")
    assert (tmp_path / "talks.xlsx").read_bytes() == b"mine"
