"""The parent's half of a measurement: start a side as a process, ask it, and survive whatever it does."""

from __future__ import annotations

import json
import signal
import subprocess
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Run:
    """One run: seconds for loading and for solving, the processor's seconds for the latter, and what was found.

    `memory` is the most that the process has held so far, in MB.
    """

    loading: float
    seconds: float
    processor: float
    memory: float
    report: Any = None


class Failed(Exception):
    """A side did not answer; says why in a few words."""


class Worker:
    """A side in a process of its own, `python -m MODULE`, with limits: MB of memory, seconds for each request."""

    def __init__(self, python: Path, module: str, *, seconds: float, memory: int | None = None) -> None:
        self._seconds = seconds
        self._memory = memory
        limit = [] if memory is None else ["--memory", str(memory)]
        self._process = subprocess.Popen(
            [str(python), "-m", module, *limit],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
        )
        try:
            self.ready = self._reply()
        except Failed:
            self.end()
            raise

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self._process.kill()
        self._process.communicate()

    @property
    def baseline(self) -> float:
        """The peak memory after the imports, in MB."""
        return float(self.ready["memory"])

    def run(self, path: Path, way: str, *, report: bool = False) -> Run:
        """Load and solve a scenario. Raises Failed."""
        return Run(**self._ask({"path": str(path), "way": way, "report": report}))

    def worth(self, path: Path, outcomes: list[list[str]]) -> list[tuple[float, ...]]:
        """What outcomes are worth to each party. Raises Failed."""
        return [tuple(own) for own in self._ask({"path": str(path), "outcomes": outcomes})["worth"]]

    def _ask(self, request: Mapping[str, object]) -> dict[str, Any]:
        assert self._process.stdin is not None
        try:
            print(json.dumps(request), file=self._process.stdin, flush=True)
        except BrokenPipeError:
            raise Failed(self._ending()) from None
        reply = self._reply()
        if "error" in reply:
            raise Failed(self._told(str(reply["error"])))
        return reply

    def _reply(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        late = threading.Event()

        def give_up() -> None:
            late.set()
            self._process.kill()

        timer = threading.Timer(self._seconds, give_up)
        timer.start()
        line = self._process.stdout.readline()
        timer.cancel()
        if not line:
            raise Failed(f"not done after {self._seconds:g} s" if late.is_set() else self._ending())
        reply: dict[str, Any] = json.loads(line)
        return reply

    def _told(self, error: str) -> str:
        if error.startswith("MemoryError") and self._memory is not None:
            return f"out of memory (limit {self._memory / 1024:g} GB)"
        return error

    def _ending(self) -> str:
        status = self._process.wait()
        return f"killed by {signal.Signals(-status).name}" if status < 0 else f"ended with status {status}"
