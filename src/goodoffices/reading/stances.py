"""What a claim does in the talks: demands, offers, rejects …, by a table of words with an order of precedence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TypeAlias

from goodoffices.reading.lexicon import table

Stems: TypeAlias = tuple[tuple[str, ...], ...]


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
    if introduced and introduced in _within(language, "negated") and _is_negated(introduced, said, around, language):
        introduced = "report"
    within = {own for own in order if own in _within(language) and _within(language)[own].search(said)}
    if around and _within(language)["condition"].search(around):
        within.add("condition")
    if around and _within(language)["red_line"].search(around):
        within.add("red_line")
    if "red_line" in within and introduced != "rejection":
        return "red_line"
    if "condition" in within and introduced not in {"rejection", "suspicion"}:
        return "condition"
    if introduced and introduced != "report":
        return introduced
    return next((own for own in order if own in within), "report")


@lru_cache(maxsize=10_000)
def _introduced(cue: tuple[str, ...], language: str) -> str:
    """The stance that the introducing words tell; "" where they tell none."""
    order: list[str] = table(f"{language}.stances")["order"]
    return next((own for own in order if any(_fits(stems, cue) for stems in _said(language).get(own, ()))), "")


def _fits(stems: tuple[str, ...], cue: Sequence[str]) -> bool:
    return all(any(word.startswith(stem) for word in cue) for stem in stems)


@cache
def _said(language: str) -> dict[str, Stems]:
    said: dict[str, list[str]] = table(f"{language}.stances")["said"]
    return {own: tuple(tuple(stems.split("|")) for stems in listed) for own, listed in said.items()}


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
