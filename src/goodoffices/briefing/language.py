"""What the program says, in one language: phrases from the files beside this module, numbers, dates and lists."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from importlib import resources

from goodoffices.case.text import Text

LANGUAGES = ("en", "de")
"""The languages in which every phrase exists."""

LONGEST_NUMBER = 15
"""Digits of a whole number that a reader still takes in; longer ones are given as a power of ten."""


def capital(words: str) -> str:
    """The words as a sentence begins.

    >>> capital("the Kremlin")
    'The Kremlin'
    """
    return words[:1].upper() + words[1:]


class Language:
    """Says things in one language.

    A phrase is named by its file and its name there: `say("zone.empty", packages=8)`. Raises KeyError for a phrase,
    or a part of one, that does not exist; ValueError for a language that is not one of LANGUAGES.

    >>> Language("de").number(1296), Language("en").day(date(2025, 12, 1))
    ('1.296', '1 December 2025')
    """

    def __init__(self, code: str) -> None:
        if code not in LANGUAGES:
            raise ValueError(f"{code} is not one of {', '.join(LANGUAGES)}")
        self.code = code

    @property
    def option(self) -> str:
        """What a command that is proposed ends in, so that it answers in this language; nothing where it does anyway.

        >>> Language("de").option
        ' --lang de'
        """
        return "" if self.code == LANGUAGES[0] else f" --lang {self.code}"

    def __call__(self, key: str, **parts: object) -> str:
        return phrases()[key][self.code].format_map({name: self._part(part) for name, part in parts.items()})

    def count(self, key: str, number: int, **parts: object) -> str:
        """The phrase `key.one` or `key.many`, in which {n} is the number."""
        return self(f"{key}.{'one' if number == 1 else 'many'}", n=number, **parts)

    def text(self, text: Text | None) -> str:
        """What a case says, in this language or the nearest that it has; nothing where it says nothing."""
        return "" if text is None else " ".join(text.in_(self.code).split())

    def number(self, number: int) -> str:
        """A whole number with its thousands set apart; as a power of ten where it is very long."""
        if abs(number) >= 10**LONGEST_NUMBER:
            power = len(str(abs(number))) - 1
            leading = self.decimal(float(Decimal(number).scaleb(-power)), digits=3)
            return f"{leading} × 10{str(power).translate(SUPERSCRIPT)}"
        return self._marked(f"{number:,}")

    def decimal(self, number: float, digits: int = 4) -> str:
        """A number to at most this many significant digits, but never fewer than its whole part has."""
        if number == int(number) and abs(number) < 10**LONGEST_NUMBER:
            return self.number(int(number))
        places = max(0, digits - 1 - Decimal(number).adjusted())
        text = f"{number:,.{places}f}"
        return self._marked(text.rstrip("0").rstrip(".") if "." in text else text)

    def day(self, day: date) -> str:
        """A date in words."""
        return self("calendar.day", day=str(day.day), month=self(f"calendar.month_{day.month}"), year=str(day.year))

    def listed(self, words: Sequence[str]) -> str:
        """Several things in a row: “a, b and c”."""
        if len(words) < 2:
            return "".join(words)
        return self("grammar.and", before=", ".join(words[:-1]), last=words[-1])

    def quoted(self, words: str) -> str:
        """The words in this language’s quotation marks; a quotation within them is in single ones."""
        return self("grammar.quoted", words=words.translate(WITHIN[self.code]))

    def _part(self, part: object) -> str:
        return self.number(part) if isinstance(part, int) else str(part)

    def _marked(self, text: str) -> str:
        """Thousands and decimals as this language marks them, from how Python does."""
        return text.translate(MARKS[self.code]).replace("-", "−")


class Printed(Language):
    r"""Says the same for documents, in which no line ends between the day and the month.

    >>> Printed("de").day(date(2025, 12, 1))
    '1.\xa0Dezember 2025'
    """

    def day(self, day: date) -> str:
        """A date in words."""
        return super().day(day).replace(" ", "\u00a0", 1)


MARKS = {"en": str.maketrans({}), "de": str.maketrans(",.", ".,")}
WITHIN = {"en": str.maketrans("“”", "‘’"), "de": str.maketrans("„“", "‚‘")}
SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


@cache
def phrases() -> dict[str, dict[str, str]]:
    """Every phrase by its name (file.name, file.group.name), in each language."""
    folder = resources.files(__package__).joinpath("phrases")
    found: dict[str, dict[str, str]] = {}
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        topic, _, ending = file.name.partition(".")
        if ending == "toml":
            found |= dict(_flat(topic, tomllib.loads(file.read_text(encoding="utf-8"))))
    return found


def _flat(name: str, entry: Mapping[str, object]) -> Iterator[tuple[str, dict[str, str]]]:
    if all(isinstance(own, str) for own in entry.values()):
        yield name, {code: str(words) for code, words in entry.items()}
        return
    for inner, below in entry.items():
        if not isinstance(below, dict):
            raise TypeError(f"{name}.{inner} is neither a phrase nor a group of them")
        yield from _flat(f"{name}.{inner}", below)
