import json
import shlex
from pathlib import Path

import pytest

from goodoffices.briefing.language import LANGUAGES
from goodoffices.briefing.tour import STEPS
from tests.cli.running import run


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_goes_from_a_report_to_what_is_next(code: str) -> None:
    done = run("demo", "--lang", code, env={"COLUMNS": "80"})
    assert (done.code, done.err) == (0, "")
    assert max(map(len, done.out.splitlines())) <= 80
    for command in (command for _, command in STEPS):
        assert command.format(code=code) in done.out


def test_the_suggestions_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for _, command in STEPS:
        program, *words = shlex.split(command.format(code="de"))
        assert program == "goodoffices"
        done = run(*words)
        assert done.code == 0, f"{command}: {done.err}"


def test_json_has_what_was_read_both_answers_and_the_brief() -> None:
    report = json.loads(run("demo", "--json").out)
    assert report["report"]["language"] == "en"
    assert report["brief"]["sources"]
    assert report["as_stated"]["zone"]["empty"] is True
    assert report["in_full"]["zone"]["empty"] is False


def test_the_files_can_be_had(tmp_path: Path) -> None:
    folder = tmp_path / "ukraine"
    assert json.loads(run("demo", "--save", folder, "--json").out) == {"written": str(folder)}
    assert run("check", folder / "case").code == 0
    assert run("demo", "--save", folder).code == 2
    assert "liegen nun in" in run("demo", "--save", tmp_path / "b", "--lang", "de").out
