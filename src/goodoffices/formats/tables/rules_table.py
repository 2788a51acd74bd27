"""The table of rules: what always holds, within an issue or across them."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.case_files.plain_form import Form
from goodoffices.formats.tables.form import listed, mapping
from goodoffices.formats.tables.grid import Cell, Desk, Grid, Row, Unfit, as_cell, is_empty, words_of
from goodoffices.formats.tables.headings import Head, below, head_of, title_of
from goodoffices.formats.tables.known import Known
from goodoffices.formats.tables.said import Entry, Home, Said
from goodoffices.formats.tables.texts import languages_in, version

REQUIRED = ("issue", "rule")


def recognises(grid: Grid) -> bool:
    """Whether this is a table of rules."""
    return head_of(grid, *REQUIRED) is not None


def rows(form: Form) -> Iterator[list[Cell]]:
    """The table of a full form, headings first."""
    rules = list(_rules(form))
    languages = languages_in(mapping(rule).get("says") for _, rule in rules)
    yield [*map(title_of, REQUIRED), *(title_of("words", language) for language in languages)]
    for issue, rule in rules:
        own: Form = rule if isinstance(rule, dict) else {"that": rule}
        yield [issue, as_cell(str(own.get("that"))), *(version(own.get("says"), language) for language in languages)]


def said(grid: Grid, known: Known, desk: Desk) -> Said:
    """What a table of rules says: all rules of an issue, and all others, as one list each."""
    head, result = head_of(grid, *REQUIRED), Said()
    for row in below(grid, head) if head else ():
        try:
            rule = _rule(row, head) if head else None
            issue = words_of(row.at(head.column("issue") or 0)) if head else ""
        except Unfit as unfit:
            desk.complain(grid.where(row.number), unfit)
            continue
        if rule is not None and head is not None:
            home: Home = ("issues", known.issues.of(issue), "rules") if issue else ("rules",)
            entry = result.setdefault(home, Entry([], grid.where(row.number, head.column("rule"))))
            listed(entry.value).append(rule)
    return result


def _rule(row: Row, head: Head) -> Plain:
    """A rule alone, or with its words; None where the row has none."""
    that = words_of(row.at(head.column("rule") or 0))
    words = {
        language: words_of(row.at(column)) for column, language in head.columns("words") if not is_empty(row.at(column))
    }
    if not that:
        if words:
            raise Unfit("words without a rule", "the condition that they put into words")
        return None
    if not words:
        return that
    return {"that": that, "says": words[""] if list(words) == [""] else {**words}}


def _rules(form: Form) -> Iterator[tuple[str, Plain]]:
    for issue, own in mapping(form.get("issues")).items():
        yield from ((issue, rule) for rule in listed(mapping(own).get("rules")))
    yield from (("", rule) for rule in listed(form.get("rules")))
