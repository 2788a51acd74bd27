"""The peer's own virtual environment: NegMAS with what it depends on, under build/, which git ignores.

NegMAS is under the AGPL. It is installed here, for the comparison, and nowhere else.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from benchmarks.worker import ROOT, Failed

PEER = "negmas==0.16.0"
ENVIRONMENT = ROOT / "build" / "benchmarks" / PEER.replace("==", "-")
COMPLETE = "complete"


def peer_python() -> Path:
    """The Python that has NegMAS; the environment is built where it is not there. Raises Failed, saying why."""
    python = ENVIRONMENT / "bin" / "python"
    if not (ENVIRONMENT / COMPLETE).is_file():
        print(f"Installing {PEER} into {ENVIRONMENT.relative_to(ROOT)} ...", file=sys.stderr, flush=True)
        shutil.rmtree(ENVIRONMENT, ignore_errors=True)
        _done([sys.executable, "-m", "venv", str(ENVIRONMENT)])
        _done([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", PEER])
        (ENVIRONMENT / COMPLETE).touch()
    return python


def _done(command: list[str]) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        lines = [line for line in (done.stderr or done.stdout).splitlines() if line.strip()]
        raise Failed(f"{PEER} cannot be installed: {lines[-1] if lines else f'status {done.returncode}'}")
