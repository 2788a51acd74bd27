import pytest

from goodoffices.reading.quoting.german.rules import reporting_noun
from tests.reading.quoting.german.lines import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Forderung der Wehr, früher zu heizen, blieb.", ("der Wehr", "früher zu heizen", "Forderung")),
        ("Er vertritt die Meinung, dass es brenne.", ("Er", "dass es brenne", "Meinung")),
        ("Er hat am Montag, dem 3. Mai, die These vertreten, es brenne.", ("Er", "es brenne", "These")),
        ("Man teilt seine Sorge, es könne brennen.", ("seine", "es könne brennen", "Sorge")),
        ("Die Hamas rückte von ihrer Forderung ab, dass es ende.", ("Die Hamas", "dass es ende", "Forderung")),
        ("Es gab Hinweise von Zeugen, dass es brenne.", ("Zeugen", "dass es brenne", "Hinweise")),
    ],
)
def test_a_noun_has_a_clause_of_its_own(text: str, expected: tuple[str, str, str]) -> None:
    assert told(reporting_noun, text) == [expected]


@pytest.mark.parametrize(
    "text", ["Die Forderung blieb.", "Die Idee, die alt ist, blieb.", "Der Baum, der alte, brach."]
)
def test_without_a_clause_nothing_is_said(text: str) -> None:
    assert told(reporting_noun, text) == []
