import json
from pathlib import Path

import pytest

from tests.cli.running import run
from tests.sample_cases import EXAMPLES, RIVER, SHUT

NASH, UKRAINE = EXAMPLES / "nash-1950.yaml", EXAMPLES / "ukraine-2025-12"


def written(folder: Path, text: str) -> Path:
    file = folder / "talks.yaml"
    file.write_text(text, encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("case", "lang", "first"),
    [
        (NASH, "en", "A zone of agreement exists, as put here: 293 of 512 packages."),
        (NASH, "de", "So, wie die Fragen hier gestellt sind, gibt es einen Einigungsbereich: 293 von 512 Paketen."),
        (
            UKRAINE / "as-stated.yaml",
            "en",
            "No zone of agreement, as put here: none of the 8 packages has the consent that it needs.",
        ),
    ],
)
def test_the_first_line_says_it(case: Path, lang: str, first: str) -> None:
    done = run("solve", case, "--lang", lang)
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[0] == first


def test_the_language_can_come_from_the_environment() -> None:
    assert "Einigungsbereich" in run("solve", NASH, env={"GOODOFFICES_LANG": "de"}).out
    assert "zone" in run("solve", NASH, "--lang", "en", env={"GOODOFFICES_LANG": "de"}).out


@pytest.mark.parametrize(("text", "code"), [(RIVER, 0), (SHUT, 1)])
@pytest.mark.parametrize("more", [(), ("--json",)])
def test_with_check_no_zone_ends_with_1(text: str, code: int, more: tuple[str, ...], tmp_path: Path) -> None:
    file = written(tmp_path, text)
    assert run("solve", file, *more).code == 0
    assert run("solve", file, "--check", *more).code == code


def test_json_is_json_and_nothing_else() -> None:
    done = run("solve", UKRAINE / "as-stated.yaml", "--json", "--lang", "de")
    report = json.loads(done.out)
    assert (done.code, done.err) == (0, "")
    assert report["zone"] == {"empty": True, "size": 0, "exact": True}
    assert len(report["conflicts"]["sets"]) == 3
    assert len(report["concessions"]["sets"]) == 8


def test_day_givens_and_budget_are_taken_over(tmp_path: Path) -> None:
    file = written(tmp_path, RIVER)
    report = json.loads(run("solve", file, "--as-of", "2025-07-01", "--given", "framework@1", "--given", "dam=lowered",
                            "--budget", "5", "--json").out)  # fmt: skip
    assert report["as_of"] == "2025-07-01"
    assert report["given"] == {"release.volume": 100, "dam": "lowered"}
    assert all(point["package"]["dam"] == "lowered" for point in report["frontier"]["points"])


def test_what_is_given_and_shuts_the_zone_is_explained() -> None:
    done = run("solve", UKRAINE / "case", "--given", "us_plan@28 points")
    assert "Taken as agreed: Ukraine and NATO" in done.out
    assert "There is one conflict, and no other." in done.out


def test_all_is_all() -> None:
    short, whole = (run("solve", UKRAINE / "as-stated.yaml", *more).out for more in ((), ("--all",)))
    assert "5 more ways are not told here. --all shows them." in short
    assert "more ways" not in whole
    assert whole.count("these 3 move together:") == 8


def test_warnings_of_the_case_are_mentioned_and_in_the_json(tmp_path: Path) -> None:
    file = written(tmp_path, RIVER.replace("as_of: 2025-06-30\n", ""))
    (warning,) = json.loads(run("solve", file, "--json").out)["warnings"]
    assert (warning["severity"], warning["file"]) == ("warning", str(file))
    told = " ".join(run("solve", file).out.split())
    assert told.endswith(f"There is 1 warning about this case; `goodoffices check {file}` shows it.")


def test_colour_only_where_it_is_wanted() -> None:
    assert "\x1b" not in run("solve", NASH).out
    forced = run("solve", NASH, env={"NO_COLOR": "", "FORCE_COLOR": "1", "TERM": "xterm-256color"})
    assert "\x1b[1m" in forced.out
