import errno
import json
import os
import signal
from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.cli.commands import schema as schema_command
from goodoffices.cli.endings import DEFECT, INTERRUPTED, PIPE_CLOSED, ended
from goodoffices.workbench import describing
from tests.cli.running import run, run_apart, start
from tests.sample_cases import EXAMPLES

NASH = EXAMPLES / "nash-1950.yaml"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("sovle",), "No such command 'sovle'. Did you mean 'solve'? `goodoffices --help` lists what there is."),
        (("solve",), "Missing argument 'CASE'. `goodoffices solve --help` lists what there is."),
        (("solve", "--zzz"), "No such option: --zzz. `goodoffices solve --help` lists what there is."),
        (("solve", "--nope"), "No such option: --nope (Possible options: --near). `goodoffices solve --help` lists"),
        (("solve", NASH, "--as-of", "tomorrow"), "“tomorrow” is no day. Write year-month-day, as in 2025-12-31."),
        (("solve", NASH, "--lang", "fr"), "'fr' is not one of 'en', 'de'."),
        (("solve", NASH, "--budget", "much"), "Invalid value for '--budget'"),
        (("solve", NASH, "--budget", "-1"), "Give a number above 0."),
        (("solve", NASH, "--given", "bok=bill"), "Did you mean “book”?"),
        (("solve", "nowhere.yaml"), "nowhere.yaml: found no such file or folder."),
        (("check", "nowhere.yaml", "--lang", "de"), "nowhere.yaml: found no such file or folder."),
    ],
)
def test_wrong_usage_is_said_in_a_line_and_ends_with_2(words: tuple[str | Path, ...], said: str) -> None:
    done = run(*words)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert done.err.startswith("goodoffices: ")
    assert done.err.count("\n") == 1


def test_hints_are_in_the_language_that_was_asked_for() -> None:
    assert "listet auf" in run("solve", "--lang", "de").err
    assert "listet auf" in run("solve", "--lang=de").err
    assert "listet auf" in run("solve", env={"GOODOFFICES_LANG": "de"}).err
    assert "lists what" in run("solve", "--lang", "fr").err


def test_problems_of_a_case_have_a_line_each(tmp_path: Path) -> None:
    file = tmp_path / "talks.yaml"
    file.write_text(
        NASH.read_text("utf-8").replace("seat: signatory", "set: signatory").replace("pen: {bill", "pn: {bill"), "utf-8"
    )
    done = run("check", file)
    lines = done.err.splitlines()
    assert done.code == 2
    assert all(line.startswith(f"{file}:") for line in lines[:-1])
    assert "Did you mean “seat”?" in lines[0]
    assert lines[-1] == f"{len(lines) - 1} problems. Nothing was done."


@pytest.mark.parametrize("command", ["solve", "check"])
def test_with_json_errors_are_json_on_standard_output(command: str, tmp_path: Path) -> None:
    file = tmp_path / "talks.yaml"
    file.write_text("goodoffices: 1\nparties: []\n", encoding="utf-8")
    done = run(command, file, "--json")
    assert (done.code, done.err) == (2, "")
    report = json.loads(done.out)
    assert set(report["problems"][0]) == {
        "file", "line", "column", "path", "severity", "found", "expected", "advice",
    }  # fmt: skip
    assert report["problems"][0]["file"] == str(file)
    report = json.loads(run(command, "nowhere.yaml", "--json").out)
    assert report["problems"] == []
    assert "no such file" in report["error"]
    assert "No such option" in json.loads(run(command, "--nope", "--json").out)["error"]


def fails(error: BaseException) -> object:
    raise error


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (FormatError("No such thing."), 2, "goodoffices: No such thing.\n"),
        (OSError(errno.ENOSPC, "No space left", "talks.yaml"), 2, "goodoffices: talks.yaml: No space left\n"),
        (OSError("odd"), 2, "goodoffices: odd\n"),
        (MemoryError(), 2, "goodoffices: This case is too large"),
        (RecursionError(), 2, "goodoffices: This case is too large"),
        (KeyboardInterrupt(), INTERRUPTED, ""),
        (
            ZeroDivisionError("x"),
            DEFECT,
            "goodoffices: This is a defect of the program, not of your case: ZeroDivisionError",
        ),
    ],
)
def test_whatever_goes_wrong_ends_in_a_sentence(
    error: BaseException, code: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(lambda: fails(error), []) == code
    shown = capsys.readouterr()
    assert shown.err.startswith(said)
    assert "Traceback" not in shown.err
    assert not said or shown.err


def test_a_defect_shows_itself_where_that_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOODOFFICES_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        ended(lambda: fails(ZeroDivisionError()), [])


def test_a_defect_within_a_command_does_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(describing, "case_schema", lambda: fails(ValueError("broken")))
    assert schema_command.ORDER
    done = run("schema")
    assert (done.code, done.out) == (DEFECT, "")
    assert "ValueError: broken" in done.err


def test_steering_signs_in_names_are_not_passed_on() -> None:
    assert "\x1b" not in run("check", "\x1b[31mnowhere.yaml").err


def test_a_reader_who_leaves_is_not_told_off() -> None:
    with start("schema") as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        error = process.stderr.read()
        assert process.wait(60) == PIPE_CLOSED
    assert error == b""


@pytest.mark.skipif(os.name == "nt", reason="signals are another matter there")
def test_an_interrupted_command_ends_quietly(tmp_path: Path) -> None:
    fifo = tmp_path / "talks.yaml"
    os.mkfifo(fifo)
    with start("check", fifo) as process:
        # Opening the other end waits until the command reads, and so is well on its way.
        with fifo.open("w"):
            process.send_signal(signal.SIGINT)
            out, error = process.communicate(timeout=60)
        assert process.returncode == INTERRUPTED
    assert (out, error) == (b"", b"")


def test_a_process_of_its_own_ends_alike() -> None:
    done = run_apart("solve", NASH, "--given", "bok=bill")
    assert (done.code, done.out) == (2, "")
    assert done.err == "goodoffices: “bok” is no facet of this case. Did you mean “book”?\n"
