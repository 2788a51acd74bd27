"""The table of what is said of the talks as a whole."""

from pathlib import Path

from goodoffices.formats.tables.form import full_form
from goodoffices.formats.tables.grid import grid_of
from goodoffices.formats.tables.talks_table import recognises, rows
from tests.formats.tables.sheets import VALUES, complaint, imported
from tests.sample_cases import QUORUM, case_of


def test_it_is_shown() -> None:
    shown = list(rows(full_form(case_of(QUORUM))))
    assert shown[:2] == [["The talks", "Value"], ["Title", "A quorum"]]
    assert shown[2][0] == "Consent"
    assert recognises(grid_of("Talks", shown))


def test_it_is_read(tmp_path: Path) -> None:
    text = "Gespräche,Wert\nTitel (de),Damm\nStand,30.6.2025\nZustimmung,accepts(North)\nSummary,\n"
    case = imported(tmp_path, VALUES, about=text).case
    assert (case.title.in_("de"), str(case.as_of)) == ("Damm", "2025-06-30")
    assert case.consent is not None


def test_other_rows_are_refused(tmp_path: Path) -> None:
    assert "talks2.csv:2, column 1: found “Mood”; expected one of: Title" in complaint(
        tmp_path, VALUES, talks2="Talks,Value\nMood,good\n"
    )
