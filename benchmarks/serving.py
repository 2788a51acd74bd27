"""The child's half of a measurement: a process that loads, solves and reports, a line of JSON for each request.

A side of the comparison is a `Side`; its module ends with `serve(...)`. Only the standard library, since each side runs
in an environment of its own. What the side prints itself goes to standard error.
"""

from __future__ import annotations

import gc
import json
import os
import resource
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

MEGABYTE = 2**20


@dataclass(frozen=True)
class Side:
    """What a side can do.

    `load` makes a scenario of a path; `ways` solve it, by name; `report` says what was found, in plain JSON; `worth` is
    what an outcome is worth to each party.
    """

    load: Callable[[str], Any]
    ways: Mapping[str, Callable[[Any], Any]]
    report: Callable[[Any], object]
    worth: Callable[[Any, list[str]], list[float]] | None = None
    facts: Mapping[str, object] = field(default_factory=dict)


def serve(prepare: Callable[[], Side]) -> None:
    """Answer requests until standard input ends; `--memory MB` as the first arguments limits the address space.

    `prepare` imports what the side needs. Each run loads the scenario anew and collects garbage before the clock is
    started; the collector stays on, as it is in a user's program.
    """
    if sys.argv[1:2] == ["--memory"]:
        most = int(sys.argv[2]) * MEGABYTE
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
    replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    start = time.perf_counter()
    side = prepare()
    ready = {"seconds": time.perf_counter() - start, "memory": peak_memory(), "facts": dict(side.facts)}
    print(json.dumps(ready), file=replies, flush=True)
    for line in sys.stdin:
        try:
            reply = answer(side, json.loads(line))
        except Exception as error:  # noqa: BLE001  # whatever stops a side is a result, and reported as one
            reply = {"error": f"{type(error).__name__}: {error}".strip(": ")}
        print(json.dumps(reply), file=replies, flush=True)


def answer(side: Side, request: Mapping[str, Any]) -> dict[str, object]:
    """Carry out one request: solve a scenario in one of the side's ways, or say what outcomes are worth."""
    start = time.perf_counter()
    scenario = side.load(request["path"])
    loading = time.perf_counter() - start
    if "outcomes" in request:
        assert side.worth is not None
        return {"worth": [side.worth(scenario, outcome) for outcome in request["outcomes"]]}
    gc.collect()
    start, worked = time.perf_counter(), time.process_time()
    found = side.ways[request["way"]](scenario)
    seconds, processor = time.perf_counter() - start, time.process_time() - worked
    reply: dict[str, object] = {"loading": loading, "seconds": seconds, "processor": processor, "memory": peak_memory()}
    return reply | ({"report": side.report(found)} if request["report"] else {})


def peak_memory() -> float:
    """The most memory that this process has held at once, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
