from datetime import date

import pytest

from goodoffices.bridging.operator import operators
from goodoffices.bridging.precedent import Ending, precedents_of
from goodoffices.briefing.language import LANGUAGES, Language
from goodoffices.briefing.precedents import SHOWN, earlier, precedents_in_words, told
from goodoffices.case.interests import ASPECTS

EN, DE = Language("en"), Language("de")


def test_the_first_is_told_and_one_that_sobers() -> None:
    for name in operators():
        known = precedents_of(name)
        first, *others = shown = told(known)
        assert first == known[0]
        assert len(shown) == min(SHOWN, len(known))
        if any(own.ending is Ending.FAILED for own in known):
            assert Ending.FAILED in {own.ending for own in shown}
        assert all(own in known and own != first for own in others)


@pytest.mark.parametrize(
    ("operator", "about", "names"),
    [
        ("refer_to_decider", {"money", "time", "precedent"}, ["Anthracite coal strike", "Abyei arbitration"]),
        ("refer_to_decider", {"ownership", "administration"}, ["Brčko", "Abyei arbitration"]),
        ("limit_in_time", {"money", "precedent"}, ["Pforzheim agreement", "Hong Kong: fifty years unchanged"]),
        ("make_contingent", {"money", "outcome"}, ["Contingent value rights for Genzyme", "Steinmeier formula"]),
        ("exempt_existing", {"outcome", "money"}, ["New York printers", "Two tiers at General Motors"]),
        ("change_promisee", {"ownership"}, ["Åland guarantees", "Browser choice"]),
    ],
)
def test_the_nearest_to_the_dispute_is_told_and_the_nearest_that_sobers(
    operator: str, about: set[str], names: list[str]
) -> None:
    assert [own.name.in_("en") for own in told(precedents_of(operator), about)] == names


def test_what_is_told_shares_no_less_with_the_dispute_than_what_is_left_out() -> None:
    for name in operators():
        known = precedents_of(name)
        for aspect in ASPECTS:
            first, *others = told(known, {aspect})
            best = max(aspect in own.about for own in known)
            assert (aspect in first.about) == best
            assert first == next(own for own in known if (aspect in own.about) == best)
            sober = [own for own in known if own != first and own.ending is not Ending.HELD]
            assert not sober or (aspect in others[0].about) == max(aspect in own.about for own in sober)


def test_what_a_dispute_is_about_decides_what_is_said_of_it() -> None:
    (first, _) = precedents_in_words(["divide_in_zones"], EN, {"ownership", "money"})
    assert first.words.startswith("Tacna and Arica")


def test_none_are_told_of_none() -> None:
    assert told(()) == ()


def test_a_precedent_has_its_year_its_end_and_its_source() -> None:
    items = precedents_in_words(["change_promisor"], EN)
    assert items[0].words.startswith("Algiers Accords (1981, Iran and the USA; it held): The two signed nothing")
    assert items[0].notes == (precedents_of("change_promisor")[0].source,)


def test_a_formula_that_failed_is_said_to_have_failed() -> None:
    for code, words in zip(LANGUAGES, ("it failed", "es scheiterte"), strict=True):
        (steinmeier,) = [
            item for item in precedents_in_words(["make_contingent"], Language(code)) if "Steinmeier" in item.words
        ]
        assert words in steinmeier.words


def test_years_are_not_written_as_amounts() -> None:
    assert "1.981" not in precedents_in_words(["change_promisor"], DE)[0].words


def test_several_operators_have_theirs_in_a_row() -> None:
    both = precedents_in_words(["defer", "split_text"], EN)
    assert both == precedents_in_words(["defer"], EN) + precedents_in_words(["split_text"], EN)


def test_what_came_later_and_the_dispute_itself_are_no_precedents() -> None:
    known = precedents_of("divide_in_zones")
    years = {own.year for own in known}
    assert earlier(known, None) == known
    assert {own.year for own in earlier(known, date(max(years) + 1, 1, 1))} == years
    first = min(years)
    assert {own.year for own in earlier(known, date(first, 6, 30))} == years - {first}
    assert {own.year for own in earlier(known, date(first + 1, 1, 1))} == {first}
