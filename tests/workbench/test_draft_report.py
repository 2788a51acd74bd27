"""A draft as plain data."""

from goodoffices.workbench.draft_report import draft_report
from goodoffices.workbench.drafting import draft_from
from tests.sample_cases import ESTIMATES, RIVER, case_of


def test_clauses_are_told_in_every_language_with_what_they_decide() -> None:
    case = case_of(RIVER)
    report = draft_report(draft_from(case, "release.volume=100", named="own"), case)
    assert report["package"] == {"release.volume": 100}
    assert report["open"] == ["release.form", "release.guarantor", "dam"]
    assert report["clauses"][1] == {  # type: ignore[index]
        "number": "1.1",
        "id": "release.volume",
        "says": {"en": "Volume: 100 m3/s.", "de": "Menge: 100 m3/s."},
        "binds": {"release.volume": "100"},
    }
    assert (report["draft"], report["version"]) == ("own", "1")


def test_words_of_no_named_language_are_told_as_they_are() -> None:
    case = case_of(ESTIMATES)
    report = draft_report(draft_from(case, "x=left"), case)
    assert report["title"] == "Draft after a package"
