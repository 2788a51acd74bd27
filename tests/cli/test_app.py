import re
import time
from itertools import pairwise
from pathlib import Path

import pytest
from typer.main import get_command

from goodoffices.cli.app import app, build
from tests.cli.running import run, run_apart

COMMANDS = [
    "demo",
    "new",
    "check",
    "read",
    "claims",
    "ask",
    "solve",
    "bridge",
    "openings",
    "robust",
    "divide",
    "draft",
    "compare",
    "status",
    "brief",
    "import",
    "export",
    "schema",
]


def test_every_file_of_the_folder_is_a_command_in_a_sensible_order() -> None:
    assert list(get_command(app).commands) == COMMANDS  # type: ignore[attr-defined]
    assert list(get_command(build()).commands) == COMMANDS  # type: ignore[attr-defined]
    assert {path.stem.rstrip("_") for path in Path("src/goodoffices/cli/commands").glob("[!_]*.py")} == set(COMMANDS)


def test_help_is_there_at_once_and_takes_nothing_heavy_along() -> None:
    heavy = ("numpy", "pydantic", "lark", "ruamel", "ortools", "moocore")
    start = time.perf_counter()
    done = run_apart("--help", env={"PYTHONPROFILEIMPORTTIME": "1"})
    assert time.perf_counter() - start < 3  # generous for a busy machine; what is imported decides
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in done.err.splitlines()}
    assert imported.isdisjoint(heavy)
    assert all(command in done.out for command in COMMANDS)


@pytest.mark.parametrize("words", [("--help",), ("solve", "--help"), ("bridge", "--help"), ("openings", "--help"), ()])
def test_help_fits_eighty_columns(words: tuple[str, ...]) -> None:
    done = run(*words, env={"COLUMNS": "80"})
    assert done.code == 0
    assert max(map(len, done.out.splitlines())) <= 80
    assert "Usage: goodoffices" in done.out


def test_the_list_of_commands_is_not_cut_off() -> None:
    done = run_apart("--help", env={"COLUMNS": "80", "TYPER_USE_RICH": "0"})
    assert "..." not in done.out.partition("Commands:")[2]


def test_the_list_of_commands_has_one_line_for_each() -> None:
    told = run("--help", env={"COLUMNS": "80"}).out.partition("─ Commands")[2].splitlines()
    assert [line.strip("│ ").partition(" ")[0] for line in told if line.startswith("│")] == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_help_fills_its_lines(command: str) -> None:
    words = run(command, "--help", env={"COLUMNS": "80"}).out.partition("╭")[0].splitlines()
    lines = [line.strip() for line in words]
    for line, after in pairwise(lines):
        if line and after:  # within a paragraph the next word would not have fitted
            assert len(line) + len(after.partition(" ")[0]) + 1 > 76


def test_version() -> None:
    done = run("--version")
    assert (done.code, done.err) == (0, "")
    assert re.fullmatch(r"goodoffices \d+\.\d+\.\d+\n", done.out)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_speaks_json_and_explains_itself(command: str) -> None:
    done = run(command, "--help")
    assert done.code == 0
    assert "--json" in done.out
