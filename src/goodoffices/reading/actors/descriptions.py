"""Descriptions of somebody by a role, such as "der Minister": whom they fit, and what they tell."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.reading.actors.cast import Person
from goodoffices.reading.actors.role_words import RoleWord, first_role_word, offices, role_word
from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.page import Token


def is_described(person: Person, role: RoleWord, state: str, language: str) -> bool:
    """Whether a role fits a person: the same word, its end, or another word for the office; no other state."""
    if state and person.state and person.state != state:
        return False
    if role.gender and person.gender and role.gender != person.gender:
        return False
    own = [found for text, _ in person.roles if (found := first_role_word(text, language))]
    plain = role.word.lower().rsplit("-", 1)[-1]
    return any(
        found.word.lower().rsplit("-", 1)[-1].endswith(plain)
        or plain.endswith(found.word.lower())
        or bool(_offices(found, language) & _offices(role, language))
        for found in own
    )


def holds_exactly(person: Person, role: RoleWord) -> bool:
    """Whether the very word is among somebody's roles."""
    return any(
        role.word.lower() in (word.lower(), word.lower().rsplit("-", 1)[-1])
        for own, _ in person.roles
        for word in own.split()
    )


def is_bare(tokens: Sequence[Token]) -> bool:
    """Whether a German description has neither an article nor an owner before it: "Experten", "Diplomaten"."""
    first = tokens[0].text.lower()
    return first not in words("de.names", "articles") and not (len(tokens) > 1 and first.endswith("s"))


def is_plural(tokens: Sequence[Token], role: RoleWord, language: str) -> bool:
    """Whether a description means several: "die Unterhändler", "negotiators"."""
    word = next(token.text for token in tokens if role_word(token.text, language))
    if language == "en":
        return word.endswith("s") and not word.endswith(("'s", "’s", "ss")) and word.lower() != role.word.lower()
    return tokens[0].text.lower() == "die" and role.gender == "m" and not word.endswith("e")


def role_in(tokens: Sequence[Token], language: str) -> str:
    """The role that a description gives, from the word for it on."""
    at = next(i for i, token in enumerate(tokens) if role_word(token.text, language))
    role = role_word(tokens[at].text, language)
    return " ".join([role.word if role else "", *(token.text for token in tokens[at + 1 :])])


def _offices(role: RoleWord, language: str) -> frozenset[str]:
    known = offices(language)
    plain = role.word.lower().rsplit("-", 1)[-1]
    return known.get(plain, frozenset()) or (known.get(role.head, frozenset()) if plain == role.head else frozenset())
