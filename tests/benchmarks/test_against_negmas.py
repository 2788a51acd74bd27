import sys
from pathlib import Path

import pytest

from benchmarks import against_negmas, kept_rows
from benchmarks.agreement import Compared
from benchmarks.comparison import Measured, Row

QUICK, LONG = Measured(0.01, 0.002, 0.002, 5, 50.0, 60.0), Measured(0.02, 0.5, 0.4, 5, 40.0, 70.0)
ROWS = (
    Row("a", 25, 2, 3, QUICK, LONG, 0.004, Compared(3)),
    Row("b", 10**6, 3, 5, QUICK, LONG, 0.001, Compared(6, repeated=1), True, odd=("6 points, 1 of them repeated",)),
    Row("c", 10**10, 2, 7, QUICK, None, failure="out of memory (limit 8 GB)", wrong=("nash: []",)),
)


def test_a_run_without_the_scenarios_is_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["against_negmas.py", "--data", str(tmp_path)])
    assert against_negmas.main() == 0
    assert capsys.readouterr().out.startswith("skipped: there is no ")


def test_the_page_says_what_was_measured() -> None:
    page = against_negmas.page_of(ROWS)
    assert "| a | 25 | 2 | 3 | equal | equal |" in page
    assert "| b | 1,000,000 | 3 | 5 | equal | 6 points, 1 of them repeated |" in page
    assert "| c | 1e10 | 2 | 7 | **wrong**: nash: [] | out of memory (limit 8 GB) |" in page
    assert "| a | 0.5 | 0.004 | 0.002 | 250 | 2 |" in page
    assert "250 times at the median, 250 times at the least" in page
    assert "alone: 1.2 times at the median, 0.5 times at the least" in page
    assert "below that of NegMAS on 2 of 2." in page


def test_rows_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_rows, "FILE", tmp_path / "new" / "rows.json")
    assert kept_rows.kept() == {}
    for row in ROWS:
        kept_rows.keep(row)
    kept_rows.keep(ROWS[0])
    assert kept_rows.kept() == {row.name: row for row in ROWS}
