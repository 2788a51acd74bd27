import pytest

from goodoffices.reading.quoting.german.rules import reporting_verb
from tests.reading.quoting.german.lines import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Chefin sagte, dass es gut sei.", ("Die Chefin", "dass es gut sei", "sagte")),
        ("Kiew fordert, die Häfen zu öffnen.", ("Kiew", "die Häfen zu öffnen", "fordert")),
        ("Das Amt kündigte an, bald zu bauen.", ("Das Amt", "bald zu bauen", "kündigte | an")),
        ("Es sei gut, sagte die Chefin.", ("die Chefin", "Es sei gut", "sagte")),
        ("Die Brücke, sagte die Chefin, sei gut.", ("die Chefin", "Die Brücke | sei gut", "sagte")),
        ("Wie AP berichtet, ist es gut.", ("AP", "ist es gut", "Wie | berichtet")),
        ("Es ist, wie AP berichtet, gut.", ("AP", "Es ist | gut", "wie | berichtet")),
        ("Es wird befürchtet, dass es regnet.", ("", "dass es regnet", "wird | befürchtet")),
    ],
)
def test_a_verb_reports_a_clause(text: str, expected: tuple[str, str, str]) -> None:
    assert told(reporting_verb, text) == [expected]


@pytest.mark.parametrize("text", ["Die Chefin kam, weil es brannte.", "Er sagte ab.", "Man sage, es sei gut."])
def test_no_clause_no_find(text: str) -> None:
    assert told(reporting_verb, text) == []
