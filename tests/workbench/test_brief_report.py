import json
from datetime import date
from pathlib import Path

from goodoffices.workbench.brief_report import brief_report
from goodoffices.workbench.briefing import brief
from tests.briefing.brief.ferry import ferry
from tests.sample_cases import LINES_ONLY, case_of


def test_sections_in_words_and_sources_by_number() -> None:
    report = json.loads(json.dumps(brief_report(brief(ferry(), since=date(2026, 3, 1)), Path("x.pdf"))))
    assert (report["day"], report["since"], report["language"]) == ("2026-03-10", "2026-03-01", "en")
    assert (report["confidential"], report["zone"], report["written"]) == (True, {"empty": True}, "x.pdf")
    assert [own["heading"] for own in report["sections"]][:3] == ["In short", "New since 1 March 2026", "The situation"]
    third = next(own for own in report["sources"] if own["number"] == "3")
    assert third == {
        "number": "3",
        "claim": "c3",
        "says": "A high fare is not accepted.",
        "speaker": "South",
        "party": "south",
        "via": [],
        "stance": "rejection",
        "date": None,
        "document": "letter",
        "grade": "B2",
        "audience": [],
    }


def test_a_case_without_claims_has_no_sources() -> None:
    report = brief_report(brief(case_of(LINES_ONLY), language="de"))
    assert (report["sources"], report["day"], report["since"], report["confidential"]) == ([], None, None, False)
    assert "written" not in report
