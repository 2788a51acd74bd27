"""An interview with a person at a terminal, and one whose answers come from a pipe."""

import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.running import SOURCE, run
from tests.sample_cases import RIVER

REPLIES = "low\n30\n3\n90\n2\n1\n4\n50\n20\n80\n25\n"
SECONDS = 60


@pytest.fixture
def river(tmp_path: Path) -> Path:
    file = tmp_path / "river.yaml"
    file.write_text(RIVER, encoding="utf-8")
    return file


class Terminal:
    """A command at a real terminal: reads what is shown, types lines and keys."""

    def __init__(self, *words: str | Path) -> None:
        self.shown = ""
        ours, theirs = pty.openpty()
        self.ours = ours
        env = {**os.environ, "PYTHONPATH": str(SOURCE), "NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "100"}
        code = "from goodoffices.cli.app import main; main()"
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, *map(str, words)],
            stdin=theirs, stdout=theirs, stderr=theirs, env=env, start_new_session=True,
        )  # fmt: skip
        os.close(theirs)

    def until(self, words: str) -> None:
        """Read until this is shown."""
        end = time.monotonic() + SECONDS
        while words not in " ".join(self.shown.split()):
            assert time.monotonic() < end, self.shown
            if select.select([self.ours], [], [], 0.1)[0]:
                try:
                    self.shown += os.read(self.ours, 65536).decode(errors="replace")
                except OSError:
                    break
        assert words in " ".join(self.shown.split()), self.shown
        self.shown = ""

    def type(self, text: str) -> None:
        """Type a line."""
        os.write(self.ours, f"{text}\n".encode())

    def close(self) -> int:
        """Wait for the end; the exit code."""
        code = self.process.wait(SECONDS)
        os.close(self.ours)
        return code


def test_at_a_terminal_mistakes_are_asked_again_and_answers_saved(river: Path) -> None:
    terminal = Terminal("ask", river, "bank")
    terminal.until("low (0 m3/s) or high (400 m3/s)?")
    for _ in range(7):  # more often than a pipe may
        terminal.type("perhaps")
        terminal.until("is neither end")
    terminal.type("?")
    terminal.until("would you rather have more of it or less?")
    for reply, shown in zip(
        [*REPLIES.split(), "ja"],
        [
            "200 m3/s",
            "1 or 3",
            "minutes",
            "1 or 2",
            "1 or 2",
            "Which one",
            "1 of 3",
            "2 of 3",
            "3 of 3",
            "No agreement",
            "saved?",
            "Saved in",
        ],
        strict=True,
    ):
        terminal.type(reply)
        terminal.until(shown)
    assert terminal.close() == 0
    assert "works_council" not in river.read_text(encoding="utf-8")
    assert "weights: {release.volume: 0.5" in river.read_text(encoding="utf-8")


def test_ctrl_c_leaves_the_case_as_it_was(river: Path) -> None:
    terminal = Terminal("ask", river, "bank")
    terminal.until("low (0 m3/s) or high (400 m3/s)?")
    terminal.type("low")
    terminal.until("200 m3/s")
    os.killpg(terminal.process.pid, signal.SIGINT)
    terminal.until("Nothing was saved; the case is as it was. Your answers until then, one to a line: low")
    assert terminal.close() == 130
    assert river.read_text(encoding="utf-8") == RIVER


@pytest.mark.parametrize("lines", [0, 3, 11])
def test_an_end_of_answers_leaves_the_case_as_it_was(river: Path, lines: int) -> None:
    typed = "".join(REPLIES.splitlines(keepends=True)[:lines])
    done = run("ask", river, "bank", typed=typed)
    assert done.code == 2
    assert "Nothing was saved; the case is as it was." in done.err
    assert ("Your answers until then" in done.err) is (lines > 0)
    assert river.read_text(encoding="utf-8") == RIVER


def test_a_pipe_may_be_mistaken_only_so_often(river: Path) -> None:
    done = run("ask", river, "bank", typed="perhaps\n" * 50)
    assert done.code == 2
    assert done.out.count("is neither end") == 5
    assert "5 answers to the same question" in done.err
    assert river.read_text(encoding="utf-8") == RIVER


def test_one_can_go_back_and_ask_for_help(river: Path) -> None:
    typed = "<\nhigh\n<\nlow\n?\n30\n" + "\n".join(REPLIES.splitlines()[2:]) + "\n<\n30\nyes\n"
    done = run("ask", river, "bank", typed=typed)
    assert (done.code, done.err) == (0, "")
    assert "If the first half of the way" in done.out
    assert "Below 30 of 100" in done.out


def test_what_comes_from_a_pipe_cannot_steer_a_terminal(river: Path) -> None:
    done = run("ask", river, "bank", typed="\x1b[31mlow\n" + "low\n")
    assert "\x1b" not in done.out
