import json
from pathlib import Path

import pytest

from tests.cli.running import run
from tests.sample_cases import RIVER

REPLIES = "low\n30\n3\n90\n2\n1\n4\n50\n20\n80\n25\n"


@pytest.fixture
def river(tmp_path: Path) -> Path:
    file = tmp_path / "river.yaml"
    file.write_text(RIVER, encoding="utf-8")
    return file


def test_answers_from_a_pipe_are_saved(river: Path) -> None:
    done = run("ask", river, "River Bank", typed=REPLIES + "yes\n")
    assert (done.code, done.err) == (0, "")
    assert "Saved in" in done.out
    assert "dam: {built: 100, lowered: 0}" in river.read_text(encoding="utf-8")
    assert run("check", river).code == 0
    again = run("ask", river, "bank", typed="\n" * 8 + "\nyes\n")
    assert (again.code, again.err) == (0, "")
    assert "Nothing has changed" in again.out


def test_nothing_is_saved_without_a_yes(river: Path) -> None:
    done = run("ask", river, "bank", "--lang", "de", typed=REPLIES + "nein\n")
    assert done.code == 0
    assert "Nichts wurde gespeichert" in done.out
    assert river.read_text(encoding="utf-8") == RIVER


def test_json_has_standard_output_for_itself(river: Path) -> None:
    done = run("ask", river, "bank", "--json", typed=REPLIES + "yes\n")
    report = json.loads(done.out)
    assert done.code == 0
    assert report["saved"] is True
    assert report["party"] == "bank"
    assert "What River Bank values" in done.err
    ended = run("ask", river, "bank", "--json", typed="low\n")
    assert ended.code == 2
    assert "Nothing was saved" in json.loads(ended.out)["error"]


def test_a_party_that_nobody_knows(river: Path) -> None:
    done = run("ask", river, "banc")
    assert (done.code, done.out) == (2, "")
    assert "Did you mean “bank”?" in done.err
