import pytest

from goodoffices.reading.quoting.german.clauses import clauses
from tests.reading.quoting.german.lines import line


@pytest.mark.parametrize(
    "text",
    [
        "Der Sprecher, Max Weiß, sagte nichts.",
        "Gestern hatte der Sprecher, Max Weiß, geschwiegen.",
        "Gestern teilte der Sprecher, Max Weiß, etwas mit.",
        "Wie der Sprecher, Max Weiß, mitteilte.",
        "Ada, Ben und Cleo fordern mehr.",
    ],
)
def test_commas_around_an_apposition_divide_nothing(text: str) -> None:
    assert len(clauses(line(text))) == 1


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Das sei so, auch am Montag, sagte sie.", 3),
        ("„Das ist so“, sagte sie.", 2),
        ("Er sagte, Ada, Ben und Cleo kämen.", 2),
    ],
)
def test_other_commas_do(text: str, count: int) -> None:
    assert len(clauses(line(text))) == count
