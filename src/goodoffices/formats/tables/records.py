"""Tables with one row for each party, issue, red line, interest, answer, claim or document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from goodoffices.case.claims import ClaimState
from goodoffices.case.errors import shortened
from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.case_files.plain_form import Form
from goodoffices.formats.tables import columns as of
from goodoffices.formats.tables.additions import sources_of
from goodoffices.formats.tables.columns import Column
from goodoffices.formats.tables.form import LEAST, mapping
from goodoffices.formats.tables.grid import Cell, Desk, Grid, Row, Unfit, as_cell, is_empty, words_of
from goodoffices.formats.tables.headings import HEADINGS, Head, below, from_literal, head_of, literal, title_of
from goodoffices.formats.tables.known import Known
from goodoffices.formats.tables.said import THERE, Entry, Home, Said, put
from goodoffices.formats.tables.texts import languages_in, version

ORIGIN = (of.names("source", "sources"), of.phrase("basis"), of.names("audience"))


@dataclass(frozen=True)
class Records:
    """One such table: the section that it is of, the headings of the names of a thing, and its other columns.

    A table with all headings of `required` and none of `without` is one.
    """

    section: str
    keys: tuple[str, ...]
    columns: tuple[Column, ...]
    required: tuple[str, ...]
    without: tuple[str, ...] = ()

    def recognises(self, grid: Grid) -> bool:
        """Whether this is such a table."""
        head = head_of(grid, *self.required)
        return head is not None and not any(head.has(meaning) for meaning in self.without)

    def said(self, grid: Grid, known: Known, desk: Desk) -> Said:
        """What such a table says."""
        head = head_of(grid, *self.required)
        return _Reader(self, grid, head, known, desk).read() if head else {}

    def rows(self, form: Form) -> Iterator[list[Cell]]:
        """The table of a full form, headings first."""
        things = list(self.things(form))
        spread = [(column, language) for column in self.columns for language in _languages(column, things)]
        yield [*map(title_of, self.keys), *(title_of(column.meaning, language) for column, language in spread)]
        for key, own in things:
            yield [*(as_cell(literal(name, HEADINGS)) for name in key), *(_shown(own, *pair) for pair in spread)]

    def things(self, form: Form) -> Iterator[tuple[Home, Form]]:
        """Every thing with its names."""
        for name, own in mapping(form.get(self.section)).items():
            if self.section not in LEAST:
                yield (name,), mapping(own)
            else:
                yield from (((name, below), mapping(thing)) for below, thing in mapping(own).items())

    def home(self, key: Sequence[str]) -> Home:
        """Where a thing of these names stands."""
        return (self.section, *key)


class Issues(Records):
    """Issues and their facets: what has no facet in its row is the issue itself."""

    def things(self, form: Form) -> Iterator[tuple[Home, Form]]:
        for issue, own in mapping(form.get("issues")).items():
            yield (issue, ""), mapping(own)
            for facet, each in mapping(mapping(own).get("facets")).items():
                if facet:
                    yield (issue, facet), mapping(each)

    def home(self, key: Sequence[str]) -> Home:
        return ("issues", key[0], "facets", key[1]) if key[1] else ("issues", key[0])


def _languages(column: Column, things: Sequence[tuple[Home, Form]]) -> list[str]:
    return languages_in(_at(own, column.home) for _, own in things) if column.is_text else [""]


def _at(own: Form, home: Home) -> Plain:
    value: Plain = own
    for part in home:
        value = mapping(value).get(part)
    return value


def _shown(own: Form, column: Column, language: str) -> Cell:
    value = _at(own, column.home)
    if column.is_text:
        return version(value, language)
    shown = column.usual if value is None else value
    return "" if shown is None else column.show(shown)


@dataclass
class _Reader:
    """Goes through the rows; a blank cell of the first of two names means the one above."""

    table: Records
    grid: Grid
    head: Head
    known: Known
    desk: Desk

    def read(self) -> Said:
        self.above = ""
        self.result: Said = {}
        self.note_other_columns()
        for row in below(self.grid, self.head):
            try:
                self.row(row)
            except Unfit as unfit:
                self.desk.complain(self.grid.where(row.number), unfit)
        return self.result

    def row(self, row: Row) -> None:
        key = self.key(row)
        home = self.table.home(key)
        where = self.grid.where(row.number, self.head.column(self.table.keys[-1]))
        if home in self.result:
            name = ".".join(part for part in key if part)
            raise Unfit(f"“{shortened(name, 60)}” a second time", "each name once")
        self.result[home] = Entry(THERE, where)
        if self.table.section == "claims":
            self.known.claims.add(key[0])
        if self.table.section == "documents":
            self.known.documents.learn(key[0])
        for column in self.table.columns:
            for i, language in self.head.columns(column.meaning):
                if not is_empty(row.at(i)):
                    self.cell(home, column, language, row, i)

    def cell(self, home: Home, column: Column, language: str, row: Row, i: int) -> None:
        where = self.grid.where(row.number, i)
        try:
            if column.meaning == "source":
                value: Plain = [*sources_of(words_of(row.at(i)), where, self.known, self.result)]
            else:
                value = column.read(row.at(i), self.grid.has_comma_between)
        except Unfit as unfit:
            self.desk.complain(where, unfit)
            return
        if value == column.usual:
            return
        put(self.result, (*home, *column.home, *filter(None, [language])), value, where, self.desk.complain)

    def key(self, row: Row) -> list[str]:
        """The names of the row's thing: parties and issues by their words as well, a line or answer by a number."""
        key: list[str] = []
        for meaning in self.table.keys:
            column = self.head.column(meaning)
            words = from_literal("" if column is None else words_of(row.at(column)), HEADINGS)
            key.append(self.name(meaning, words, key))
        return key

    def name(self, meaning: str, words: str, before: list[str]) -> str:
        if meaning == self.table.keys[0] and len(self.table.keys) > 1:
            words = self.above = words or self.above
        if not words and meaning == "facet":
            return ""
        if not words and meaning == "name":
            return self.new_name(before[0])
        if not words:
            raise Unfit("no name", f"one in the column “{title_of(meaning)}”")
        match meaning:
            case "party":
                return self.known.parties.known(words) or self.known.parties.of(words)
            case "issue":
                return self.known.issues.of(words)
            case "facet":
                return self.known.facets_in(before[0]).of(words)
            case _:
                return words

    def new_name(self, party: str) -> str:
        """The first that is free: line_1 of the red lines, answer_1 of the answers."""
        word, number = self.table.section.rpartition("_")[2].removesuffix("s"), 1
        while (self.table.section, party, f"{word}_{number}") in self.result:
            number += 1
        return f"{word}_{number}"

    def note_other_columns(self) -> None:
        used = {*self.table.keys, *(column.meaning for column in self.table.columns)}
        for i in range(max(len(row.cells) for row in self.grid.rows)):
            heading = self.head.headings[i] if i < len(self.head.headings) else None
            cells = [row.at(i) for row in below(self.grid, self.head)]
            if (heading is None or heading.meaning not in used) and not all(map(is_empty, cells)):
                name = f"“{shortened(heading.words, 60)}”" if heading and heading.words else "without a heading"
                self.desk.note(f"{self.grid.where(self.head.row.number, i)}: the column {name} was left out")


