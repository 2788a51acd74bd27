"""Edits are all done, or none."""

from collections.abc import Callable
from pathlib import Path

import pytest

from goodoffices.case.claims import ClaimState
from goodoffices.case.errors import CaseError, UsageError
from goodoffices.workbench.editing_claims import Edit, edit_claims, edits_of, grading, linking, setting_field, unlinking
from goodoffices.workbench.opening import load
from tests.sample_cases import RIVER

NOTE = "# A note of mine.\n"


@pytest.fixture
def river(tmp_path: Path) -> Path:
    file = tmp_path / "river.yaml"
    file.write_text(RIVER + NOTE, encoding="utf-8")
    return file


def test_several_edits_at_once_are_saved_and_comments_stay(river: Path) -> None:
    edits = edits_of(
        accept=["c2"],
        reject=["c3"],
        grade=["c1-c3=c3"],
        change=["c2.stance=demand", "c1.says.de=Kein Vertrag"],
        link=["c2=downstream.red_lines.dry_months"],
        unlink=["c3=bank.red_lines.costs"],
    )
    case, changed = edit_claims(river, edits)
    assert case == load(river)
    assert [claim.state for claim in case.claims] == [ClaimState.ACCEPTED, ClaimState.ACCEPTED, ClaimState.REJECTED]
    assert [claim.grade for claim in case.claims] == ["C3"] * 3
    assert case.claims[0].says.in_("de") == "Kein Vertrag"
    assert [line.origin.sources for line in case.red_lines] == [("c1",), ("c2",), ("c2",)]
    assert len(changed) == 9
    assert river.read_text(encoding="utf-8").endswith(NOTE)


def test_what_is_so_already_is_not_written(river: Path) -> None:
    before = river.stat().st_mtime_ns
    assert edit_claims(river, edits_of(accept=["c1"], grade=["c1=B2"]))[1] == ()
    assert river.stat().st_mtime_ns == before


@pytest.mark.parametrize(
    ("edits", "error"),
    [
        (lambda: edits_of(accept=["c1", "c9"]), UsageError),
        (lambda: edits_of(accept=["c1-c3"], reject=["c2"]), UsageError),
        (lambda: edits_of(reject=["c3"], change=["c1.party=bnak"]), CaseError),
        (lambda: edits_of(reject=["c3"], change=["c1.stance=reject"]), CaseError),
        (lambda: edits_of(reject=["c3"], link=["c1=bank.red_lines.cost"]), UsageError),
    ],
)
def test_one_that_makes_no_sense_stops_all(
    river: Path, edits: Callable[[], list[Edit]], error: type[Exception]
) -> None:
    before = river.read_bytes()
    with pytest.raises(error):
        edit_claims(river, edits())
    assert river.read_bytes() == before


@pytest.mark.parametrize(
    ("edit", "words"),
    [(grading, "c1"), (grading, "=B2"), (setting_field, "c1=x"), (setting_field, "c1.stance"), (linking, "c1"),
     (unlinking, "")],
)  # fmt: skip
def test_what_says_nothing_is_said(edit: Callable[[str], Edit], words: str) -> None:
    with pytest.raises(UsageError, match="Write c34"):
        edit(words)


def test_ids_can_have_dots(river: Path) -> None:
    text = river.read_text(encoding="utf-8").replace("c3: {says: The bank has", "c3.a: {says: The bank has")
    river.write_text(text.replace("sources: [c2, c3]", "sources: [c2, c3.a]"), encoding="utf-8")
    case, _ = edit_claims(river, [setting_field("c3.a.stance=report"), setting_field("c1-c2.stance=demand")])
    assert [claim.stance for claim in case.claims] == ["demand", "demand", "report"]
    with pytest.raises(UsageError, match="“x” is nothing that a claim has"):
        edit_claims(river, [setting_field("c1.x=1")])
