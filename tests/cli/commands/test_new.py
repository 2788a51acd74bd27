import json
from pathlib import Path

from tests.cli.running import run


def test_a_new_case_is_sound_and_nothing_is_overwritten(tmp_path: Path) -> None:
    done = run("new", tmp_path / "talks")
    assert done.code == 0
    assert done.out.startswith("Written:")
    assert run("check", tmp_path / "talks.yaml", "--check").code == 0
    again = run("new", tmp_path / "talks.yaml")
    assert (again.code, again.out) == (2, "")
    assert "nothing is overwritten" in again.err


def test_json_and_german(tmp_path: Path) -> None:
    assert json.loads(run("new", tmp_path / "a", "--json").out) == {"written": str(tmp_path / "a.yaml")}
    assert run("new", tmp_path / "b", "--lang", "de").out.startswith("Geschrieben:")


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = run("new", tmp_path / "file" / "talks")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("goodoffices: ")
