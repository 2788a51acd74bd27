"""The tables of values and positions as we write them."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.case_files.plain_form import Form
from goodoffices.formats.case_files.shapes.scalars import amount_in
from goodoffices.formats.tables.amounts import shown, shown_walk_away
from goodoffices.formats.tables.form import facet_id, facets_of, listed, mapping
from goodoffices.formats.tables.grid import Cell, as_cell
from goodoffices.formats.tables.headings import HEADINGS, ROWS, literal, title_of
from goodoffices.formats.tables.texts import languages_in, version

WHOLE = {
    "walk_away": ("parties", "walk_away", "points"),
    "basis": ("values", "basis"),
    "source": ("values", "sources"),
    "audience": ("values", "audience"),
    "zero": ("values", "scale", "zero"),
    "one": ("values", "scale", "one"),
}
"""Rows that speak of whole parties, and where what they say stands, without the party."""


def values(form: Form) -> Iterator[list[Cell]]:
    """The table of values: headings, a row for each option, and rows for whatever else bears on points."""
    parties = list(mapping(form.get("parties")))
    worth = [mapping(mapping(form.get("values")).get(party)) for party in parties]
    options = list(_options(form))
    has_facets = any(facet for _, facet, _ in facets_of(form))
    has_kinds = any(_kind(own) for _, _, own in facets_of(form))
    languages = languages_in(own.get("title") for _, _, own in options) if _any_title(options) else []
    measures = list(dict.fromkeys(measure for _, _, own in options for measure in mapping(own.get("numbers"))))
    yield [
        title_of("issue"),
        *([title_of("facet")] if has_facets else []),
        *([title_of("kind")] if has_kinds else []),
        title_of("option"),
        *(title_of("meaning", language) for language in languages),
        *(f"Amount: {measure}" for measure in measures),
        *(as_cell(literal(party, HEADINGS)) for party in parties),
    ]

    def row(names: tuple[str, str], kind: str, option: Cell, cells: list[Cell], own: Form | None = None) -> list[Cell]:
        titles: list[Cell] = [version((own or {}).get("title"), language) for language in languages]
        start: list[Cell] = [names[0], *names[1 : 1 + has_facets], *([kind] if has_kinds else []), option]
        amounts = mapping((own or {}).get("numbers"))
        return [*start, *titles, *(shown(amounts.get(measure, "")) for measure in measures), *cells]

    for issue, facet, own in facets_of(form):
        name, kind = facet_id(issue, facet), _kind(own)
        names = (literal(issue, ROWS), literal(facet, ROWS) if facet else "")
        for option in _named(own, [each.get(name) for each in worth]):
            cells = [_points(each.get(name), str(option["name"])) for each in worth]
            yield row(names, kind, _option_cell(own, str(option["name"])), cells, option)
            kind = ""
        weights = [mapping(each.get("weights")).get(name) for each in worth]
        if any(weight is not None for weight in weights):
            yield row(names, "", "weight", ["" if weight is None else shown(weight) for weight in weights])
    for i, each in enumerate(worth):
        for when in map(mapping, listed(each.get("when"))):
            points = shown(when.get("points"))
            cells = [points if column == i else "" for column in range(len(parties))]
            yield row(("when", ""), "", as_cell(str(when.get("if"))), cells)
    for what, (section, *home) in WHOLE.items():
        said = [_below(mapping(form.get(section)).get(party), home) for party in parties]
        if any(value is not None for value in said):
            yield row((title_of(what), ""), "", "", [_whole(what, value) for value in said])


def _any_title(options: list[tuple[str, str, Form]]) -> bool:
    return any(own.get("title") is not None for _, _, own in options)


def _options(form: Form) -> Iterator[tuple[str, str, Form]]:
    for issue, facet, own in facets_of(form):
        for option in listed(own.get("options")) or listed(own.get("ordered")):
            yield issue, facet, mapping(option)


def _kind(facet: Form) -> str:
    steps = mapping(facet.get("number"))
    if steps:
        unit = f" {steps['unit']}" if "unit" in steps else ""
        return as_cell(f"from {steps.get('from')} to {steps.get('to')} in steps of {steps.get('step')}{unit}")
    return "ordered" if "ordered" in facet else ""


def _named(facet: Form, worth: list[Plain]) -> list[Form]:
    """The options of a facet; of a number, its ends and the amounts that somebody gives points."""
    steps = mapping(facet.get("number"))
    if not steps:
        return [mapping(option) for option in listed(facet.get("options")) or listed(facet.get("ordered"))]
    amounts = {str(amount) for amount in (steps.get("from"), steps.get("to"))}
    amounts.update(amount for own in worth for amount in mapping(own))
    return [{"name": amount} for amount in sorted(amounts, key=lambda amount: amount_in(amount) or 0)]


def _option_cell(facet: Form, name: str) -> Cell:
    return shown(name) if "number" in facet else as_cell(literal(name, ROWS))


def _points(own: Plain, option: str) -> Cell:
    """The points of an option, or its rank where only the order is known."""
    order = own if isinstance(own, list) else mapping(own).get("order")
    if isinstance(order, list):
        ranks = {str(name): rank for rank, group in enumerate(order, 1) for name in listed(group)}
        return f"#{ranks[option]}" if option in ranks else ""
    points = mapping(own).get(option)
    return "" if points is None else shown(points)


def _below(value: Plain, home: list[str]) -> Plain:
    for part in home:
        value = mapping(value).get(part)
    return value


def _whole(what: str, value: Plain) -> Cell:
    if value is None:
        return ""
    if what == "walk_away":
        return shown_walk_away(value)
    return ", ".join(map(str, value)) if isinstance(value, list) else shown(value)


POSITION_COLUMNS = ("serves", "source", "basis", "audience")


def positions(form: Form) -> Iterator[list[Cell]]:
    """The table of positions, a row for each."""
    owned = mapping(form.get("positions"))
    stands = [(party, facet, mapping(own)) for party, own in owned.items() for facet, own in mapping(own).items()]
    languages = languages_in(own.get("says") for _, _, own in stands)
    yield [
        *map(title_of, ("issue", "facet", "party", "position")),
        *(title_of("words", language) for language in languages),
        *map(title_of, POSITION_COLUMNS),
    ]
    for party, facet, own in stands:
        issue, _, below = facet.partition(".")
        option = as_cell(literal(str(own.get("option")), HEADINGS))
        around = [own.get({"source": "sources"}.get(meaning, meaning)) for meaning in POSITION_COLUMNS]
        words = [version(own.get("says"), language) for language in languages]
        names = [", ".join(map(str, value)) if isinstance(value, list) else str(value or "") for value in around]
        yield [literal(issue, ROWS), literal(below, ROWS) if below else "", party, option, *words, *map(as_cell, names)]
