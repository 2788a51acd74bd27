import json
from pathlib import Path

import pytest

from tests.cli.running import Done, run
from tests.river_talks import RIVER_TALKS
from tests.sample_cases import EXAMPLES

UKRAINE = EXAMPLES / "ukraine-2025-12" / "case"


@pytest.fixture
def river(tmp_path: Path) -> Path:
    file = tmp_path / "river.yaml"
    file.write_text(RIVER_TALKS, encoding="utf-8")
    return file


def flat(done: Done) -> str:
    return " ".join(done.out.split())


def test_the_main_example_in_both_languages() -> None:
    done = run("status", UKRAINE)
    assert (done.code, done.err) == (0, "")
    assert "Meeting of three: Trump, Putin, Zelensky – not yet open. Still needed: at least 1 clause" in flat(done)
    assert "Side by side, each with its own two participants" in flat(done)
    german = run("status", UKRAINE, "--lang", "de", "--since", "2025-12-01")
    assert (german.code, german.err) == (0, "")
    assert "noch nicht offen. Es fehlt noch: mindestens 1 ad referendum vereinbarte Klausel, bislang 0." in flat(german)
    assert "Was sich seit dem 1. Dezember 2025 geändert hat" in flat(german)


def test_json_is_json_and_nothing_else(river: Path) -> None:
    done = run("status", river, "--json", "--as-of", "2025-06-30", "--since", "2025-06-11")
    report = json.loads(done.out)
    assert (done.code, done.err, report["as_of"]) == (0, "", "2025-06-30")
    assert [own["state"] for own in report["clauses"]] == ["agreed", "contested", "open"]
    assert report["changes"]["since"] == "2025-06-11"
    assert len(report["warnings"]) == 1


def test_check_says_whether_every_gate_is_open(river: Path) -> None:
    assert run("status", river, "--check").code == 1
    assert run("status", UKRAINE, "--check", "--json").code == 1
    river.write_text(RIVER_TALKS.partition("\ngates:")[0] + "\n", encoding="utf-8")
    assert run("status", river, "--check").code == 0


def test_warnings_are_mentioned(river: Path) -> None:
    assert "There is 1 warning about this case" in flat(run("status", river))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--since", "yesterday"), "“yesterday” is no day"),
        (("--since", "2026-01-01"), "Give an earlier day"),
        (("--as-of", "2025-13-01"), "“2025-13-01” is no day"),
    ],
)
def test_bad_days(river: Path, words: tuple[str, ...], said: str) -> None:
    done = run("status", river, *words)
    assert (done.code, done.out) == (2, "")
    assert said in " ".join(done.err.split())


def test_a_gate_that_asks_for_what_there_is_not(river: Path) -> None:
    river.write_text(RIVER_TALKS.replace("bilateral.distance", "bilatral.distance"), encoding="utf-8")
    done = run("status", river)
    assert (done.code, done.out) == (2, "")
    line = next(n for n, own in enumerate(river.read_text("utf-8").splitlines(), 1) if "bilatral" in own)
    words = " ".join(done.err.split())
    assert f"river.yaml:{line}:35: found “bilatral”; expected a track or a draft of this case." in words
    assert "Did you mean “bilateral”?" in words
