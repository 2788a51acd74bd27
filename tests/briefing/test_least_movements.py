import pytest

from goodoffices.analysis.openings import Openings, openings
from goodoffices.analysis.solve import Findings
from goodoffices.briefing.language import Language
from goodoffices.briefing.least_movements import movement_in_words
from tests.sample_cases import SALE, WATER, example_findings, findings_of

EN, DE = Language("en"), Language("de")


def told(findings: Findings, name: str, say: Language) -> list[str]:
    found: Openings = openings(findings)
    (own,) = [own for own in found.ranked if own.soft.id == name]
    return [movement_in_words(movement, own.soft, findings, say) for movement in own.least]


@pytest.mark.parametrize(
    ("name", "say", "words"),
    [
        ("downstream.red_lines.dry_months", EN, "“Release”: “at least 200 m3/s” becomes “at least 100 m3/s”"),
        ("downstream.red_lines.dry_months", DE, "„Abgabe“: aus „mindestens 200 m3/s“ wird „mindestens 100 m3/s“"),
        ("upstream.red_lines.own_needs", EN, "“Release”: “more than 100 m3/s” becomes “more than 200 m3/s”"),
    ],
)
def test_a_bound(name: str, say: Language, words: str) -> None:
    assert told(findings_of(WATER), name, say) == [words]


def test_the_bound_of_a_sum_is_told_without_its_parts() -> None:
    findings = example_findings("wage-round.yaml")
    assert told(findings, "employer.red_lines.budget", EN) == ["the sum: “at most 6” becomes “at most 6.2”"]
    assert told(findings, "employer.red_lines.budget", DE) == ["die Summe: aus „höchstens 6“ wird „höchstens 6,2“"]


def test_a_bound_of_which_nothing_is_left() -> None:
    findings = example_findings("sinai-1979-treaty.yaml")
    words = told(findings, "israel.red_lines.no_army_at_the_border", EN)
    assert words[-1].endswith("centre of Sinai”: “at most four battalions of border troops” falls away")


def test_a_walk_away() -> None:
    assert told(findings_of(SALE), "seller.walk_away", EN) == ["a walk-away of 46 in place of 60"]
    assert told(findings_of(SALE), "buyer.walk_away", DE) == ["eine Ausstiegsschwelle von 40 statt 54"]


def test_a_walk_away_of_estimates_in_bands() -> None:
    rough = SALE.replace("seller: {basis: stated", "seller: {basis: estimate")
    assert told(findings_of(rough), "seller.walk_away", EN) == [
        "a walk-away that is a little lower, still “about half”"
    ]
    lower = rough.replace("walk_away: 54", "walk_away: 75")
    assert told(findings_of(lower), "seller.walk_away", EN) == ["a walk-away of “little” in place of “about half”"]
    assert told(findings_of(lower), "seller.walk_away", DE) == [
        "eine Ausstiegsschwelle von „wenig“ statt „etwa die Hälfte“"
    ]
