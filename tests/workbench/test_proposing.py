"""What was read comes into a case on disk."""

from dataclasses import replace
from pathlib import Path

import pytest

from goodoffices.case.claims import ClaimState
from goodoffices.case.errors import FormatError
from goodoffices.reading.findings import Actor
from goodoffices.workbench import proposing
from goodoffices.workbench.checking import check
from goodoffices.workbench.opening import load
from goodoffices.workbench.proposing import proposal_report, propose
from tests.reading.test_proposal import FACTS, READING, TEXT
from tests.sample_cases import RIVER


@pytest.fixture
def river(tmp_path: Path) -> Path:
    file = tmp_path / "river.yaml"
    file.write_text(RIVER + "# A note at the end.\n", encoding="utf-8")
    return file


def test_claims_and_the_text_are_saved_and_comments_stay(river: Path) -> None:
    found = propose(READING, FACTS, river)
    case = load(river)
    assert case == found.case
    assert [claim.state for claim in case.claims[-2:]] == [ClaimState.PROPOSED] * 2
    assert (river.parent / "river.texts" / "river_talks.txt").read_bytes() == TEXT.encode()
    assert river.read_text(encoding="utf-8").endswith("# A note at the end.\n")
    assert not [str(problem) for problem in check(river).warnings if "text" in str(problem)]


def test_a_second_reading_changes_nothing(river: Path) -> None:
    propose(READING, FACTS, river)
    before = river.read_bytes()
    found = propose(READING, FACTS, river)
    assert (found.claims, found.known) == ((), 2)
    assert river.read_bytes() == before


def test_a_case_that_cannot_be_saved_stays_as_it_was(river: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise FormatError("the disk is full")

    before = river.read_bytes()
    monkeypatch.setattr(proposing, "save", refuse)
    with pytest.raises(FormatError, match="full"):
        propose(READING, FACTS, river)
    assert river.read_bytes() == before
    assert not (river.parent / "river.texts").exists()


def test_a_file_that_the_case_knows_nothing_of_is_not_written_over(river: Path) -> None:
    file = river.parent / "river.texts" / "river_talks.txt"
    file.parent.mkdir()
    file.write_text("my notes", encoding="utf-8")
    with pytest.raises(FormatError, match="another file where the text is to be stored"):
        propose(READING, FACTS, river)
    assert file.read_text(encoding="utf-8") == "my notes"
    assert load(river).documents[0].id == "wire"


def test_what_was_proposed_as_plain_data(river: Path) -> None:
    report = proposal_report(propose(replace(READING, actors=(Actor("M. Newman", "envoy"),)), FACTS, river))
    assert report["proposed"] == ["c4", "c5"]
    assert (report["document"], report["stored"]) == ("river_talks", "river.texts/river_talks.txt")
    assert report["suggestions"] == {"actors": [{"name": "M. Newman", "role": "envoy", "status": ""}], "meetings": []}
