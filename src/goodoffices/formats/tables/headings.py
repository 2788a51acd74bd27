"""The words that people write above columns, and before rows that mean something of their own, in two languages."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

from goodoffices.formats.tables.grid import Cell, Grid, Row, Unfit, words_of

HEADINGS = {
    "issue": "issue issues topic subject thema themen streitpunkt streitfrage gegenstand verhandlungsgegenstand",
    "facet": "facet facets sub-issue facette teilfrage unterthema teilaspekt",
    "option": "option options choice alternative optionen möglichkeit variante ausprägung",
    "kind": "kind type art typ",
    "meaning": "meaning description bedeutung beschreibung erläuterung",
    "divisible": "divisible teilbar",
    "title": "title titel überschrift",
    "party": "party parties actor delegation partei parteien akteur seite",
    "position": "position positions stance demand haltung standpunkt forderung",
    "words": "words wording in_its_own_words in_their_own_words wortlaut in_eigenen_worten says",
    "source": "source sources reference quelle quellen beleg belege fundstelle",
    "notes": "note notes comment comments remark remarks bemerkung bemerkungen anmerkung anmerkungen kommentar "
    "kommentare notiz notizen hinweis hinweise",
    "basis": "basis grundlage",
    "audience": "audience visible_to sichtbar_für",
    "serves": "serves interests_served dient",
    "name": "name red_line rote_linie interest interesse",
    "id": "id handle kürzel short_name kurzname",
    "aliases": "aliases also_called auch_genannt",
    "keywords": "keywords stichwörter schlagwörter",
    "seat": "seat seats sitz rolle",
    "consent_if": "consent_if consent_needed_if zustimmung_nötig_wenn",
    "walk_away": "walk-away walk_away walkaway batna reservation_value reserved_value rückfalllinie rückfallwert "
    "nichteinigungswert ausstiegswert",
    "delivers": "delivers can_deliver kann_leisten",
    "discount": "discount diskont",
    "never": "never nie niemals",
    "always": "always immer stets",
    "firmness": "firmness festigkeit",
    "rule": "rule rules regel regeln",
    "about": "about betrifft über",
    "speaker": "speaker sprecher sprecherin",
    "via": "via durch über_wen",
    "date": "date day datum tag",
    "claim_kind": "what_it_does was_es_tut",
    "document": "document dokument",
    "quote": "quote zitat",
    "grade": "grade note_der_quelle",
    "touches": "touches berührt",
    "spans": "spans stellen",
    "speech": "form_of_speech redeform",
    "state": "state zustand",
    "publisher": "publisher herausgeber",
    "language": "language sprache",
    "where": "where wo",
    "sha256": "sha256",
    "text": "stored_text abgelegter_text",
    "talks": "the_talks talks gespräche die_gespräche",
    "value": "value wert",
    "summary": "summary zusammenfassung",
    "as_of": "as_of stand",
    "consent": "consent zustimmung",
    "operator": "reframing umdeutung umformulierung",
    "with": "chosen gewählt",
    "line": "reading_of lesart_von",
    "accepts": "accepts nimmt_an",
    "weight": "weight weights gewicht gewichtung",
    "when": "when wenn",
    "zero": "zero counts_as_0 zählt_als_0",
    "one": "one counts_as_1 zählt_als_1",
}
"""What a heading means, and the words for it; the first is the one that we write."""

MEANINGS = {word.replace("_", " "): meaning for meaning, words in HEADINGS.items() for word in words.split()}
IN_A_LANGUAGE = re.compile(r"(.+?)\s*\(([a-z]{2,3})\)")
QUOTES = re.compile("“(.*)”", re.DOTALL)
DEEPEST_HEADING = 30
"""Rows that may stand above the headings of a table."""


@dataclass(frozen=True, slots=True)
class Heading:
    """What stands above a column: what it means ("" where that is not known), in which language, and the words."""

    meaning: str
    language: str
    words: str


def heading_of(cell: Cell) -> Heading:
    """What a heading means.

    >>> heading_of("Issue/Thema").meaning, heading_of("In its own words (de)").language, heading_of("USA").meaning
    ('issue', 'de', '')
    """
    try:
        words = words_of(cell)
    except Unfit:
        words = ""
    in_language = IN_A_LANGUAGE.fullmatch(words)
    if in_language and meaning_of(in_language[1]):
        return Heading(meaning_of(in_language[1]), in_language[2], words)
    return Heading(meaning_of(words), "", words)


def meaning_of(words: str) -> str:
    """What words for a column or a row mean; "" where nothing that is known."""
    flat = " ".join(words.casefold().split()).rstrip(":").strip()
    for part in (flat, flat.replace("_", " "), *re.split(r"\s*[/|(),]\s*", flat)):
        if part in MEANINGS:
            return MEANINGS[part]
    return ""


def title_of(meaning: str, language: str = "") -> str:
    """How we write a heading.

    >>> title_of("words", "de")
    'In its own words (de)'
    """
    words = TITLES.get(meaning, HEADINGS[meaning].split()[0].replace("_", " "))
    capital = words[0].upper() + words[1:]
    return f"{capital} ({language})" if language else capital


TITLES = {
    "words": "in its own words",
    "consent_if": "consent needed if",
    "claim_kind": "what it does",
    "name": "name",
    "via": "via",
    "rule": "rule",
}


def literal(words: str, meanings: Container[str]) -> str:
    """Words as a cell holds them: in quotation marks where they would mean one of these things instead.

    >>> literal("weight", {"weight"}), literal("dam", {"weight"})
    ('“weight”', 'dam')
    """
    return f"“{words}”" if _is_ambiguous(words, meanings) else words


def from_literal(words: str, meanings: Container[str]) -> str:
    """The words that `literal` made a cell of.

    >>> from_literal("“weight”", {"weight"}), from_literal("“dam”", {"weight"})
    ('weight', '“dam”')
    """
    quoted = QUOTES.fullmatch(words)
    return quoted[1] if quoted and _is_ambiguous(words, meanings) else words


def _is_ambiguous(words: str, meanings: Container[str]) -> bool:
    """Whether the words, in quotation marks or not, would be taken for something else, or for less."""
    plain = _within_quotes(words)
    return meaning_of(plain) in meanings or plain in DASHES or plain != plain.strip()


def _within_quotes(words: str) -> str:
    while quoted := QUOTES.fullmatch(words):
        words = quoted[1]
    return words


DASHES = ("-", "–", "—", "?")
"""They say that nothing is said."""

ROWS = frozenset({"walk_away", "weight", "when", "basis", "source", "audience", "zero", "one"})
"""What rows of the values table can mean, beside options."""


@dataclass(frozen=True, slots=True)
class Head:
    """The headings of a table and the row that they stand in; those without words are empty."""

    row: Row
    headings: tuple[Heading, ...]

    def has(self, *meanings: str) -> bool:
        """Whether there is a column for each of these meanings."""
        return all(any(heading.meaning == meaning for heading in self.headings) for meaning in meanings)

    def column(self, meaning: str) -> int | None:
        """The first column of this meaning, from 0."""
        return next((i for i, heading in enumerate(self.headings) if heading.meaning == meaning), None)

    def columns(self, meaning: str) -> list[tuple[int, str]]:
        """Every column of this meaning with its language."""
        return [(i, heading.language) for i, heading in enumerate(self.headings) if heading.meaning == meaning]


def head_of(grid: Grid, *required: str) -> Head | None:
    """The first row near the top that has headings of all these meanings."""
    for row in grid.rows[:DEEPEST_HEADING]:
        head = Head(row, tuple(map(heading_of, row.cells)))
        if head.has(*required):
            return head
    return None


def below(grid: Grid, head: Head) -> tuple[Row, ...]:
    """The rows below the headings."""
    return tuple(row for row in grid.rows if row.number > head.row.number)


def is_nothing(cell: Cell) -> bool:
    """Whether the cell is empty, or holds a dash that says so.

    >>> is_nothing("–"), is_nothing("0")
    (True, False)
    """
    return isinstance(cell, str) and cell.strip() in ("", *DASHES)
