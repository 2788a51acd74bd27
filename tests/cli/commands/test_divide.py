import json

from tests.cli.running import run
from tests.sample_cases import EXAMPLES


def test_a_division_is_told_in_both_languages() -> None:
    done = run("divide", EXAMPLES / "estate.yaml")
    assert (done.code, done.err) == (0, "")
    assert "“Flat in town” is split" in " ".join(done.out.split())
    assert "„Wohnung in der Stadt“" in run("divide", EXAMPLES / "estate.yaml", "--lang", "de").out


def test_json() -> None:
    report = json.loads(run("divide", EXAMPLES / "estate.yaml", "--json", "--as-of", "2026-01-01").out)
    assert report["totals"] == {"helene": 60.45, "judith": 60.45}


def test_a_case_that_it_does_not_apply_to() -> None:
    done = run("divide", EXAMPLES / "wage-round.yaml")
    assert (done.code, done.out) == (2, "")
    assert "divisible: true" in done.err
    report = json.loads(run("divide", EXAMPLES / "wage-round.yaml", "--json").out)
    assert "divisible" in report["error"]
