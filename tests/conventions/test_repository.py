"""House rules over every text file of the repository, and over its lock file."""

import re
import shutil
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# Written in pieces, so that this file does not hold what it forbids.
REGISTRIES = ["py" + "pi.org", "python" + "hosted", "ana" + "conda.", "npm" + "js.", "crates" + ".io"]
FORBIDDEN = {
    "names a package registry's host": re.compile("|".join(map(re.escape, REGISTRIES)), re.IGNORECASE),
    "holds the path of a machine": re.compile(r"(?<![\w.~/-])/(?:" + "wo" + "rk|ro" + "ot|ho" + "me)/"),
    "leaves something for later": re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME)\b"),
}


def files() -> Iterator[Path]:
    """List what git holds or would hold; without git, all files outside hidden folders."""
    git = shutil.which("git")
    listing = [str(git), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(listing, cwd=ROOT, check=False, capture_output=True) if git else None
    if done and done.returncode == 0:
        paths = [ROOT / name for name in done.stdout.decode().split("\0") if name]
    else:
        paths = [path for path in ROOT.rglob("*") if not path.relative_to(ROOT).parts[0].startswith(".")]
    yield from (path for path in paths if path.is_file() and "__pycache__" not in path.parts)


def text_of(path: Path) -> str:
    """Read a file, or nothing where it is not text."""
    content = path.read_bytes()
    return "" if b"\0" in content else content.decode("utf-8", errors="replace")


@pytest.mark.parametrize("what", FORBIDDEN)
def test_no_file(what: str) -> None:
    offences = [
        f"{path.relative_to(ROOT).as_posix()}:{number}: {line.strip()[:100]}"
        for path in files()
        for number, line in enumerate(text_of(path).splitlines(), start=1)
        if FORBIDDEN[what].search(line)
    ]
    assert not offences, "\n".join([what, *offences])


def normal(name: str) -> str:
    """Write a requirement's name as the lock does: without extras and versions, in lower case, hyphenated."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\s\[<>=!~;]", name)[0]).lower()


def test_lock_holds_every_dependency() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    missing = {normal(name) for name in wanted} - set(re.findall(r"^(\S+)==", lock, re.MULTILINE))
    assert not missing, f"not in requirements.lock: {missing}; run `python3 tasks.py lock`"


def test_lock_hashes_every_requirement() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    for requirement in re.split(r"\n(?=\S)", lock):
        assert requirement.startswith("#") or "--hash=sha256:" in requirement, requirement.splitlines()[0]


def test_lock_names_no_place() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert not re.findall(r"^.*(?:://|file:|--index|--find-links| @ ).*$", lock, re.MULTILINE)
