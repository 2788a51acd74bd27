"""Days as press reports name them, resolved against the day of the report; what names no day stays open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from goodoffices.reading.lexicon import table

READ = ("de", "en")
"""The languages whose days are known."""
WEEK = 7
NUMBER = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Moment:
    """Words that name a day, at [begin, end) of the text that was asked; `day` is None where it cannot be told."""

    begin: int
    end: int
    day: date | None


def moments(text: str, language: str, today: date | None, ahead: bool = False) -> tuple[Moment, ...]:
    """The days that a text names, in order.

    A weekday alone is the last one up to today, or, where the text looks `ahead`, the next one from today on; a day
    without its year is the nearest. "Im Oktober", "vor einer Woche" name no day, and none is made up.

    >>> [str(m.day) for m in moments("Am Dienstag, am kommenden Freitag und am 3. März", "de", date(2025, 12, 1), True)]
    ['2025-12-02', '2025-12-05', '2026-03-03']
    """
    if not can_name(text, language):
        return ()
    found = tuple(_moments(text, language, today, ahead))
    return tuple(one for one, after in pairwise((*found, None)) if one and not (after and _is_one(text, one, after)))


def can_name(text: str, language: str) -> bool:
    """Whether a text has a number, or a name of a day or month: a quick look before the long one."""
    return NUMBER.search(text) is not None or any(name in text for name in _names(language))


def _is_one(text: str, one: Moment, after: Moment) -> bool:
    """Whether a weekday and the date behind it are one: "Dienstag, den 3. März"."""
    between = text[one.end : after.begin]
    return between.strip(" ,") in {"", "den", "dem", "the"} and text[one.begin].isalpha() and _has_number(text, after)


def _has_number(text: str, moment: Moment) -> bool:
    return any(mark.isdigit() for mark in text[moment.begin : moment.end])


def _moments(text: str, language: str, today: date | None, ahead: bool) -> Iterator[Moment]:
    pattern = _pattern(language)
    if pattern is None:
        return
    names = table(f"{language}.dates")
    for found in pattern.finditer(text):
        part = {name: words for name, words in found.groupdict().items() if words}
        day = _written(part, names["months"], today, ahead)
        if "weekday" in part:
            day = _weekday(part, names, today, ahead)
        elif today and (near := part.get("near") or part.get("first")):
            day = today + timedelta(days=names["near"][near.lower()])
        yield Moment(found.start(), found.end(), day)


def _written(part: dict[str, str], months: dict[str, int], today: date | None, ahead: bool) -> date | None:
    """A day given by its numbers."""
    if "iso" in part:
        return _date(*(int(number) for number in part["iso"].split("-")))
    if "dotted" in part:
        day, month, year = (int(number) for number in part["dotted"].replace(" ", "").split("."))
        return _date(_full(year), month, day)
    if "slashed" in part:
        return _slashed(*(int(number) for number in part["slashed"].split("/")))
    if not part.keys() & {"month", "month2"}:
        return None
    named = months[(part.get("month") or part["month2"]).lower().rstrip(".")]
    number = int(part.get("day") or part["day2"])
    said = part.get("year") or part.get("year2")
    return _date(int(said), named, number) if said else _nearest(named, number, today, ahead)


def _full(year: int) -> int:
    return year if year > 99 else 2000 + year


def _slashed(first: int, second: int, year: int) -> date | None:
    """Day and month divided by strokes, where only one order is possible."""
    if first > 12:
        return _date(year, second, first)
    return _date(year, first, second) if second > 12 or first == second else None


def _nearest(month: int, day: int, today: date | None, ahead: bool) -> date | None:
    if today is None:
        return None
    found = [own for year in (-1, 0, 1) if (own := _date(today.year + year, month, day))]
    fitting = [own for own in found if (own >= today if ahead else own <= today)] or found
    nearest = min(found, key=lambda own: abs(own - today), default=None)
    if nearest and abs(nearest - today) <= timedelta(days=120):
        return nearest
    return min(fitting, key=lambda own: abs(own - today), default=None)


def _weekday(part: dict[str, str], names: dict[str, dict[str, int]], today: date | None, ahead: bool) -> date | None:
    if today is None:
        return None
    wanted = names["weekdays"][part["weekday"].lower().rstrip(".")]
    way = names["modifiers"].get(part.get("modifier", "").lower(), 0)
    forward = (wanted - today.weekday()) % WEEK
    back = (today.weekday() - wanted) % WEEK
    if way > 0 or (way == 0 and ahead):
        return today + timedelta(days=forward or (WEEK if way else 0))
    return today - timedelta(days=back or (WEEK if way else 0))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


@cache
def _names(language: str) -> tuple[str, ...]:
    """The names of months and weekdays, and words like today, as they are written."""
    names = table(f"{language}.dates") if language in READ else {}
    written = (name.title() for key in ("months", "weekdays", "near") for name in names.get(key, ()))
    return tuple(dict.fromkeys([*written, *names.get("near", ())]))


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    """What names a day in a language: numbers, a day with its month, a weekday, words like today."""
    if language not in READ:
        return None
    names = table(f"{language}.dates")
    months, weekdays = _any(names["months"]), _any(names["weekdays"])
    near = "|".join((*names["near"], *(word.title() for word in names["near"] if word != "morgen")))
    kinds = (
        r"(?<!\d)(?P<iso>\d{4}-\d{2}-\d{2})(?!\d)",
        r"(?<!\d)(?P<dotted>\d{1,2}\.\s?\d{1,2}\.\s?\d{4})(?!\d)",
        r"(?<!\d)(?P<slashed>\d{1,2}/\d{1,2}/\d{4})(?!\d)",
        (
            rf"(?<![\d.])(?P<day>\d{{1,2}})(?:\.|st|nd|rd|th)?(?: of)?\s(?P<month>{months})\b\.?"
            r"(?:,?\s(?P<year>\d{4})\b)?"
        ),
        rf"\b(?P<month2>{months})\.?\s(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d)(?:,?\s(?P<year2>\d{{4}})\b)?",
        (
            rf"(?:\b(?P<modifier>{'|'.join(names['modifiers'])})\s)?"
            rf"\b(?P<weekday>{weekdays})(?:morgen|vormittag|mittag|nachmittag|abend|nacht)?s?\b\.?(?=\W|$)"
        ),
        rf"(?<![\w-])(?P<near>{near})(?![\w-])",
        *([r"\A(?P<first>Morgen)(?=\s[a-zäöü])"] if "morgen" in names["near"] else []),
    )
    return re.compile("|".join(kinds))


def _any(names: dict[str, int]) -> str:
    """One of the names, which reports write with a capital."""
    return "|".join(sorted((re.escape(name.title()) for name in names), key=len, reverse=True))
