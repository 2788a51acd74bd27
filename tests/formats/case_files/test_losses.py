import pytest

from goodoffices.case.errors import Path, Problem
from goodoffices.formats.case_files.losses import Losses
from tests.formats.case_files.writing import added, complaints

HEAD = "goodoffices: 1\nparties: {up: {name: Up}}\n"


@pytest.mark.parametrize(
    ("lost", "path", "found", "text", "echoes"),
    [
        (("parties", "up"), ("red_lines", "up"), "“up”", "", True),
        (("parties", "up"), ("red_lines", "down"), "“down”", "", False),
        (("parties", "up", "seat"), ("parties", "up", "consent_if"), "a condition", "", True),
        (("parties", "up"), ("parties",), "nobody whose consent is needed", "", True),
        (("issues", "dam"), ("rules", 0), "“dam”", "dam == low", True),
        (("issues", "dam", "options", 1), ("rules", 0), "“low”", "dam == low", True),
        (("issues", "dam", "title"), ("rules", 0), "“lo”", "dam == lo", False),
        (("issues", "dam", "rules", 0), ("rules", 0), "“lo”", "dam == lo", False),
        (("issues", "x", "facets", "y", "options"), ("rules", 0), "“y”", "y == lo", True),
        (("issues", "x", "facets", "y", "title"), ("rules", 0), "“lo”", "x.y == lo", False),
        (("issues", "dam", "number"), ("values", "up", "dam"), "“low”", "", True),
        (("issues",), ("positions", "up", "dam"), "“dam”", "", True),
        (("claims", "c1"), ("red_lines", "up", "x", "sources", 0), "“c1”", "", True),
        (("red_lines", "up", "x"), ("answers", "up", "a", "line"), "“x”", "", True),
        (("answers", "up", "a"), ("answers", "up", "b", "line"), "“y”", "", False),
        (("answers", "up", "a", "accepts"), ("answers", "up", "a", "line"), "“y”", "", True),
        (("claims", "c1"), ("red_lines", "up", "x", "sources", 0), "“c2”", "", False),
        (("red_lines", "up", "x"), ("red_lines", "up", "y"), "“c2”", "", False),
    ],
)
def test_what_is_an_echo(lost: Path, path: Path, found: str, text: str, echoes: bool) -> None:
    losses = Losses()
    losses.add([lost])
    assert losses.echoes(Problem(path, found, "something"), text) is echoes


def test_nothing_is_an_echo_where_nothing_was_lost() -> None:
    assert not Losses().echoes(Problem(("parties",), "nobody", "somebody"))


def test_one_mistake_makes_one_complaint() -> None:
    issues = "issues: {dam: {optoins: [high, low]}, x: {options: [a, b]}}\n"
    rest = "rules: [dam == low]\nvalues: {up: {dam: {high: 1}, x: [a, b]}}\npositions: {up: {dam: high}}\n"
    assert complaints(HEAD + issues + rest) == [
        "c.yaml:3:16: found “optoins”; expected a key of an issue. Did you mean “options”?",
    ]


def test_mistakes_of_all_kinds_come_at_once() -> None:
    text = """\
titel: X
red_lines:
  upp: {a: {never: dam == low}}
  up:
    b: {never: dam = low}
    c: {always: release.form >= "minuts", firmnes: 1}
claims: {c: {grade: B2}}
"""
    assert [complaint.partition(";")[0] for complaint in added(text)] == [
        "13:1: found “titel”",
        "15:3: found “upp”",
        "17:20: found “=”",
        "18:33: found “minuts”",
        "18:43: found “firmnes”",
        "19:13: found no `says`",
    ]
