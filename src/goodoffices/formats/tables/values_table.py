"""The table of values: issue × option × the points of each party, with rows for weights and walk-aways."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from goodoffices.case.errors import FormatError, shortened
from goodoffices.case.issues import MOST_OPTIONS, amount_name
from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.case_files.plain_form import Bare
from goodoffices.formats.case_files.shapes.scalars import amount_in
from goodoffices.formats.tables.additions import name_party, sources_of
from goodoffices.formats.tables.amounts import RANK, number_of, points_of, walk_away_of
from goodoffices.formats.tables.form import facet_id, listed, mapping
from goodoffices.formats.tables.grid import Cell, Desk, Grid, Odd, Row, Unfit, is_empty, words_of
from goodoffices.formats.tables.headings import (
    HEADINGS,
    ROWS,
    Head,
    below,
    from_literal,
    head_of,
    is_nothing,
    meaning_of,
)
from goodoffices.formats.tables.known import Known
from goodoffices.formats.tables.said import THERE, Entry, Home, Said, put

REQUIRED = ("issue", "option")
OWN = frozenset({"issue", "facet", "option", "kind", "meaning"})
"""Columns that are neither a party's nor notes."""

KINDS = {"ordered": "ordered", "geordnet": "ordered"} | dict.fromkeys(("options", "unordered", "ungeordnet"), "")
STEPS = re.compile(r"(?:from|von) (\S+) (?:to|bis) (\S+)(?: in (?:steps of|Schritten von) (\S+))?(?: (.+))?")
MEASURE = re.compile(r"(?:amount|betrag):\s*(\S+)", re.IGNORECASE)
"""The heading of a column with amounts of options that sums in expressions can use."""

A_KIND = "“ordered”, nothing, or amounts as in “from 0 to 400 in steps of 50”"


def recognises(grid: Grid) -> bool:
    """Whether this is a table of values."""
    return head_of(grid, *REQUIRED) is not None


def said(grid: Grid, known: Known, desk: Desk) -> Said:
    """What a table of values says."""
    head = head_of(grid, *REQUIRED)
    return _Reader(grid, head, known, desk).read() if head else {}


