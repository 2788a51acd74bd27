"""Every example is a runnable case, and what `goodoffices solve` says about it is kept in `tests/snapshots/`.

What `goodoffices bridge` says about the main example as first put is kept there as well, and what `compare` and `draft`
say about the drafts of the wage round.

`GOODOFFICES_SNAPSHOTS=write python3 tasks.py test tests/conventions/test_examples.py` writes the snapshots anew; read
their difference before you keep it.
"""

import difflib
import os
from pathlib import Path

import pytest

from goodoffices.briefing.language import LANGUAGES
from tests.cli.running import run
from tests.sample_cases import EXAMPLES, example_names

SNAPSHOTS = Path(__file__).parents[1] / "snapshots"
WRITES = os.environ.get("GOODOFFICES_SNAPSHOTS") == "write"
DEADLOCK = "ukraine-2025-12/as-stated.yaml"
DRAFTED = "wage-round.yaml"
DRAFTING = {"compare": ("1", "2"), "draft": ("--from", "nash")}
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


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_deadlock_of_the_main_example_is_bridged_as_kept(code: str) -> None:
    done = run("bridge", EXAMPLES / DEADLOCK, "--lang", code)
    assert (done.code, done.err) == (0, "")
    compare(done.out, kept(DEADLOCK, f"bridge.{code}.txt"))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("command", DRAFTING)
def test_drafts_are_made_and_compared_as_kept(command: str, code: str) -> None:
    done = run(command, EXAMPLES / DRAFTED, *DRAFTING[command], "--lang", code)
    assert (done.code, done.err) == (0, "")
    compare(done.out, kept(DRAFTED, f"{command}.{code}.txt"))


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", IN_GERMAN)
def test_the_brief_of_the_main_example_is_as_kept(name: str, code: str, tmp_path: Path) -> None:
    file = tmp_path / "brief.md"
    done = run("brief", EXAMPLES / name, "--lang", code, "--out", file)
    assert (done.code, done.err) == (0, "")
    compare(file.read_text(encoding="utf-8"), kept(name, f"brief.{code}.md"))


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_demonstration_is_as_kept(code: str) -> None:
    compare(run("demo", "--lang", code).out, SNAPSHOTS / f"demo.{code}.txt")


def test_nothing_is_kept_of_examples_that_are_gone() -> None:
    expected = {kept(name, ending) for name in example_names() for ending in ("en.txt", "json")}
    expected |= {kept(name, "de.txt") for name in IN_GERMAN} | {SNAPSHOTS / f"demo.{code}.txt" for code in LANGUAGES}
    expected |= {kept(DEADLOCK, f"bridge.{code}.txt") for code in LANGUAGES}
    expected |= {kept(DRAFTED, f"{command}.{code}.txt") for command in DRAFTING for code in LANGUAGES}
    expected |= {kept(name, f"brief.{code}.md") for name in IN_GERMAN for code in LANGUAGES}
    assert set(SNAPSHOTS.iterdir()) == expected
