import pytest

from goodoffices.reading.quoting.english.rules import reported_act
from tests.reading.quoting.english.lines import told


@pytest.mark.parametrize(
    ("text", "speaker", "quote"),
    [
        ("The board rejected the pump.", "The board", "The board rejected the pump."),
        ("Ida warned on Monday of a flood.", "Ida", "Ida warned on Monday of a flood."),
        ("It rained; Ida blamed the board.", "Ida", "Ida blamed the board."),
        ("Ida came, and called for calm.", "Ida", "Ida came, and called for calm."),
        ("Ida dismissed the plan, saying that it leaked.", "Ida", "Ida dismissed the plan"),
        ("It is wet, but Ida praised the board.", "Ida", "but Ida praised the board."),
        ("Ida praised the “old oak” lock of the town.", "Ida", "Ida praised the “old oak” lock of the town."),
    ],
)
def test_an_act_is_told_with_the_sentence(text: str, speaker: str, quote: str) -> None:
    assert told(reported_act, text) == [(speaker, quote, "")]


@pytest.mark.parametrize(
    "text",
    [
        "Ida called the plan “a leak”.",
        "Ida praised the board as “brave”, and left.",
        "The plan was rejected by the board.",
        "Ida calls herself a keeper.",
        "Ida demanded that it be mended.",
        "The keeper sleeps.",
    ],
)
def test_clauses_judgements_and_passives_are_no_acts(text: str) -> None:
    assert told(reported_act, text) == []
