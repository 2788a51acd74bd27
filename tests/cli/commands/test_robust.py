import json
import re
from pathlib import Path

import pytest

from tests.analysis.robustness.talks import TALKS
from tests.cli.running import run
from tests.sample_cases import EXAMPLES

SINAI, UKRAINE = EXAMPLES / "sinai-1979.yaml", EXAMPLES / "ukraine-2025-12"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    own = tmp_path / "talks.yaml"
    own.write_text(TALKS, encoding="utf-8")
    return own


@pytest.mark.parametrize(
    ("case", "lang", "first"),
    [
        (SINAI, "en", "In this model a zone of agreement is unlikely."),
        (SINAI, "de", "In diesem Modell ist ein Einigungsbereich unwahrscheinlich."),
        (UKRAINE / "case", "en", "In this model a zone of agreement is certain: it exists however"),
    ],
)
def test_the_first_line_says_it(case: Path, lang: str, first: str) -> None:
    done = run("robust", case, "--lang", lang)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(first)


def test_no_decimals_of_probabilities_are_shown(file: Path) -> None:
    for lang in ("en", "de"):
        told = run("robust", file, "--samples", "500", "--all", "--lang", lang).out
        assert set(re.findall(r"\d+[.,]\d+", told)) <= {"0.1", "0,1"}  # by how much firmness may be off


def test_everything_that_can_be_asked_for(file: Path) -> None:
    words = (
        "--draft",
        "road=planned",
        "--given",
        "law=new",
        "--samples",
        "700",
        "--seed",
        "3",
        "--as-of",
        "2025-01-01",
    )
    done = run("robust", file, *words, "--workers", "2", "--json")
    report = json.loads(done.out)
    assert (done.code, done.err) == (0, "")
    assert (report["samples"], report["seed"], report["as_of"]) == (700, 3, "2025-01-01")
    assert report["draft"] == {"road": "planned"}
    assert report["given"] == {"law": "new"}
    assert json.loads(run("robust", file, *words, "--json").out) == report


def test_exact(file: Path) -> None:
    report = json.loads(run("robust", file, "--exact", "--json").out)
    assert report["exact"]
    assert report["limits"] == ["middles"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--samples", "7"), "Give a number from 100"),
        (("--samples", "700", "--exact"), "either --samples or --exact"),
        (("--workers", "0"), "Give a number from 1"),
        (("--draft", "roda=built"), "Did you mean"),
        (("--cluster", "nowhere"), ""),
        (("--seed", "x"), "valid integer"),
    ],
)
def test_what_makes_no_sense_ends_with_2(words: tuple[str, ...], said: str, file: Path) -> None:
    done = run("robust", file, *words)
    assert done.code == 2
    assert done.out == ""
    assert said in done.err
    assert "Traceback" not in done.err


def test_warnings_of_the_case_are_counted(tmp_path: Path) -> None:
    own = tmp_path / "odd.yaml"
    own.write_text(TALKS.replace("audience: [bank]", "audience: [bank]\n    stance: demand"), encoding="utf-8")
    assert run("robust", own, "--samples", "100").code == 0
