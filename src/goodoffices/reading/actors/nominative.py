"""Noun phrases of a source in the nominative: "einen hochrangigen Diplomaten" → "ein hochrangiger Diplomat"."""

from __future__ import annotations

from goodoffices.reading.actors.role_words import role_word

ARTICLES = {"einen": "ein", "einem": "ein", "eines": "ein", "einer": "eine", "eine": "eine", "ein": "ein"}
DEFINITE = frozenset({"der", "die", "das", "den", "dem", "des", "the"})
NEUTER = (
    "ium",
    "amt",
    "haus",
    "büro",
    "institut",
    "gericht",
    "komitee",
    "parlament",
    "werk",
    "bündnis",
    "portal",
    "magazin",
    "militär",
)


def nominative(parts: list[str], language: str) -> str:
    """A noun phrase as a name for a source: without "der" or "the", and in German out of its case.

    Only the first noun and what stands before it changes.

    >>> nominative("des Außenministeriums".split(), "de"), nominative("einen Vertreter der Armee".split(), "de")
    ('Außenministerium', 'ein Vertreter der Armee')
    """
    parts = parts[1:] if parts and parts[0].lower() in {"aus", "from"} else parts
    article = parts[0].lower() if parts else ""
    rest = parts[1:] if article in ARTICLES or article in DEFINITE else parts
    if language != "de" or not rest or rest is parts:
        return " ".join(rest)
    noun = next((i for i, word in enumerate(rest) if word[:1].isupper()), -1)
    if noun < 0:
        return " ".join(rest)
    head = _noun(rest[noun], article)
    adjectives = [_adjective(word, article, head) for word in rest[:noun]]
    return " ".join([*([ARTICLES[article]] if article in ARTICLES else []), *adjectives, head, *rest[noun + 1 :]])


def _noun(word: str, article: str) -> str:
    role = role_word(word, "de")
    if role and article in {"einen", "einem", "eines", "den", "dem", "des"}:
        return role.word
    if article in {"des", "eines"}:
        return word[:-2] if word.endswith("ses") else word.removesuffix("s")
    return word


def _adjective(word: str, article: str, noun: str) -> str:
    if article in {"der", "die", "einer", "eine", "das"} or not word.endswith(("en", "em", "er", "es")):
        return word[:-1] if article in {"der", "die", "einer"} and word.endswith("en") else word
    if article in ARTICLES:
        return word[:-2] + ("es" if noun.lower().endswith(NEUTER) else "er")
    return word[:-2] + "es" if noun.lower().endswith(NEUTER) else word[:-2] + "er"
