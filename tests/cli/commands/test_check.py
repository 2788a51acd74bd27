import json
from pathlib import Path

import pytest

from tests.cli.running import run
from tests.sample_cases import EXAMPLES, LINES_ONLY, RIVER


def written(folder: Path, text: str) -> Path:
    file = folder / "talks.yaml"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_sound_case() -> None:
    done = run("check", EXAMPLES / "ukraine-2025-12" / "as-stated.yaml")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Sound: “Talks on ending the war in Ukraine")
    assert done.out.endswith("No warnings.\n")
    assert run("check", EXAMPLES / "ukraine-2025-12" / "case", "--lang", "de").out.startswith("In Ordnung: „")


def test_a_red_line_that_nobody_stated_shows() -> None:
    done = run("check", EXAMPLES / "ukraine-2025-12" / "case")
    assert "1 warning\n" in done.out
    assert "red_lines.yaml:88:3: found no source" in done.out
    assert "the line is your own hypothesis" in " ".join(done.out.split())


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_warnings_end_with_1_only_where_that_is_asked_for(more: tuple[str, ...], tmp_path: Path) -> None:
    file = written(tmp_path, RIVER.replace("as_of: 2025-06-30\n", ""))
    assert "as_of" in run("check", file, *more).out
    assert run("check", file, *more).code == 0
    assert run("check", file, "--check", *more).code == 1
    assert run("check", EXAMPLES / "nash-1950.yaml", "--check", *more).code == 0


def test_rules_that_exclude_everything_are_an_error(tmp_path: Path) -> None:
    file = written(tmp_path, LINES_ONLY + "rules: [x == one, x == two]\n")
    done = run("check", file)
    assert done.code == 2
    assert done.err.startswith(f"{file}:11:")
    assert "exclude every package" in done.err
    assert run("solve", file).err == done.err


def test_json() -> None:
    report = json.loads(run("check", EXAMPLES / "nash-1950.yaml", "--json").out)
    assert (report["sound"], report["packages"], report["warnings"]) == (True, 512, [])
