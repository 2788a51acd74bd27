"""What a claim does in the talks: demands, offers, rejects …, by a table of words with an order of precedence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TypeAlias

from goodoffices.reading.lexicon import table

Stems: TypeAlias = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What the words that introduce a claim begin with, by its stance: one of `single`, or all of one of `several`."""

    single: tuple[str, ...]
    several: Stems

    @classmethod
    def of(cls, listed: Iterable[tuple[str, ...]]) -> Said:
        """Those that stand alone apart from those that belong together."""
        found = tuple(listed)
        return cls(tuple(own[0] for own in found if len(own) == 1), tuple(own for own in found if len(own) > 1))


def stance(cue: Sequence[str], said: str, language: str, around: str = "") -> str:
    """The stance of a claim, by the words that introduce it and by its own; "report" where they tell none.

    A red line or a condition shows in the claim itself, a condition also in the words `around` it. Else the introducing
    words come first ("fordert"), where they say more than that something was said.

    >>> stance(["fordert"], "den Abzug aller Truppen", "de"), stance(["sagte"], "das sei nicht verhandelbar", "de")
    ('demand', 'red_line')
    >>> stance(["lehnte", "ab"], "den Plan", "de"), stance(["said"], "the text could be a basis", "en")
    ('rejection', 'assessment')
    """
    order: list[str] = table(f"{language}.stances")["order"]
    introduced = _introduced(tuple(cue), language)
    negated = introduced in _within(language, "negated") and _is_negated(introduced, said, around, language)
    introduced = "report" if negated else introduced
    if introduced != "rejection" and (_shows("red_line", said, language) or _shows("red_line", around, language)):
        return "red_line"
    has_condition = introduced not in {"rejection", "suspicion"} and (
        _shows("condition", said, language) or _shows("condition", around, language)
    )
    if has_condition:
        return "condition"
    if introduced and introduced != "report":
        return introduced
    return next((own for own in order if _shows(own, said, language)), "report")


def _shows(own: str, text: str, language: str) -> bool:
    """Whether words show a stance."""
    within = _within(language).get(own)
    return within is not None and within.search(text) is not None


@lru_cache(maxsize=10_000)
def _introduced(cue: tuple[str, ...], language: str) -> str:
    """The stance that the introducing words tell; "" where they tell none."""
    order: list[str] = table(f"{language}.stances")["order"]
    told = (own for own in order if own in _said(language) and _tells(_said(language)[own], cue))
    return next(told, "")


def _tells(said: Said, cue: Sequence[str]) -> bool:
    """Whether one of the words is in the cue, or all of those that belong together."""
    return any(word.startswith(said.single) for word in cue) or any(_fits(stems, cue) for stems in said.several)


def _fits(stems: tuple[str, ...], cue: Sequence[str]) -> bool:
    return all(any(word.startswith(stem) for word in cue) for stem in stems)


@cache
def _said(language: str) -> dict[str, Said]:
    said: dict[str, list[str]] = table(f"{language}.stances")["said"]
    return {own: Said.of(tuple(stems.split("|")) for stems in listed) for own, listed in said.items()}


def _is_negated(introduced: str, said: str, around: str, language: str) -> bool:
    """Whether the words in or around a claim say that somebody does not do this: "schloss nicht aus"."""
    negated = _within(language, "negated")[introduced]
    return bool(negated.search(said) or negated.search(around))


@cache
def _within(language: str, key: str = "within") -> dict[str, re.Pattern[str]]:
    """What shows a stance within a claim: words, open at their end, or closed where a space ends them."""
    within: dict[str, list[str]] = table(f"{language}.stances")[key]
    return {own: re.compile(r"\b(?:" + "|".join(map(_open, listed)) + ")") for own, listed in within.items()}


def _open(words: str) -> str:
    return re.escape(words.rstrip()) + (r"\b" if words.endswith(" ") else "")
