"""Everything a contributor or a CI machine runs, defined once: `python3 tasks.py NAME`.

Needs Python 3.11 with pip and nothing else: `setup` builds `.venv` from the hashed lock file, and every
other task runs the tools in it. Arguments after a task's name are handed to its tool, for example
`python3 tasks.py test -k frontier`.
"""

import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "setup-stamp"
OLDEST_PYTHON = (3, 11)

Command = list[str | Path]


class TaskError(Exception):
    """A command failed and has said why; carries the exit status to end with."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


def run(command: Command) -> None:
    """Run a command at the repository's root, its output shown as it comes."""
    status = subprocess.run(command, cwd=ROOT, check=False).returncode
    if status:
        raise TaskError(status)


def step(name: str, *commands: Command, env: dict[str, str] | None = None) -> None:
    """Run commands silently and report one line; show their output only where one fails."""
    start = time.perf_counter()
    for command in commands:
        done = subprocess.run(command, cwd=ROOT, env=env, check=False, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode:
            report(name, "failed", start)
            print(f"$ {' '.join(map(str, command))}\n{done.stdout.decode(errors='replace')}", flush=True)
            raise TaskError(done.returncode)
    report(name, "ok", start)


def report(name: str, outcome: str, start: float) -> None:
    """Print one line: what was done, how it ended, how long it took."""
    print(f"{name:<10} {outcome:<7} {time.perf_counter() - start:6.1f} s", flush=True)


# ------------------------------------------------------------------------------------------------ tasks


def setup(*_: str) -> None:
    """Install what requirements.lock names, and the package itself, editable, into .venv."""
    if is_set_up():
        return
    if not has_usable_python():
        step("venv", [sys.executable, "-m", "venv", "--clear", VENV])
    pip: Command = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    step("install", [*pip, "--require-hashes", "--requirement", LOCK])
    # Without build isolation the build uses the locked hatchling, and nothing is downloaded unchecked.
    step("package", [*pip, "--no-deps", "--no-build-isolation", "--editable", ROOT])
    STAMP.write_text(fingerprint(), encoding="utf-8")


def demo(*arguments: str) -> None:
    """Run the flagship case from beginning to end."""
    setup()
    run([BIN / "goodoffices", "demo", *arguments])


def lint(*_: str) -> None:
    """Check style and formatting with ruff."""
    setup()
    ruff: Command = [PYTHON, "-m", "ruff"]
    step("lint", [*ruff, "check", "--quiet", "."], [*ruff, "format", "--check", "--quiet", "--diff", "."])


def types(*arguments: str) -> None:
    """Check types with mypy."""
    setup()
    step("types", [PYTHON, "-m", "mypy", "--no-error-summary", *arguments])


def contracts(*arguments: str) -> None:
    """Check with import-linter that imports point down only."""
    setup()
    step("contracts", [BIN / "lint-imports", *arguments])


def test(*arguments: str) -> None:
    """Run the tests; the last line printed is pytest's own."""
    setup()
    run([PYTHON, "-m", "pytest", "--quiet", "--numprocesses=2", "--dist=worksteal", *arguments])


def check(*arguments: str) -> None:
    """Run lint, types, contracts and tests, and stop at the first that fails."""
    lint()
    types()
    contracts()
    test(*arguments)


def lock(*arguments: str) -> None:
    """Write requirements.lock anew; with --upgrade, to the newest versions."""
    setup()
    compile_lock: Command = [PYTHON, "-m", "uv", "--no-config", "pip", "compile", "--quiet", "--universal"]
    compile_lock += ["--generate-hashes", "--python-version", "3.11"]
    # No index or machine is named in the file, and it must not depend on who made it.
    compile_lock += ["--no-emit-index-url", "--custom-compile-command", "python3 tasks.py lock"]
    # Extras come in when something in the tests needs them.
    compile_lock += ["--group", "dev", "--extra", "docs", "--extra", "llm", "--extra", "reports"]
    compile_lock += ["--output-file", LOCK.name, "pyproject.toml"]
    neutral = {name: value for name, value in os.environ.items() if not name.startswith(("UV_", "PIP_"))}
    step("lock", [*compile_lock, *arguments], env=neutral)


def docs(*_: str) -> None:
    """Write the generated pages of the documentation anew."""
    setup()
    step("docs", [PYTHON, "-m", "tests.docs.cli_reference"])


TASKS: dict[str, Callable[..., None]] = {
    task.__name__: task for task in (setup, demo, lint, types, contracts, test, check, lock, docs)
}


# ----------------------------------------------------------------------------------- state of .venv


def is_set_up() -> bool:
    """Tell whether .venv was built from the present files and still holds the editable package.

    A plain `pip install .` into the same .venv replaces the editable package by a copy, which would then be
    tested in place of the sources; its path file is gone in that case.
    """
    if not (PYTHON.exists() and STAMP.is_file() and STAMP.read_text(encoding="utf-8") == fingerprint()):
        return False
    libraries = "Lib" if os.name == "nt" else "lib/python*"
    return any(VENV.glob(f"{libraries}/site-packages/_goodoffices.pth"))


def fingerprint() -> str:
    """Hash what .venv depends on: the lock, the project's metadata and the repository's place."""
    content = LOCK.read_bytes() + (ROOT / "pyproject.toml").read_bytes() + os.fsencode(ROOT)
    return hashlib.sha256(content).hexdigest()


def has_usable_python() -> bool:
    """Tell whether .venv was made at this place and runs a Python that is recent enough, with pip.

    The scripts of an environment name its path, so one that was moved with its repository is of no use.
    """
    probe = f"import sys, pip; sys.exit(sys.version_info < {OLDEST_PYTHON})"
    try:
        was_made_here = str(VENV) in (VENV / "pyvenv.cfg").read_text(encoding="utf-8")
        done = subprocess.run([PYTHON, "-c", probe], check=False, capture_output=True)
    except OSError:
        return False
    return was_made_here and done.returncode == 0


def main(arguments: Sequence[str]) -> int:
    """Run the named task, or list them all."""
    if sys.version_info < OLDEST_PYTHON:
        print(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
        return 2
    if not arguments or arguments[0] not in TASKS:
        print("usage: python3 tasks.py TASK [ARGUMENT ...]\n")
        for name, task in TASKS.items():
            print(f"  {name:<10} {(task.__doc__ or '').splitlines()[0]}")
        return 2
    try:
        TASKS[arguments[0]](*arguments[1:])
    except TaskError as error:
        return error.status
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
