"""Who says what in a text: the rules of its language over every line, their finds put in order."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Protocol, cast

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.pages.line import Line, lines
from goodoffices.reading.pages.page import Page
from goodoffices.reading.quoting.carrying_on import Telling, carried_on
from goodoffices.reading.quoting.settling import settled

LANGUAGES = {"de": "german", "en": "english"}
"""The folder of each language: its `rules`, and `telling`."""


class Rule(Protocol):
    """One way in which a text of a language reports speech: a module of that language's folder `rules`."""

    ORDER: int

    def find(self, line: Line) -> Iterator[Quotation]:
        """What it finds in a line."""


def quotations(page: Page) -> tuple[Quotation, ...]:
    """Every quotation of a page in the order of the text; none where there are no rules for its language.

    Hearsay alone ("the shop is to open in May") is none: in a text where nobody speaks, nobody can be meant by it.

    >>> [found] = quotations(Page("Das Treffen sei laut Kreml verschoben worden.", "de"))
    >>> [page[begin:end] for page in ["Das Treffen sei laut Kreml verschoben worden."] for begin, end in found.speaker]
    ['Kreml']
    """
    if page.language not in LANGUAGES:
        return ()
    folder = f"{__package__}.{LANGUAGES[page.language]}"
    if find_spec(folder) is None:
        return ()
    found = [(line, settled(find for rule in rules(folder) for find in rule.find(line))) for line in lines(page)]
    telling = cast("Telling", import_module(f"{folder}.telling"))
    told = sorted(carried_on(found, telling), key=lambda own: (own.quote[0][0], -own.quote[-1][1]))
    return tuple(told) if any(own.kind is not Kind.FREE_INDIRECT for own in told) else ()


@cache
def rules(folder: str) -> tuple[Rule, ...]:
    """The rules of a language's folder, those first whose finds take precedence."""
    package = import_module(f"{folder}.rules")
    modules = [import_module(f"{package.__name__}.{own.name}") for own in pkgutil.iter_modules(package.__path__)]
    return tuple(sorted(cast("list[Rule]", modules), key=lambda rule: rule.ORDER))
