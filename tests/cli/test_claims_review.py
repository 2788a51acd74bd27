"""The walk through proposed claims, from a pipe and at a terminal."""

import json
import os
import signal
from pathlib import Path

import pytest

from goodoffices.case.claims import ClaimState
from goodoffices.workbench.opening import load
from goodoffices.workbench.proposing import propose
from tests.cli.running import run
from tests.cli.test_conversation import Terminal
from tests.reading.test_proposal import FACTS, READING
from tests.sample_cases import RIVER


@pytest.fixture
def river(tmp_path: Path) -> Path:
    """A case with three proposed claims: c2, c4 and c5."""
    file = tmp_path / "river.yaml"
    file.write_text(RIVER, encoding="utf-8")
    propose(READING, FACTS, file)
    return file


def states(file: Path) -> dict[str, str]:
    return {claim.id: claim.state.value for claim in load(file).claims if claim.state is not ClaimState.ACCEPTED}


def test_replies_from_a_pipe_are_saved(river: Path) -> None:
    done = run("claims", river, "--review", typed="maybe\ng B2\ne stance=demand\na\n?\nr\ns\n")
    assert (done.code, done.err) == (0, "")
    assert "1 of 3: c2" in done.out
    assert "Not taken: “maybe”" in done.out
    assert "In the text: Upstream “will sign no treaty,” its minister told an agency." in done.out
    assert done.out.endswith("Saved. Accepted: 1; rejected: 1; still proposed: 1.\n")
    assert states(river) == {"c4": "rejected", "c5": "proposed"}
    claim = load(river).claim("c2")
    assert claim is not None
    assert (claim.grade, claim.stance) == ("B2", "demand")


@pytest.mark.parametrize("typed", ["a\nq\n", "a\n"])
def test_ending_early_keeps_what_was_decided(river: Path, typed: str) -> None:
    done = run("claims", river, "--review", "--lang", "de", typed=typed)
    assert done.code == 0
    assert "noch vorgeschlagen: 2" in done.out
    assert states(river) == {"c4": "proposed", "c5": "proposed"}


def test_only_what_passes_the_filters_is_asked(river: Path) -> None:
    done = run("claims", river, "--review", "--document", "river_talks", typed="a\na\n")
    assert "1 of 2: c4" in done.out
    assert states(river) == {"c2": "proposed"}
    assert "No claim waits" in run("claims", river, "--review", "--document", "river_talks").out


def test_json_has_standard_output_for_itself(river: Path) -> None:
    done = run("claims", river, "--review", "--json", typed="r\n")
    assert json.loads(done.out)["claims"][1]["state"] == "rejected"
    assert "1 of 3: c2" in done.err


def test_nothing_is_lost_on_ctrl_c(river: Path) -> None:
    terminal = Terminal("claims", river, "--review")
    terminal.until("1 of 3: c2")
    terminal.type("r")
    terminal.until("2 of 3: c4")
    os.killpg(terminal.process.pid, signal.SIGINT)
    terminal.until("What was decided until then is saved.")
    assert terminal.close() == 130
    assert states(river) == {"c2": "rejected", "c4": "proposed", "c5": "proposed"}
