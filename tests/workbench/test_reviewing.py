"""What a reply to a proposed claim does."""

from functools import reduce
from pathlib import Path

import pytest

from goodoffices.case.case import Case
from goodoffices.case.claims import Claim, ClaimState
from goodoffices.case.errors import UsageError
from goodoffices.workbench.proposing import propose
from goodoffices.workbench.reviewing import Next, reply_of, surroundings
from tests.reading.test_proposal import FACTS, READING
from tests.sample_cases import RIVER, case_of

CASE = case_of(RIVER)


def after(text: str) -> tuple[Claim, Next]:
    reply = reply_of(text, "c2")
    case: Case = reduce(lambda case, edit: edit(case), reply.edits, CASE)
    claim = case.claim("c2")
    assert claim is not None
    return claim, reply.next


@pytest.mark.parametrize("text", ["a", "A", " accept ", "annehmen", "a B3"])
def test_accepting_goes_on_to_the_next(text: str) -> None:
    claim, then = after(text)
    assert (claim.state, then) == (ClaimState.ACCEPTED, Next.ON)
    assert claim.grade == ("B3" if "3" in text else "F6")


def test_rejecting_skipping_and_ending() -> None:
    assert after("verwerfen")[0].state is ClaimState.REJECTED
    assert after("s") == (CASE.claims[1], Next.ON)
    assert after("q") == (CASE.claims[1], Next.END)


def test_grading_changing_and_linking_stay_with_the_claim() -> None:
    assert after("g c2") == (after("e grade=C2")[0], Next.STAY)
    assert after("e stance=demand")[0].stance == "demand"
    linked = reply_of("l upstream.red_lines.own_treaty", "c2").edits[0](CASE)
    assert linked.red_lines[0].origin.sources == ("c1", "c2")


@pytest.mark.parametrize("text", ["", "x", "yes", "g", "g Z9", "e", "e foo=1", "l", "l nowhere", "a Z9"])
def test_anything_else_is_not_taken(text: str) -> None:
    with pytest.raises(UsageError):
        after(text)


def test_the_sentences_around_a_claim(tmp_path: Path) -> None:
    file = tmp_path / "river.yaml"
    file.write_text(RIVER, encoding="utf-8")
    found = propose(READING, FACTS, file)
    treaty, minutes = found.claims
    assert surroundings(treaty, found.case, file) == "Upstream “will sign no treaty,” its minister told an agency."
    assert surroundings(minutes, found.case, file) == "He wants minutes."
    assert surroundings(found.case.claims[0], found.case, file) == ""
    (tmp_path / "river.texts" / "river_talks.txt").write_text("changed", encoding="utf-8")
    assert surroundings(treaty, found.case, file) == ""
