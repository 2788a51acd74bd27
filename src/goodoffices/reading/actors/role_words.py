"""Words for what somebody is: "Sicherheitsratschef", "envoy"; their first form and what they tell of the person."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from goodoffices.reading.lexicon import table, words

INFLECTED = {
    "de": ("", "s", "es", "en", "n", "e", "in", "innen", "ern", "er", "r"),
    "en": ("", "s", "'s", "’s", "s'", "s’"),
}
ADJECTIVAL = ("e", "er", "en", "em", "es")


@dataclass(frozen=True, slots=True)
class RoleWord:
    """A role by the word of the text in its first form, the head of it ("chef"), and the gender it tells."""

    word: str
    head: str
    gender: str = ""


@lru_cache(maxsize=50_000)
def role_word(word: str, language: str) -> RoleWord | None:
    """The role that a word names; None where it names none.

    >>> role_word("US-Sondergesandten", "de")
    RoleWord(word='US-Sondergesandter', head='gesandter', gender='m')
    >>> role_word("Ministerin", "de").gender, role_word("spokeswoman", "en").gender
    ('f', 'f')
    """
    low = word.lower()
    if language not in INFLECTED or low in words(f"{language}.roles", "never"):
        return None
    if language == "de":
        return _german(word, low) if word[:1].isupper() and _can_be_role(low) else None
    base = low.removesuffix("'s").removesuffix("’s")
    for own in (base, base.removesuffix("s")):
        head = own.rsplit("-", 1)[-1] if own not in words("en.roles", "heads") else own
        if head in words("en.roles", "heads"):
            return RoleWord(word[: len(own)], head, "f" if head in words("en.roles", "feminine") else "")
    return None


def first_role_word(role: str, language: str) -> RoleWord | None:
    """The word of a role that says what somebody is, not whose: the first one.

    >>> first_role_word("Sprecher des Kremls", "de").word
    'Sprecher'
    """
    return next((found for word in role.split() if (found := role_word(word, language))), None)


def _can_be_role(low: str) -> bool:
    """Whether a German word in small letters ends as a role can: a quick look before the long one."""
    forms, lengths = _forms()
    return any(low[-length:] in forms for length in lengths)


@cache
def _forms() -> tuple[frozenset[str], tuple[int, ...]]:
    """Every head of a German role with every ending, and how long they are."""
    adjectival = {head + ending for head in _ends("adjectival") for ending in ADJECTIVAL}
    heads = (*_ends("heads"), *_ends("weak"), *_ends("whole"))
    found = frozenset(adjectival | {head + ending for head in heads for ending in INFLECTED["de"]})
    return found, tuple(sorted({len(form) for form in found}))


def _german(word: str, low: str) -> RoleWord | None:
    for ending in ADJECTIVAL:
        base = low[: -len(ending)]
        head = low.endswith(ending) and _head(base, "adjectival")
        if head:
            return RoleWord(word[: len(base)] + "er", head + "er", "m")
    for ending in INFLECTED["de"]:
        base = low[: len(low) - len(ending)]
        if not low.endswith(ending) or len(base) < 3:
            continue
        head = (
            _head(base, "heads")
            or (ending and _head(base, "weak"))
            or (base if base in words("de.roles", "whole") else "")
        )
        if head:
            return _inflected(word, base, head, ending)
    return None


def _inflected(word: str, base: str, head: str, ending: str) -> RoleWord:
    first = word[: len(base)]
    if ending in {"in", "innen"} or head in words("de.roles", "feminine"):
        return RoleWord(first + ("in" if ending in {"in", "innen"} else ""), head, "f")
    return RoleWord(first + ("e" if f"{head}e" in words("de.roles", "weak") else ""), head, "m")


def _head(base: str, key: str) -> str:
    """The longest word under a key that ends this one, without the -e of the weak ones."""
    if not base.endswith(_ends(key)):
        return ""
    return max((head for head in _ends(key) if base.endswith(head)), key=len)


@cache
def _ends(key: str) -> tuple[str, ...]:
    return tuple(word.removesuffix("e") if key == "weak" else word for word in words("de.roles", key))


@cache
def offices(language: str) -> dict[str, frozenset[str]]:
    """The offices that a head can stand for, by the head: different words for one."""
    found: dict[str, set[str]] = {}
    for office, heads in table(f"{language}.roles")["same"].items():
        for head in heads.split():
            found.setdefault(head, set()).add(office)
    return {head: frozenset(own) for head, own in found.items()}
