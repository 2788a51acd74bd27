import pytest

from benchmarks.instances import additive
from goodoffices.analysis.solve import Findings, solve
from goodoffices.briefing.language import Language
from goodoffices.briefing.pictures.contents import contents
from goodoffices.briefing.pictures.ground import Sheets
from goodoffices.briefing.pictures.parallel import parallel, parallel_width
from tests.sample_cases import example_findings


def words(findings: Findings, code: str = "en") -> set[str]:
    sheets = Sheets()
    parallel(contents(findings, Language(code)), sheets).to_dict()
    return {str(row["words"]) for rows in sheets.rows.values() for row in rows if "words" in row}


def test_every_axis_and_every_mark_has_its_name() -> None:
    own = words(example_findings("scoreable-game.yaml"))
    assert {"SportCo", "Mayor", "Utilitarian", "Egalitarian", "0 to 100 points"} <= own
    assert any(name.startswith("Nash = Kalai–Smorodinsky") for name in own)


@pytest.mark.parametrize("parties", [3, 10])
def test_there_is_room_for_every_axis(parties: int) -> None:
    findings = solve(additive(4, 3, parties))
    assert parallel_width(contents(findings, Language("de"))) >= 104 * parties
    assert {f"P{number}" for number in range(parties)} <= words(findings, "de")
