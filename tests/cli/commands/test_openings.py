import json
from pathlib import Path

import pytest

from tests.cli.running import run
from tests.sample_cases import EXAMPLES, RIVER, WATER

UKRAINE = EXAMPLES / "ukraine-2025-12"


def written(folder: Path, text: str) -> Path:
    file = folder / "talks.yaml"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", "at least 3 lines have to move together"), ("de", "Mindestens 3 Linien müssen sich gemeinsam bewegen")],
)
def test_the_first_lines_say_it(lang: str, words: str) -> None:
    done = run("openings", UKRAINE / "as-stated.yaml", "--lang", lang)
    assert (done.code, done.err) == (0, "")
    assert words in " ".join(done.out.split())


@pytest.mark.parametrize(
    ("text", "code"), [(RIVER, 0), (WATER, 0), ((UKRAINE / "as-stated.yaml").read_text("utf-8"), 1)]
)
def test_with_check_a_zone_that_nothing_opens_alone_ends_with_1(text: str, code: int, tmp_path: Path) -> None:
    file = written(tmp_path, text)
    assert run("openings", file).code == 0
    assert run("openings", file, "--check").code == code


def test_json_is_json_and_nothing_else() -> None:
    done = run("openings", UKRAINE / "case", "--json", "--pairs", "--top", "3", "--budget", "50", "--lang", "de")
    report = json.loads(done.out)
    assert (done.code, done.err) == (0, "")
    assert len(report["openings"]) == len(report["pairs"]) == 3


def test_day_and_givens_are_taken_over(tmp_path: Path) -> None:
    words = "openings", written(tmp_path, RIVER), "--as-of", "2025-07-01", "--given", "dam=lowered", "--json"
    report = json.loads(run(*words).out)
    assert (report["as_of"], report["given"]) == ("2025-07-01", {"dam": "lowered"})


@pytest.mark.parametrize("words", [("--top", "0"), ("--given", "nothing=1"), ("--budget", "0"), ("--as-of", "soon")])
def test_wrong_usage_ends_with_2(words: tuple[str, ...], tmp_path: Path) -> None:
    done = run("openings", written(tmp_path, WATER), *words)
    assert done.code == 2
    assert done.err
    assert "Traceback" not in done.err


def test_warnings_of_the_case_are_mentioned(tmp_path: Path) -> None:
    file = written(tmp_path, RIVER.replace("as_of: 2025-06-30\n", ""))
    assert " ".join(run("openings", file).out.split()).endswith(f"`goodoffices check {file}` shows it.")