@dataclass
class _Reader:
    """Goes through the rows, and remembers the issue and the facet that a blank cell means."""

    grid: Grid
    head: Head
    known: Known
    desk: Desk
    said: Said = field(default_factory=dict)
    parties: dict[int, str] = field(default_factory=dict)
    measures: dict[int, str] = field(default_factory=dict)
    issue: str = ""
    facet: str = ""

    def read(self) -> Said:
        self.parties.update(self.party_columns())
        for row in below(self.grid, self.head):
            try:
                self.row(row)
            except Unfit as unfit:
                self.desk.complain(self.grid.where(row.number, self.head.column("option")), unfit)
        return self.said

    # ------------------------------------------------------------------------------------------ columns

    def party_columns(self) -> Iterator[tuple[int, str]]:
        """The columns that hold points, with their parties; a column of words is taken for notes."""
        taken: set[str] = set()
        for i in range(max(len(row.cells) for row in self.grid.rows)):
            heading = self.head.headings[i] if i < len(self.head.headings) else None
            words = heading.words if heading else ""
            if heading and heading.meaning in OWN:
                continue
            measure = MEASURE.fullmatch(words)
            if measure:
                self.measures[i] = measure[1]
                continue
            where = self.grid.where(self.head.row.number, i)
            cells = [row.at(i) for row in below(self.grid, self.head)]
            if (heading and heading.meaning) or not words or _are_notes(cells):
                if words or not all(map(is_empty, cells)):
                    column = f"the column “{shortened(words, 60)}”" if words else "a column without a heading"
                    self.desk.note(f"{where}: {column} holds no points, and was left out")
                continue
            party = self.known.parties.of(from_literal(words, HEADINGS))
            if party in taken:
                self.desk.complain(where, Unfit(f"the party “{words}” a second time", "one column for each party"))
                continue
            taken.add(party)
            name_party(self.said, self.known, party, where)
            yield i, party

    def words(self, row: Row, meaning: str) -> str:
        """What the column of this meaning says."""
        column = self.head.column(meaning)
        found = "" if column is None else self.tried(row, column, words_of)
        return str(found or "")

    def tried(self, row: Row, column: int, read: Callable[[Cell], Plain]) -> Plain:
        """What a reader makes of a cell; nothing, and a complaint, where it cannot."""
        try:
            return read(row.at(column))
        except Unfit as unfit:
            self.desk.complain(self.grid.where(row.number, column), unfit)
            return None

    def of_parties(self, row: Row, read: Callable[[Cell], Plain]) -> Iterator[tuple[str, Plain, str]]:
        """What a row says of each party, and where; dashes and empty cells say nothing."""
        for column, party in self.parties.items():
            if not is_nothing(row.at(column)):
                value = self.tried(row, column, read)
                if value is not None:
                    yield party, value, self.grid.where(row.number, column)

    # --------------------------------------------------------------------------------------------- rows

    def row(self, row: Row) -> None:
        issue, facet, option = (self.words(row, meaning) for meaning in ("issue", "facet", "option"))
        special = meaning_of(issue)
        if special in ROWS and special != "weight":
            self.of_whole_parties(row, special, option or facet)
            return
        if special == "weight":
            issue, facet, option = (facet or option), (option if facet else ""), issue
        self.move_to(from_literal(issue, ROWS), from_literal(facet, ROWS))
        is_blank = all(is_nothing(row.at(column)) for column in self.parties)
        if not self.issue and (option or not is_blank):
            raise Unfit("no issue", "one in this row, or in a row above it")
        if meaning_of(option) == "weight":
            for party, weight, where in self.of_parties(row, self.number):
                self.put(("values", party, "weights", self.facet_id), weight, where)
        elif option:
            self.option(row, from_literal(option, ROWS))
        elif not is_blank:
            raise Unfit("points without an option", "the option that they are for")

    def move_to(self, issue: str, facet: str) -> None:
        """A blank cell means the one above; a facet only as long as its issue goes on."""
        if issue:
            name = self.known.issues.of(issue)
            self.issue, self.facet = name, self.facet if name == self.issue else ""
        if facet and self.issue:
            self.facet = self.known.facets_in(self.issue).of(facet)

    @property
    def facet_id(self) -> str:
        return facet_id(self.issue, self.facet)

    @property
    def home(self) -> Home:
        return ("issues", self.issue, "facets", self.facet)

    def put(self, home: Home, value: Plain, where: str) -> None:
        put(self.said, home, value, where, self.desk.complain)

    def number(self, cell: Cell) -> Plain:
        return Bare(amount_name(number_of(cell, has_comma_between=self.grid.has_comma_between)))

    def points(self, cell: Cell) -> Plain:
        return points_of(cell, has_comma_between=self.grid.has_comma_between)

    def points_or_rank(self, cell: Cell) -> Plain:
        rank = RANK.fullmatch(cell.strip()) if isinstance(cell, str) else None
        return f"#{int(rank[1])}" if rank else self.points(cell)

    def option(self, row: Row, name: str) -> None:
        where = self.grid.where(row.number, self.head.column("option"))
        self.there(row, where)
        if self.facet_id in self.known.numbers:
            name = amount_name(number_of(name, has_comma_between=True, expected=f"an amount of {self.facet_id}"))
        options = self.said.setdefault((*self.home, "options"), Entry([], where, {}))
        if len(options.within) >= MOST_OPTIONS:
            raise FormatError(f"{where}: found more than {MOST_OPTIONS} options of {self.facet_id}; expected fewer")
        if name in options.within:
            raise Unfit(f"“{shortened(name, 60)}” a second time for {self.facet_id}", "each option once")
        self.known.option(self.facet_id, name)
        listed(options.value).append(name)
        options.within[name] = where
        for column, language in self.head.columns("meaning"):
            words = self.tried(row, column, words_of)
            if words:
                home = (*self.home, "option", name, "title", *filter(None, [language]))
                self.put(home, words, self.grid.where(row.number, column))
        for column, measure in self.measures.items():
            amount = None if is_nothing(row.at(column)) else self.tried(row, column, self.number)
            if amount is not None:
                self.put((*self.home, "option", name, "numbers", measure), amount, self.grid.where(row.number, column))
        for party, points, cell in self.of_parties(row, self.points_or_rank):
            entry = self.said.setdefault(("values", party, self.facet_id), Entry({}, cell, {}))
            mapping(entry.value)[name], entry.within[name] = points, cell

    def there(self, row: Row, where: str) -> None:
        """The issue and the facet of this row are there, with the words that had to get a name, and their kind."""
        for home in (self.home[:2], self.home):
            self.said.setdefault(home, Entry(THERE, where))
        title = self.known.issues.title(self.issue)
        if title:
            self.said.setdefault((*self.home[:2], "title"), Entry(title, where))
        title = self.known.facets_in(self.issue).title(self.facet) if self.facet else None
        if title:
            self.said.setdefault((*self.home, "title"), Entry(title, where))
        kind, column = self.words(row, "kind"), self.head.column("kind")
        if kind and column is not None:
            value = self.tried(row, column, lambda _: _kind_of(kind))
            if value:
                self.put((*self.home, "kind"), value, self.grid.where(row.number, column))
            if isinstance(value, dict):
                self.known.numbers.add(self.facet_id)

    def of_whole_parties(self, row: Row, what: str, words: str) -> None:
        """Rows that speak of no option: walk-aways, conditional points, where points are from."""
        if what == "when":
            for party, points, where in self.of_parties(row, self.points):
                entry = self.said.setdefault(("values", party, "when"), Entry([], where))
                listed(entry.value).append({"if": words, "points": points})
            return
        if what == "source":
            for party, value, where in self.of_parties(row, words_of):
                self.put(("values", party, "sources"), sources_of(str(value), where, self.known, self.said), where)
            return
        home, read = self.readers()[what]
        for party, value, where in self.of_parties(row, read):
            self.put((home[0], party, *home[1:]), value, where)

    def readers(self) -> dict[str, tuple[Home, Callable[[Cell], Plain]]]:
        return {
            "walk_away": (("parties", "walk_away", "points"), self.walk_away),
            "basis": (("values", "basis"), words_of),
            "audience": (("values", "audience"), lambda cell: [*_names_in(words_of(cell))]),
            "zero": (("values", "scale", "zero"), self.number),
            "one": (("values", "scale", "one"), self.number),
        }

    def walk_away(self, cell: Cell) -> Plain:
        return walk_away_of(cell, has_comma_between=self.grid.has_comma_between)


