"""From the case in its file to the interview, and back into the file."""

from pathlib import Path

import pytest

from goodoffices.case.elicitation.questions import Finished
from goodoffices.case.errors import FormatError, UsageError
from goodoffices.workbench.asking import begin, keep, understood_report
from goodoffices.workbench.opening import load
from tests.sample_cases import RIVER

REPLIES = ("low", "30", "3", "90", "2", "1", "4", "50", "20", "80", "25", "yes")
COMMENTED = RIVER.replace("values:\n", "values:  # what they told us\n").replace(
    "  upstream:\n    basis: stated", "  upstream:  # on the phone\n    basis: stated"
)


def finished(path: Path, party: str = "bank", replies: tuple[str, ...] = REPLIES) -> Finished:
    interview = begin(path, party)
    for reply in replies:
        interview = interview.answered(reply)
    done = interview.question
    assert isinstance(done, Finished)
    return done


@pytest.fixture
def river(tmp_path: Path) -> Path:
    file = tmp_path / "river.yaml"
    file.write_text(COMMENTED, encoding="utf-8")
    return file


def test_what_is_saved_is_what_was_understood_and_all_else_stays(river: Path) -> None:
    done = finished(river)
    keep(river, done.understood)
    after = load(river)
    assert after.values_of("bank") == done.understood.case.values_of("bank")
    assert after.party("bank") == done.understood.case.party("bank")
    text = river.read_text(encoding="utf-8")
    assert "# what they told us" in text
    assert "# on the phone" in text
    assert set(COMMENTED.splitlines()) - set(text.splitlines()) == {
        line for line in COMMENTED.splitlines() if line.startswith("  bank: {name: {en: River Bank")
    }


def test_what_others_wrote_meanwhile_stays(river: Path) -> None:
    done = finished(river)
    river.write_text(COMMENTED.replace("firmness: 0.5", "firmness: 0.7"), encoding="utf-8")
    keep(river, done.understood)
    assert "firmness: 0.7" in river.read_text(encoding="utf-8")


def test_answers_about_other_issues_are_not_saved(river: Path) -> None:
    done = finished(river)
    changed = COMMENTED.replace("options: [built, lowered]", "options: [lowered, built]")
    river.write_text(changed, encoding="utf-8")
    with pytest.raises(UsageError, match="issues of the case have changed"):
        keep(river, done.understood)
    assert river.read_text(encoding="utf-8") == changed


def test_a_party_is_known_by_id_or_name(river: Path) -> None:
    assert begin(river, "River Bank").party == begin(river, "flussbank").party == begin(river, "bank").party == "bank"
    with pytest.raises(UsageError, match="Did you mean “upstream”"):
        begin(river, "upsteam")


def test_a_case_with_nothing_to_decide_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "one.yaml"
    file.write_text("goodoffices: 1\ntitle: T\nparties: {a: {name: A}}\nissues: {x: {options: [y]}}\n")
    with pytest.raises(UsageError, match="nothing to ask about"):
        begin(file, "a")


def test_a_case_that_is_no_file_could_not_be_saved(tmp_path: Path) -> None:
    with pytest.raises(FormatError):
        begin(tmp_path / "none.yaml", "a")


def test_a_report_says_what_was_understood(river: Path) -> None:
    report = understood_report(finished(river), river)
    assert report["saved"] is True
    assert report["file"] == str(river)
    assert report["values"]["dam"] == {"built": 100, "lowered": 0}  # type: ignore[index]
    assert report["weights"]["dam"] == 40  # type: ignore[index]
    assert report["walk_away"]["score"] == pytest.approx(25, abs=0.1)  # type: ignore[index]
    assert report["is_estimate"] is False
