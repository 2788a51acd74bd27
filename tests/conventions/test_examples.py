"""Every example is a runnable case, and what `goodoffices solve` says about it is kept in `tests/snapshots/`.

`GOODOFFICES_SNAPSHOTS=write python3 tasks.py test tests/conventions/test_examples.py` writes the snapshots anew; read
their difference before you keep it.
"""

import difflib
import os
from pathlib import Path

import pytest

from tests.cli.running import run
from tests.sample_cases import EXAMPLES, example_names

SNAPSHOTS = Path(__file__).parents[1] / "snapshots"
WRITES = os.environ.get("GOODOFFICES_SNAPSHOTS") == "write"
IN_GERMAN = [name for name in example_names() if name.startswith("ukraine")]


def kept(name: str, ending: str) -> Path:
    """Where the snapshot of an example is kept."""
    return SNAPSHOTS / f"{name.removesuffix('.yaml').replace('/', '-')}.{ending}"


def compare(shown: str, file: Path) -> None:
    """Hold what is shown against what is kept; with the variable set, keep it."""
    if WRITES:
        file.parent.mkdir(exist_ok=True)
        file.write_text(shown, encoding="utf-8")
    before = file.read_text(encoding="utf-8") if file.exists() else ""
    difference = difflib.unified_diff(before.splitlines(), shown.splitlines(), file.name, "now", lineterm="")
    assert shown == before, "\n".join(["`GOODOFFICES_SNAPSHOTS=write` keeps this:", *difference])


@pytest.mark.parametrize("name", example_names())
@pytest.mark.parametrize(("ending", "words"), [("en.txt", ()), ("json", ("--json",))], ids=["en", "json"])
def test_an_example_is_solved_as_kept(name: str, ending: str, words: tuple[str, ...]) -> None:
    done = run("solve", EXAMPLES / name, *words)
    assert (done.code, done.err) == (0, "")
    compare(done.out, kept(name, ending))


@pytest.mark.parametrize("name", IN_GERMAN)
def test_the_main_example_is_told_in_german_as_kept(name: str) -> None:
    compare(run("solve", EXAMPLES / name, "--lang", "de").out, kept(name, "de.txt"))


@pytest.mark.parametrize("code", ["en", "de"])
def test_the_demonstration_is_as_kept(code: str) -> None:
    compare(run("demo", "--lang", code).out, SNAPSHOTS / f"demo.{code}.txt")


def test_nothing_is_kept_of_examples_that_are_gone() -> None:
    expected = {kept(name, ending) for name in example_names() for ending in ("en.txt", "json")}
    expected |= {kept(name, "de.txt") for name in IN_GERMAN} | {SNAPSHOTS / f"demo.{code}.txt" for code in ("en", "de")}
    assert set(SNAPSHOTS.iterdir()) == expected
