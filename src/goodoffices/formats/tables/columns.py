"""Columns of tables that have one row for each thing: what each says, how it is read, and how it is shown."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from goodoffices.case.errors import shortened
from goodoffices.case.issues import amount_name
from goodoffices.case.names import NAME
from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.case_files.plain_form import Bare, Form
from goodoffices.formats.case_files.shapes.answers import NO as NO_WORD
from goodoffices.formats.case_files.shapes.answers import YES as YES_WORD
from goodoffices.formats.tables.additions import split_names
from goodoffices.formats.tables.amounts import number_of, shown, shown_walk_away, walk_away_of
from goodoffices.formats.tables.form import listed, mapping
from goodoffices.formats.tables.grid import Cell, Unfit, as_cell, words_of
from goodoffices.formats.tables.positions_table import day_of
from goodoffices.formats.tables.said import Home

YES = frozenset({"yes", "ja", "true", "wahr"})
NO = frozenset({"no", "nein", "false", "falsch"})

CHOICES_APART = re.compile(rf";(?=\s*(?:{NAME.pattern})\s*:)|;\s*$")
"""Semicolons between choices; others belong to the name of an option."""


@dataclass(frozen=True)
class Column:
    """One column: its heading, the place below a thing that it speaks of, and how cells are read and shown.

    `is_text` columns come once for each language. `read` is told whether commas stand between cells, so that none can
    be part of a number. `usual` is a word that a case file leaves out, and a table shows.
    """

    meaning: str
    home: Home
    read: Callable[[Cell, bool], Plain] = lambda cell, _: words_of(cell)
    show: Callable[[Plain], Cell] = lambda value: as_cell(str(value))
    is_text: bool = False
    usual: str | None = None


def text(meaning: str, *home: str) -> Column:
    """Words in one or more languages."""
    return Column(meaning, home or (meaning,), is_text=True)


def phrase(meaning: str, *home: str) -> Column:
    """Words in one language, a condition, or a name."""
    return Column(meaning, home or (meaning,))


def names(meaning: str, *home: str) -> Column:
    """Names with commas between them."""
    return Column(
        meaning,
        home or (meaning,),
        lambda cell, _: [*split_names(words_of(cell))],
        lambda value: as_cell(", ".join(map(str, listed(value)))),
    )


def phrases(meaning: str, *home: str) -> Column:
    """Words with semicolons between them."""
    return Column(
        meaning,
        home or (meaning,),
        lambda cell, _: [part.strip() for part in words_of(cell).split(";") if part.strip()],
        lambda value: as_cell("; ".join(map(str, listed(value)))),
    )


def number(meaning: str, *home: str) -> Column:
    """A number."""
    return Column(
        meaning,
        home or (meaning,),
        lambda cell, commas: Bare(amount_name(number_of(cell, has_comma_between=commas))),
        shown,
    )


def day(meaning: str, *home: str) -> Column:
    """A day."""
    return Column(meaning, home or (meaning,), lambda cell, _: day_of(words_of(cell)))


def walk_away(meaning: str, *home: str) -> Column:
    """Points, or points from a day on."""
    return Column(meaning, home, lambda cell, commas: walk_away_of(cell, has_comma_between=commas), shown_walk_away)


def word(meaning: str, usual: str) -> Column:
    """One of a few words, of which a case file leaves out the usual one."""
    return Column(meaning, (meaning,), usual=str(usual))


def spans(meaning: str, *home: str) -> Column:
    """Places in a text, as “120-180; 190-200”."""
    return Column(
        meaning,
        home or (meaning,),
        lambda cell, _: [_span(part) for part in words_of(cell).split(";") if part.strip()],
        lambda value: as_cell("; ".join("-".join(map(str, listed(span))) for span in listed(value))),
    )


def _span(words: str) -> Plain:
    begin, dash, end = map(str.strip, words.partition("-"))
    if not (dash and begin.isdecimal() and end.isdecimal()):
        raise Unfit(f"“{shortened(words.strip(), 40)}”", "places in the stored text, as in “120-180; 190-200”")
    return [Bare(begin), Bare(end)]


def yes_or_no(meaning: str, *home: str) -> Column:
    """Yes or no, in the words of a case file."""
    return Column(meaning, home or (meaning,), lambda cell, _: YES_WORD if _truth(cell, _) else NO_WORD)


def choices(meaning: str, *home: str) -> Column:
    """Options of facets, as “facet: option” with semicolons between them."""
    return Column(meaning, home or (meaning,), lambda cell, _: _choices(words_of(cell)), _shown_choices)


def _choices(words: str) -> Plain:
    chosen: Form = {}
    for part in filter(None, map(str.strip, CHOICES_APART.split(words))):
        facet, colon, option = map(str.strip, part.partition(":"))
        if not (facet and colon and option):
            raise Unfit(f"“{shortened(part, 40)}”", "a facet and its option, as in “promisor: bank; form: treaty”")
        if facet in chosen:
            raise Unfit(f"the facet “{shortened(facet, 40)}” a second time", "each facet once")
        chosen[facet] = option
    return chosen


def _shown_choices(value: Plain) -> Cell:
    return as_cell("; ".join(f"{facet}: {option}" for facet, option in mapping(value).items()))


def mark(meaning: str, *home: str) -> Column:
    """Yes or no, of which a case file says only what is so."""
    return Column(
        meaning,
        home or (meaning,),
        lambda cell, commas: Bare("true" if _truth(cell, commas) else "false"),
        lambda value: "yes" if value is True else "no",
    )


def _truth(cell: Cell, _: bool) -> Plain:
    said = words_of(cell).casefold()
    if said not in YES | NO:
        raise Unfit(f"“{said[:40]}”", "yes or no")
    return said in YES
