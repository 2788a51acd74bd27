"""The page about the command line says what the command line says."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not (ROOT / "src/goodoffices/cli/app.py").is_file(), reason="there is no command line to describe")
def test_cli_reference_is_current() -> None:
    # In a process of its own: typer decides at its first import how help texts look.
    made = subprocess.run(
        [sys.executable, "-m", "tests.docs.cli_reference", "--print"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    kept = ROOT / "docs/reference/cli.md"
    assert kept.is_file(), "run `python3 tasks.py docs`"
    assert made.stdout == kept.read_text(encoding="utf-8"), "run `python3 tasks.py docs`"