PARTIES = Records(
    "parties",
    ("id",),
    (
        of.text("name"),
        of.names("seat"),
        of.phrase("consent_if"),
        of.walk_away("walk_away", "walk_away", "points"),
        of.names("delivers"),
        of.number("discount"),
        of.text("notes", "note"),
        of.phrases("aliases"),
    ),
    ("id", "seat"),
)
ISSUES = Issues(
    "issues",
    ("issue", "facet"),
    (of.text("title"), of.mark("divisible"), of.phrases("keywords")),
    ("issue", "title"),
    ("option", "party", "rule"),
)
RED_LINES = Records(
    "red_lines",
    ("party", "name"),
    (
        of.phrase("never"),
        of.phrase("always"),
        of.text("words", "says"),
        of.names("serves"),
        of.number("firmness"),
        *ORIGIN,
    ),
    ("party", "never"),
)
INTERESTS = Records(
    "interests", ("party", "name"), (of.text("words", "says"), of.names("about"), *ORIGIN), ("party", "name", "about")
)
ANSWERS = Records(
    "answers",
    ("party", "name"),
    (
        of.phrase("operator"),
        of.phrase("issue"),
        of.choices("with"),
        of.phrase("line"),
        of.yes_or_no("accepts"),
        of.day("date"),
        of.text("words", "says"),
        *ORIGIN,
    ),
    ("party", "operator", "accepts"),
)
CLAIMS = Records(
    "claims",
    ("id",),
    (
        of.text("words", "says"),
        of.phrase("speaker"),
        of.phrase("party"),
        of.phrases("via"),
        of.day("date"),
        of.phrase("claim_kind", "stance"),
        of.names("about"),
        of.phrase("document"),
        of.phrase("quote"),
        of.phrase("grade"),
        of.word("state", ClaimState.ACCEPTED),
        of.names("touches", "parties"),
        of.spans("spans"),
        of.phrase("speech", "type"),
        *ORIGIN,
    ),
    ("id", "speaker", "words"),
)
DOCUMENTS = Records(
    "documents",
    ("id",),
    (
        of.text("title"),
        of.phrase("publisher"),
        of.day("date"),
        of.phrase("language"),
        of.phrase("where"),
        of.phrase("sha256"),
        of.phrase("text"),
    ),
    ("id", "title", "publisher"),
)
