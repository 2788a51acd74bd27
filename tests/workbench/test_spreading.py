import socket
import sys

import numpy as np
import pytest

from goodoffices.analysis.robustness.robust import Wanted, in_turn, robust
from goodoffices.analysis.solve import solve
from goodoffices.case.errors import MissingExtra, UsageError
from goodoffices.workbench import spreading
from goodoffices.workbench.spreading import require_answer, spread_over
from tests.analysis.robustness.talks import talks


def test_two_processes_find_what_one_does() -> None:
    solved = solve(talks())
    wanted = Wanted(worlds=1_700, seed=5)
    one, two = (robust(solved, None, wanted, spread_over(workers)) for workers in (1, 2))
    assert spread_over(1) is in_turn
    assert (one.zone, one.offers, one.swings, one.questions) == (two.zone, two.offers, two.swings, two.questions)
    assert one.ranks is not None
    assert two.ranks is not None
    for mine, theirs in ((one.ranks.together, two.ranks.together), (one.ranks.central, two.ranks.central)):
        assert np.array_equal(mine, theirs, equal_nan=True)


def test_a_cluster_finds_the_same() -> None:
    distributed = pytest.importorskip("distributed")
    solved = solve(talks())
    wanted = Wanted(worlds=1_700, seed=5)
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=False, protocol="tcp", dashboard_address=None, host="127.0.0.1"
    ) as cluster:
        there = robust(solved, None, wanted, spread_over(cluster=cluster.scheduler_address))
    here = robust(solved, None, wanted)
    assert (here.zone, here.offers, here.questions) == (there.zone, there.offers, there.questions)


@pytest.mark.parametrize("workers", [0, -1, 1_000])
def test_a_number_of_processes_that_makes_no_sense_is_refused(workers: int) -> None:
    with pytest.raises(UsageError, match="Give a number from 1 to 256"):
        spread_over(workers)


def test_processes_and_a_cluster_at_once_are_refused() -> None:
    with pytest.raises(UsageError, match="either --workers"):
        spread_over(2, "tcp://127.0.0.1:8786")


def test_without_the_extra_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(MissingExtra, match=r"goodoffices\[cluster\]"):
        spread_over(cluster="tcp://127.0.0.1:8786")


@pytest.mark.parametrize("address", ["", "somewhere", "tcp://a b:1", "http://127.0.0.1:80", "127.0.0.1:99999"])
def test_what_is_no_address_is_said_to_be_none(address: str) -> None:
    with pytest.raises(UsageError, match="is no address of a cluster"):
        require_answer(address)


def test_where_nobody_listens_that_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreading, "TO_CONNECT", 1)
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        require_answer(f"tcp://127.0.0.1:{port}")
    with pytest.raises(UsageError, match="No cluster answers at"):
        require_answer(f"127.0.0.1:{port}")