def _names_in(words: str) -> Iterator[str]:
    return (name.strip() for name in words.split(",") if name.strip())


def _are_notes(cells: list[Cell]) -> bool:
    """Whether a column holds words, and no number at all."""
    said = [cell for cell in cells if not is_nothing(cell)]
    return bool(said) and not any(map(_has_a_number, said))


def _has_a_number(cell: Cell) -> bool:
    """Numbers, and what may have been meant as one."""
    return isinstance(cell, Fraction | Odd) or bool(re.match(r"[-+−#\[(]?\s*[\d.,]*\d[\d.,]*", cell.strip()))


def _kind_of(text: str) -> Plain:
    """The kind of a facet: "" for options without an order, a word, or the steps of its amounts."""
    if text.casefold() in KINDS:
        return KINDS[text.casefold()]
    steps = STEPS.fullmatch(text)
    amounts = [amount_in(amount.replace(",", ".")) for amount in steps.groups("1")[:3]] if steps else [None]
    if steps is None or None in amounts:
        raise Unfit(f"“{shortened(text, 60)}”", A_KIND)
    start, stop, step = (Bare(amount_name(amount)) for amount in amounts if amount is not None)
    unit: dict[str, Plain] = {"unit": steps[4]} if steps[4] else {}
    return {"from": start, "to": stop, "step": step, **unit}
