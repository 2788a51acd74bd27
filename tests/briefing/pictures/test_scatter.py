from goodoffices.analysis.solve import Findings, solve
from goodoffices.briefing.language import Language
from goodoffices.briefing.pictures.contents import contents
from goodoffices.briefing.pictures.ground import Sheets
from goodoffices.briefing.pictures.scatter import STRIP, WIDTH, scatter
from tests.sample_cases import ESTIMATES, QUORUM, RIVER, case_of, example_findings, findings_of


def drawn(findings: Findings, code: str = "en") -> tuple[dict[str, object], set[str]]:
    sheets = Sheets()
    made = scatter(contents(findings, Language(code)), sheets).to_dict()
    return made, {str(row["words"]) for rows in sheets.rows.values() for row in rows if "words" in row}


def test_marks_and_walk_aways_have_labels() -> None:
    _, words = drawn(example_findings("nash-1950.yaml"))
    assert {"Nash = Kalai–Smorodinsky", "Egalitarian", "Utilitarian", "Walk-away: Bill", "Walk-away: Jack"} <= words


def test_one_party_has_a_strip() -> None:
    findings = findings_of(QUORUM)
    made, words = drawn(findings, "de")
    assert (made["width"], made["height"]) == (WIDTH, STRIP)
    assert any("Nash" in own for own in words)


def bars(findings: Findings) -> int:
    own = drawn(findings)[0]["layer"]
    assert isinstance(own, list)
    return sum(layer["mark"].get("strokeCap") == "round" for layer in own)


def test_what_is_within_the_ranges_is_drawn_for_estimates_only() -> None:
    assert bars(findings_of(ESTIMATES)) > 0
    assert bars(findings_of(RIVER)) == 0


def test_a_party_to_whom_all_is_alike_can_be_drawn() -> None:
    text = RIVER.replace("{built: 40, lowered: 10}", "{built: 0, lowered: 0}").replace(
        "{0: 30, 400: 0}", "{0: 0, 400: 0}"
    )
    drawn(solve(case_of(text)))
