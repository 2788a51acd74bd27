import pytest

from goodoffices.analysis.robustness.unknowns import Unknown
from goodoffices.briefing.asking import question_in_words, reveals_in_words, unknown_in_words
from goodoffices.briefing.language import Language
from tests.analysis.robustness.talks import TALKS, found, talks
from tests.sample_cases import case_of

EN, DE = Language("en"), Language("de")


def by_id(name: str) -> Unknown:
    return next(own for own in found(worlds=100).unknowns if own.id == name)


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        (
            "north.red_lines.no_road",
            "Ask North: if all the rest were right, would an agreement fail on this? “No road”",
        ),
        ("south.red_lines.some_road", "“Never: “The road”: none”"),
        ("north.values.road", "your order is known; how far apart are the ways to settle “The road” to you?"),
        ("north.values.toll.10", "“The toll: 10 EUR”"),
        ("north.walk_away", "Ask North: how would you stand without an agreement?"),
        ("south.values.when[0]", "“The road”: planned and “The law”: new"),
    ],
)
def test_questions(name: str, asked: str) -> None:
    assert asked in question_in_words(by_id(name), talks(), EN)
    german = question_in_words(by_id(name), talks(), DE)
    assert german.startswith(("Nord fragen", "Süd fragen"))
    assert unknown_in_words(by_id(name), talks(), DE).startswith(german.split()[0])


def test_an_amount_that_is_no_option_is_named_with_its_unit() -> None:
    case = case_of(TALKS.replace("{0: 0, 10: [10, 20]}", "{0: 0, 7: [10, 20]}"))
    own = next(each for each in found(case, worlds=100).unknowns if each.id == "north.values.toll.7")
    assert "7 EUR" in question_in_words(own, case, EN)


def test_what_asking_gives_away() -> None:
    assert reveals_in_words(by_id("north.red_lines.no_road"), talks(), EN) == (
        "Asking shows that you reckon with this line, which nobody has drawn in so many words, and that “The road” "
        "matters for a package.",
    )
    stated, leave = reveals_in_words(by_id("south.red_lines.some_road"), talks(), EN)
    assert stated.startswith("Asking shows that you think of ways across this line")
    assert leave == "It draws on what was said in confidence: ask Bank for leave first."
    assert "“The road” and “The law”" in reveals_in_words(by_id("south.values.when[0]"), talks(), EN)[0]
    assert "ohne Einigung" in reveals_in_words(by_id("north.walk_away"), talks(), DE)[0]
