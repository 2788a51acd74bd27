"""A description fits whom the text gives the role, and tells whether it means one who is named."""

import pytest

from goodoffices.reading.actors.cast import Person
from goodoffices.reading.actors.descriptions import holds_exactly, is_bare, is_described, is_plural, role_in
from goodoffices.reading.actors.role_words import RoleWord, role_word
from goodoffices.reading.pages.page import Page, Token


def tokens(text: str, language: str = "de") -> tuple[Token, ...]:
    return Page(text, language).sentences[0].tokens


def role(word: str, language: str = "de") -> RoleWord:
    found = role_word(word, language)
    assert found
    return found


def test_a_role_fits_by_its_word_its_end_and_its_office() -> None:
    person = Person("Ivo Marin", roles=[("US-Außenminister", "")], gender="m", state="united_states")
    assert is_described(person, role("Außenminister"), "", "de")
    assert is_described(person, role("Chefdiplomat"), "united_states", "de")
    assert not is_described(person, role("Außenminister"), "france", "de")
    assert not is_described(person, role("Ministerin"), "", "de")


def test_a_deputy_is_no_representative() -> None:
    assert not holds_exactly(Person("Ivo Marin", roles=[("Stellvertreter", "")]), role("Vertreter"))
    assert holds_exactly(Person("Ivo Marin", roles=[("EU-Vertreter", "")]), role("Vertreter"))


@pytest.mark.parametrize(
    ("text", "expected"), [("Experten", True), ("Der Experte", False), ("Israels Minister", False)]
)
def test_a_german_role_alone_means_nobody_who_is_named(text: str, expected: bool) -> None:
    assert is_bare(tokens(text)) == expected


def test_several_are_no_one() -> None:
    assert is_plural(tokens("Die Unterhändler"), role("Unterhändler"), "de")
    assert is_plural(tokens("the envoys", "en"), role("envoys", "en"), "en")
    assert not is_plural(tokens("the envoy", "en"), role("envoy", "en"), "en")


def test_a_description_gives_a_role() -> None:
    assert role_in(tokens("die Chefin des Amtes"), "de") == "Chefin des Amtes"
