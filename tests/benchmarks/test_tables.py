from datetime import date
from pathlib import Path

import pytest

from benchmarks.tables import machine, replaced, seconds, table, today, write_between


def test_a_table_has_a_rule_below_its_head() -> None:
    assert table(["a", "b"], [["1", "2"], ["3", "4"]]) == "| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |"


def test_a_page_is_written_between_its_marks_only(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "before\n<!-- a begins -->\nold\n<!-- a ends -->\nafter\n<!-- b begins --><!-- b ends -->\n", "utf-8"
    )
    write_between(page, "a", "new — ü\n")
    once = page.read_text("utf-8")
    assert once == (
        "before\n<!-- a begins -->\n\nnew — ü\n\n<!-- a ends -->\nafter\n<!-- b begins --><!-- b ends -->\n"
    )
    write_between(page, "a", "new — ü")
    assert page.read_text("utf-8") == once


@pytest.mark.parametrize("page", ["", "<!-- a begins -->", "<!-- a ends --><!-- a begins -->"])
def test_a_page_without_marks_is_refused(page: str) -> None:
    with pytest.raises(ValueError, match="no marks"):
        replaced(page, "a", "new")


@pytest.mark.parametrize(("amount", "shown"), [(0.00012, "0.00012"), (9.96, "10"), (3.14, "3.1"), (61.5, "62")])
def test_times_have_two_digits(amount: float, shown: str) -> None:
    assert seconds(amount) == shown


def test_the_machine_is_described() -> None:
    assert "cores" in machine()


def test_a_day_is_a_date() -> None:
    assert date.fromisoformat(today()).year >= 2026
