from goodoffices.briefing.language import Language
from goodoffices.briefing.pictures.contents import contents
from goodoffices.briefing.pictures.telling import Telling
from tests.sample_cases import ESTIMATES, RIVER, findings_of


def told(text: str, code: str) -> dict[str, str]:
    findings = findings_of(text)
    telling = Telling(contents(findings, Language(code), is_told=True))
    row = telling.row("Nash", findings.frontier.points[0].tolist(), findings.frontier.choices[0].tolist())
    return {str(tip["title"]): row[str(tip["field"])] for tip in telling.tooltips}


def test_a_package_is_told_line_by_line() -> None:
    own = told(RIVER, "de")
    assert own["Paket"] == "Nash"
    assert {"Oberlauf", "Unterlauf", "Der neue Damm", "Abgabe in trockenen Monaten – Menge"} <= set(own)
    assert own["Der neue Damm"] in {"built", "lowered"}


def test_estimates_have_no_numbers() -> None:
    own = told(ESTIMATES, "en")
    assert not any(letter.isdigit() for letter in own["A"] + own["B"])


def test_nothing_is_told_where_nobody_can_point() -> None:
    findings = findings_of(RIVER)
    telling = Telling(contents(findings, Language("en")))
    assert telling.tooltips == []
    assert telling.row("Nash", [0, 0], [0, 0, 0, 0]) == {}


def test_heads_that_are_the_same_are_told_apart() -> None:
    text = RIVER.replace("title: {en: The new dam, de: Der neue Damm}", "title: Upstream")
    assert {"Upstream", "Upstream (2)"} <= set(told(text, "en"))
