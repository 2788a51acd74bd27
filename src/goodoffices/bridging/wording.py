"""The words of the operators: from the files in `words`, in both languages, with the names of a case put in."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

from goodoffices.case.case import Case
from goodoffices.case.expressions.words import option_in_words
from goodoffices.case.text import Text

LANGUAGES = ("en", "de")
YES_OR_NO = {"yes", "no"}
AND = {"en": " and ", "de": " und "}
QUOTES = {"en": "“{}”", "de": "„{}“"}


@cache
def words_of(topic: str) -> Mapping[str, Any]:
    """Everything that a file in `words` says. Raises KeyError where there is no such file."""
    file = resources.files(__package__).joinpath("words", f"{topic}.toml")
    if not file.is_file():
        raise KeyError(topic)
    return tomllib.loads(file.read_text(encoding="utf-8"))


def has_words(topic: str, key: str) -> bool:
    """Whether a file has these words."""
    found: Any = words_of(topic)
    for part in key.split("."):
        found = found.get(part) if isinstance(found, dict) else None
    return isinstance(found, dict) and set(LANGUAGES) <= found.keys()


def phrase(topic: str, key: str, **parts: Text) -> Text:
    """The words `key` of a file, in both languages, with these parts put in.

    >>> phrase("limit_in_time", "facets.duration").in_("en") != ""
    True
    """
    found: Any = words_of(topic)
    for part in key.split("."):
        found = found[part]
    return Text.of({code: _filled(found[code], {n: text.in_(code) for n, text in parts.items()}) for code in LANGUAGES})


def _filled(template: str, parts: Mapping[str, str]) -> str:
    """The template with its parts; one that begins with a part begins with a capital letter all the same."""
    words = template.format_map(parts)
    return words[:1].upper() + words[1:] if template.startswith("{") else words


def cues(operator: str) -> tuple[str, ...]:
    """Stems of words that speak for a move where parties use them, folded for comparison: without capitals or “ß”."""
    known = words_of(operator).get("cues", {})
    return tuple(stem.casefold() for code in LANGUAGES for stem in known.get(code, ()))


def named(case: Case, *parties: str) -> Text:
    """The names of parties in a row."""
    known = [case.party(party) for party in parties]
    names = [party.name for party in known if party is not None]
    return Text.of({code: _series([name.in_(code) for name in names], AND[code]) for code in LANGUAGES})


def series(*titles: Text) -> Text:
    """Titles in a row within a sentence: “to whom it belongs and who administers it”."""
    within = {code: [_within(title.in_(code)) for title in titles] for code in LANGUAGES}
    return Text.of({code: _series(words, AND[code]) for code, words in within.items()})


def _within(title: str) -> str:
    """A title as it stands within a sentence."""
    return title[:1].lower() + title[1:]


def _series(words: list[str], word: str) -> str:
    return word.join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def question_of(case: Case, facet: str, asked: str) -> Text:
    """What is asked for: the title of the question, and the option where it is no question of yes or no."""
    title, known = issue_title(case, facet), case.facet(facet)
    if set(known.option_names) == YES_OR_NO:
        return title
    words = {code: option_in_words(facet, asked, case, code) for code in LANGUAGES}
    return Text.of({code: f"{title.in_(code)}: {words[code]}" for code in LANGUAGES})


def issue_title(case: Case, facet: str) -> Text:
    """The title of what is in dispute: of the issue, and of the facet where it has several."""
    issue = case.issue(facet.partition(".")[0])
    own = case.facet(facet)
    title = issue.title or Text.plain(issue.id.replace("_", " "))
    if issue.is_single:
        return title
    inner = own.title or Text.plain(own.name.replace("_", " "))
    return Text.of({code: f"{title.in_(code)} – {inner.in_(code)}" for code in LANGUAGES})
