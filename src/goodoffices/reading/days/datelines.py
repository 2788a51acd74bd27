"""The day on which a report was published, where the report itself says so: "Kiew, 1. Dezember 2025 (dpa)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from goodoffices.reading.days.dates import NUMBER, READ, moments
from goodoffices.reading.lexicon import table, words

HEAD = 1500
"""Characters in which a dateline stands."""
LONGEST = 90
"""Characters of a line that is nothing but a dateline."""
OPENING = re.compile(r"[A-ZÄÖÜ][\w.’'/ -]{1,40}?(?:\s\([\w./ ]{2,30}\))?,?\s\(?(?=\d|[A-Z][a-zä]{2,8}\.?\s\d)")
"""A place, perhaps with an agency, before a day, where a paragraph begins."""
BEHIND = re.compile(r"\s?(?:\)|\(|[.:–—|-])")
"""What stands between the day of a dateline and the report."""
WORD = re.compile(r"[^\W\d_]{2,}")


def dateline(text: str, language: str) -> date | None:
    """The day of publication: behind a label such as "Stand:", in a line of its own, or behind the place of a dateline.

    None where the text does not say it, or not with its year.

    >>> dateline("KIEW, 1. Dezember 2025 (dpa) – Die Gespräche gehen weiter.", "de")
    datetime.date(2025, 12, 1)
    >>> dateline("Am 24. Februar 2022 begann der Angriff.", "de") is None
    True
    """
    return next(_candidates(text, language), None) if language in READ else None


def _candidates(text: str, language: str) -> Iterator[date]:
    for found in _label(language).finditer(text[:HEAD] + "\n" + text[-HEAD:]):
        yield from _days(found[1], language)
    for line in filter(NUMBER.search, text[:HEAD].split("\n")):
        opening = OPENING.match(line.strip())
        if opening:
            yield from _opened(line.strip(), opening, language)
        if len(line) <= LONGEST and _is_dateline(line, language):
            yield from _days(line, language)


def _opened(line: str, opening: re.Match[str], language: str) -> Iterator[date]:
    """The day right behind the place that opens a line; "am 3. März 2022" is part of a sentence."""
    if opening[0].split()[-1].lower() in words(f"{language}.dates", "within_a_sentence"):
        return
    found = moments(line[opening.end() : opening.end() + 40], language, None)
    if found and found[0].day and found[0].begin == 0 and BEHIND.match(line, opening.end() + found[0].end):
        yield found[0].day


def _days(text: str, language: str) -> Iterator[date]:
    """The days with their year; without one nothing is known."""
    return (moment.day for moment in moments(text, language, None) if moment.day)


def _is_dateline(line: str, language: str) -> bool:
    """Whether a line says little more than a place, a day and an hour; "am 3. März 2022" is part of a sentence."""
    found = [moment for moment in moments(line, language, None) if moment.day]
    if not found or found[0].begin > LONGEST // 2:
        return False
    before, after = line[: found[0].begin], line[found[0].end :]
    if before.split()[-1:] and before.split()[-1].lower() in words(f"{language}.dates", "within_a_sentence"):
        return False
    return len(WORD.findall(before + after)) <= (3 if after.rstrip().endswith(".") else 7)


@cache
def _label(language: str) -> re.Pattern[str]:
    labels = table(f"{language}.dates").get("published", {}).get("labels", ["Date"])
    return re.compile(rf"\b(?:{'|'.join(labels)})(?: (?:am|on))?:?\s(.{{6,40}})", re.IGNORECASE)
