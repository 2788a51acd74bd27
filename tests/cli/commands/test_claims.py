import json
from pathlib import Path

import pytest

from tests.cli.running import run
from tests.sample_cases import EXAMPLES, RIVER

UKRAINE = EXAMPLES / "ukraine-2025-12" / "case"


@pytest.fixture
def river(tmp_path: Path) -> Path:
    file = tmp_path / "river.yaml"
    file.write_text(RIVER, encoding="utf-8")
    return file


def test_claims_their_support_and_what_differs() -> None:
    done = run("claims", UKRAINE, "--lang", "de")
    assert (done.code, done.err) == (0, "")
    assert "Bestätigt: 33 Aussagen" in done.out
    assert "Worauf rote Linien und Positionen beruhen" in done.out
    assert "c20: 1 unabhängiger Ursprung, A German press report" in done.out
    assert "Wo Aussagen einer Seite auseinandergehen" in done.out


def test_filters_show_claims_alone() -> None:
    done = run("claims", UKRAINE, "--party", "ukraine", "--issue", "territory", "--since", "2025-12-01")
    assert "c20: Giving up areas" in done.out
    assert "c29" not in done.out
    assert "rest on" not in done.out
    assert "No claim fits." in run("claims", UKRAINE, "--state", "rejected").out


def test_over_time() -> None:
    done = run("claims", UKRAINE, "--over-time")
    assert "Russia on “Plan of the USA”" in done.out
    assert "favourable assessment" in done.out
    assert "Accepted:" not in done.out


def test_edits_in_one_call(river: Path) -> None:
    done = run("claims", river, "--accept", "c2", "--reject", "c3", "--grade", "c2=B2", "--set", "c2.stance=demand",
               "--link", "c2=downstream.red_lines.dry_months", "--unlink", "c3=bank.red_lines.costs")  # fmt: skip
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("Saved: 6 changes.")
    assert "claim c2: state: proposed → accepted" in done.out
    assert run("check", river).code == 0
    assert "Nothing has changed" in run("claims", river, "--accept", "c2").out


def test_json_tells_what_was_changed(river: Path) -> None:
    done = run("claims", river, "--accept", "c2", "--json", "--state", "accepted")
    report = json.loads(done.out)
    assert [claim["id"] for claim in report["claims"]] == ["c1", "c2", "c3"]
    assert report["changed"] == [{"what": "claim c2: state", "before": "proposed", "after": "accepted"}]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--accept", "c22"), "is no claim of this case"),
        (("--grade", "c1=B9"), "is no grade"),
        (("--set", "c1.party=bnak"), "Did you mean “bank”"),
        (("--link", "c1=bank.red_lines.cost"), "Did you mean “bank.red_lines.costs”"),
        (("--party", "bnak"), "Did you mean “bank”"),
        (("--state", "open"), "'proposed', 'accepted', 'rejected'"),
        (("--since", "June"), "is no day"),
    ],
)
def test_what_cannot_be_stops_everything(river: Path, words: tuple[str, str], message: str) -> None:
    done = run("claims", river, "--reject", "c3", *words)
    assert done.code == 2
    assert message in done.err
    assert river.read_text(encoding="utf-8") == RIVER
