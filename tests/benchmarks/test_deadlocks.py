import json
import subprocess
import sys
from pathlib import Path

from tests.sample_cases import EXAMPLES

ROOT = EXAMPLES.parent


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "benchmarks" / "deadlocks.py"), *arguments]
    return subprocess.run(command, check=False, capture_output=True, encoding="utf-8")


def test_another_folder_is_measured(tmp_path: Path) -> None:
    (tmp_path / "land.yaml").write_text((EXAMPLES / "sinai-1979.yaml").read_text("utf-8"), "utf-8")
    entry = {"operators": ["split_bundle"], "issue": "sinai", "role": {"ownership": ["egypt"]}, "solved": True}
    (tmp_path / "expected.json").write_text(json.dumps({"land.yaml": entry}), "utf-8")
    done = run("--folder", str(tmp_path))
    assert done.returncode == 0, done.stderr
    assert "| land | egypt, israel | split_bundle" in done.stdout
    assert "| 1 deadlocks | 1 (100%) |" in done.stdout
    assert "Known when" not in done.stdout


def test_a_folder_that_cannot_be_measured_says_why(tmp_path: Path) -> None:
    done = run("--folder", str(tmp_path))
    assert done.returncode == 2
    assert "there is no expected.toml" in done.stderr
    assert "Traceback" not in done.stderr
    (tmp_path / "expected.json").write_text('{"gone": {"operators": ["defer"], "issue": "a", "solved": true}}', "utf-8")
    done = run("--folder", str(tmp_path))
    assert done.returncode == 2
    assert "gone.yaml" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_page_shows_the_deadlocks_of_the_repository() -> None:
    page = (ROOT / "docs" / "reference" / "bridges-benchmark.md").read_text("utf-8")
    for name in (file.stem for file in (EXAMPLES / "bridges").glob("*.yaml")):
        assert f"| {name} |" in page, "run `python3 benchmarks/deadlocks.py --write`"


def test_the_page_is_not_written_for_another_folder(tmp_path: Path) -> None:
    done = run("--folder", str(tmp_path), "--write")
    assert done.returncode == 2
    assert "leave --folder or --write out" in done.stderr
