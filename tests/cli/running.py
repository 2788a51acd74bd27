"""The command line as a test runs it: in this process, or, where the process itself matters, in one of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from typer.testing import CliRunner

from goodoffices.cli.app import app

SOURCE = Path(__file__).parents[2] / "src"
PLAIN = {"COLUMNS": "100", "NO_COLOR": "1", "TERM": "dumb", "GOODOFFICES_LANG": None}


@dataclass(frozen=True)
class Done:
    """How a command ended, and what it wrote where."""

    code: int
    out: str
    err: str


def run(*words: str | Path, env: dict[str, str] | None = None, typed: str = "") -> Done:
    """Run a command in this process, in a plain terminal of 100 columns; `typed` is what comes from standard input."""
    runner = CliRunner(env={**PLAIN, **(env or {})})
    result = runner.invoke(app, [str(word) for word in words], input=typed, prog_name="goodoffices")
    return Done(result.exit_code, result.stdout, result.stderr)


def start(*words: str | Path, env: dict[str, str] | None = None, cwd: Path | None = None) -> "subprocess.Popen[bytes]":
    """Start a command in a process of its own."""
    code = "from goodoffices.cli.app import main; main()"
    kept = {name: value for name, value in os.environ.items() if name not in PLAIN}
    plain = {name: value for name, value in PLAIN.items() if value is not None}
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, words)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=cwd,
        env={**kept, **plain, "PYTHONPATH": str(SOURCE), **(env or {})},
    )


def run_apart(*words: str | Path, env: dict[str, str] | None = None, cwd: Path | None = None) -> Done:
    """Run a command in a process of its own, to its end."""
    with start(*words, env=env, cwd=cwd) as process:
        out, err = process.communicate(timeout=60)
        return Done(process.returncode, out.decode(errors="replace"), err.decode(errors="replace"))
