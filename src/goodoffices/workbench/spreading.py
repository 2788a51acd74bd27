"""Where drawn worlds are counted: in this process, in several, or on the machines of a cluster.

Blocks of worlds have their own sources of randomness and come back in their order, so the answer is the same anywhere.
"""

from __future__ import annotations

import importlib
import re
import socket
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context
from typing import Any

from goodoffices.analysis.robustness.robust import Spread, in_turn
from goodoffices.analysis.robustness.study import Study
from goodoffices.analysis.robustness.worlds import Block, run_block
from goodoffices.case.errors import MissingExtra, UsageError, visible

ADDRESS = re.compile(r"(?:(?:tcp|tls)://)?(?P<host>[\w.-]+|\[[0-9a-fA-F:]+\]):(?P<port>\d{1,5})")
"""Where a scheduler listens."""

LIKE_THIS = "tcp://10.0.0.5:8786"

TO_CONNECT = 10
"""Seconds in which a cluster must answer."""

FOR_A_BLOCK = 300
"""Seconds in which a machine must have counted a block that is waited for."""

RETRIES = 2
"""How often a block is given to another machine where one is lost."""

MOST_WORKERS = 256
"""Processes on one machine."""


def spread_over(workers: int = 1, cluster: str | None = None) -> Spread:
    """What runs the blocks of a study: so many processes, or the cluster at an address.

    Raises UsageError for a number of processes that makes no sense, or for both; MissingExtra where what a cluster
    needs is not installed.
    """
    if cluster is not None:
        if workers != 1:
            raise UsageError("Give either --workers, for processes on this machine, or --cluster, for other machines.")
        return partial(_on_cluster, cluster, _distributed())
    if not 1 <= workers <= MOST_WORKERS:
        raise UsageError(f"{workers} processes cannot share the work. Give a number from 1 to {MOST_WORKERS}.")
    return in_turn if workers == 1 else partial(_in_processes, workers)


def _in_processes(workers: int, study: Study) -> Iterator[Block]:
    share = max(1, study.blocks // (4 * workers))
    pool = ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
    try:
        yield from pool.map(partial(run_block, study), range(study.blocks), chunksize=share)
    except BrokenProcessPool:
        raise UsageError(
            "A process that counted worlds was ended from outside. Try again with fewer --workers."
        ) from None
    finally:
        pool.shutdown(cancel_futures=True)


def _distributed() -> Any:  # noqa: ANN401 - a module without types that is there only with the extra
    try:
        return importlib.import_module("distributed")
    except ImportError:
        raise MissingExtra("cluster", "Counting on a cluster") from None


def require_answer(address: str) -> None:
    """Raise UsageError where an address is none, or nothing answers there."""
    found = ADDRESS.fullmatch(address.strip())
    if found is None or int(found["port"]) >= 2**16:
        said = f"“{visible(address)}” is no address of a cluster"
        raise UsageError(f"{said}. Give the one that its scheduler prints, as in {LIKE_THIS}.")
    try:
        socket.create_connection((found["host"].strip("[]"), int(found["port"])), TO_CONNECT).close()
    except OSError:
        raise _no_answer(address) from None


def _no_answer(address: str) -> UsageError:
    found = f"No cluster answers at “{visible(address)}” within {TO_CONNECT} seconds"
    return UsageError(f"{found}. Give the address that its scheduler prints, as in {LIKE_THIS}.")


def _on_cluster(address: str, distributed: Any, study: Study) -> Iterator[Block]:  # noqa: ANN401 - as above
    require_answer(address)
    try:
        client = distributed.Client(address, timeout=TO_CONNECT, set_as_default=False)
    except (OSError, TimeoutError, ValueError):
        raise _no_answer(address) from None
    with client:
        sent = client.scatter(study, broadcast=True, hash=False)
        futures = [
            client.submit(run_block, sent, number, pure=False, retries=RETRIES) for number in range(study.blocks)
        ]
        for future in futures:
            yield _block(future, distributed)
            future.release()


def _block(future: Any, distributed: Any) -> Block:  # noqa: ANN401 - as above
    """What a machine came to. Raises UsageError where it failed, with what it said."""
    try:
        wrong = future.exception(timeout=FOR_A_BLOCK)
    except (TimeoutError, distributed.TimeoutError):
        raise UsageError(f"The cluster did not finish its part within {FOR_A_BLOCK} seconds.") from None
    if wrong is not None:
        said = visible(f"{type(wrong).__name__}: {wrong}")
        version = ".".join(map(str, sys.version_info[:2]))
        needed = f"Each of its machines needs the same Good Offices, numpy and Python {version} as this one"
        raise UsageError(f"A machine of the cluster failed ({said}). {needed}.")
    block: Block = future.result()
    return block
