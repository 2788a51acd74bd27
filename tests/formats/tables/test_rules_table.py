"""The table of rules."""

from pathlib import Path

from goodoffices.formats.tables.form import full_form
from goodoffices.formats.tables.grid import grid_of
from goodoffices.formats.tables.rules_table import recognises, rows
from tests.formats.case_files.writing import with_added
from tests.formats.tables.sheets import VALUES, complaint, imported


def test_rules_of_issues_and_across_them(tmp_path: Path) -> None:
    text = "Issue,Rule,Words (de)\nDam,Dam == high,Hoch\n,Dam == low implies Volume == 100,\n,,\n"
    case = imported(tmp_path, VALUES, rules=text).case
    assert [rule.holds.text for rule in case.issues[0].rules] == ["Dam == high"]
    assert case.issues[0].rules[0].says is not None
    assert case.rules[0].holds.text == "Dam == low implies Volume == 100"


def test_words_without_a_rule_are_refused(tmp_path: Path) -> None:
    assert complaint(tmp_path, VALUES, rules="Issue,Rule,Words\nDam,,Hm\n").startswith(
        "rules.csv:2: found words without"
    )


def test_they_are_shown() -> None:
    form = full_form(with_added("rules: [dam == high, {that: dam == low, says: Low}]\n"))
    assert list(rows(form)) == [
        ["Issue", "Rule", "In its own words"],
        ["", "dam == high", ""],
        ["", "dam == low", "Low"],
    ]
    assert recognises(grid_of("a", rows(form)))
