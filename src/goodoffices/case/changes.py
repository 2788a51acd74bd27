"""What differs between two cases, in short words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import TypeAlias

from goodoffices.case.case import Case
from goodoffices.case.errors import shortened
from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.issues import Facet, FacetKind, Issue, Option, Rule, Steps, amount_name
from goodoffices.case.points import Points
from goodoffices.case.text import Text
from goodoffices.case.values import OptionOrder, PointsByAmount, PointsByOption, Values
from goodoffices.case.walk_aways import WalkAway

Name: TypeAlias = tuple[str, ...]
"""What is spoken of, from the section of the case down: ("red line", "up", "own_treaty", "firmness")."""

WIDTH = 80
"""Characters of a value that are shown."""

SECTIONS = {
    "parties": "party",
    "interests": "interest",
    "positions": "position",
    "red_lines": "red line",
    "documents": "document",
    "claims": "claim",
    "drafts": "draft",
    "tracks": "track",
    "gates": "gate",
    "answers": "answer",
}
"""Sections whose things have names, and what one of them is called."""

THERE = ""
"""Said of what is there, whatever else is said of it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that differs: what it is, and what was said of it before and after; None where it was not there."""

    what: Name
    before: str | None
    after: str | None

    def __str__(self) -> str:
        name = phrase(self.what)
        if self.before is None:
            return f"{name}: added" + (f", {_shown(self.after)}" if self.after else "")
        if self.after is None:
            return f"{name}: removed" + (f", was {_shown(self.before)}" if self.before else "")
        return f"{name}: {_shown(self.before)} → {_shown(self.after)}"


def changes(before: Case, after: Case) -> tuple[Change, ...]:
    """What differs between the two, in the order of a case; what belongs to something new or gone is not listed apart.

    The name of a case, and the order of what has names, count for nothing; that of an ordered facet's options does.
    """
    old, new = dict(_said(before)), dict(_said(after))
    fresh = old.keys() ^ new.keys()
    differ = [name for name in dict.fromkeys([*old, *new]) if old.get(name) != new.get(name)]
    return tuple(
        Change(name, old.get(name), new.get(name))
        for name in differ
        if not any(name[:length] in fresh for length in range(1, len(name)))
    )


def phrase(what: Name) -> str:
    """What is spoken of, in words.

    >>> phrase(("points", "up", "dam", "high")), phrase(("red line", "up", "own_treaty", "firmness"))
    ('points of up for dam = high', 'red line own_treaty of up: firmness')
    """
    for pattern, form in PHRASES:
        if len(what) >= len(pattern) and all(
            ours in ("*", theirs) for ours, theirs in zip(pattern, what, strict=False)
        ):
            parts = [shortened(part, WIDTH) for ours, part in zip(pattern, what, strict=False) if ours == "*"]
            rest = () if what[0] == "points if" else what[len(pattern) :]
            return _with(form.format(*parts), rest)
    return _with(" ".join(what[:2]).strip(), what[2:])


def _with(name: str, rest: Name) -> str:
    more = " ".join(filter(None, rest))
    return f"{name}: {more}" if more else name


PHRASES = (
    (("points", "*", "*", "*"), "points of {0} for {1} = {2}"),
    (("order", "*", "*"), "order of {0} for {1}"),
    (("points if", "*", "*"), "points of {0} if {1}"),
    (("weight", "*", "*"), "weight of {1} for {0}"),
    (("issue", "*", "facet", "*", "option", "*"), "option {2} of {0}.{1}"),
    (("issue", "*", "facet", "*"), "facet {0}.{1}"),
    (("issue", "*", "option", "*"), "option {1} of {0}"),
    (("issue", "*", "rule", "*"), "rule {1} of {0}"),
    (("rule", "*"), "rule {0}"),
    (("red line", "*", "*"), "red line {1} of {0}"),
    (("interest", "*", "*"), "interest {1} of {0}"),
    (("position", "*", "*"), "position of {0} on {1}"),
    (("answer", "*", "*"), "answer {1} of {0}"),
    (("party", "*", "walk-away"), "walk-away of {0}"),
)
"""How things are put into words: `*` stands for any name, the first of which is {0}."""


def _shown(value: str | None) -> str:
    return f"“{shortened(value, WIDTH)}”" if value and " " in value else shortened(value or "nothing", WIDTH)


# ------------------------------------------------------------------------------------- what a case says, piece by piece

Pieces: TypeAlias = Iterator[tuple[Name, str]]


def _said(case: Case) -> Pieces:
    yield from _below(("title",), case.title)
    yield from _below(("summary",), case.summary)
    yield from _below(("day of the case",), case.as_of)
    yield from _below(("consent",), case.consent)
    for called, text in case.names:
        yield from _below(("name", called), text)
    for issue in case.issues:
        yield from _issue(issue)
    yield from _rules((), case.rules)
    for section, word in SECTIONS.items():
        for thing in getattr(case, section):
            name = (word, *_key(thing))
            yield name, THERE
            yield from _fields(name, thing)
    for values in case.values:
        yield from _values(values)


def _issue(issue: Issue) -> Pieces:
    name = ("issue", issue.id)
    yield name, THERE
    yield from _below((*name, "title"), issue.title)
    if issue.divisible:
        yield (*name, "divisible"), "yes"
    yield from _rules(name, issue.rules)
    yield from _numbered((*name, "commitment"), issue.commitments)
    for facet in issue.facets:
        yield from _facet(name if issue.is_single else (*name, "facet", facet.name), facet)


def _rules(name: Name, rules: tuple[Rule, ...]) -> Pieces:
    for rule in rules:
        below = (*name, "rule", rule.holds.text)
        yield below, THERE
        yield from _below((*below, "says"), rule.says)


def _facet(name: Name, facet: Facet) -> Pieces:
    if len(name) > 2:
        yield name, THERE
    yield from _below((*name, "title of the facet"), facet.title)
    if facet.steps is not None:
        yield (*name, "amounts"), f"{_steps(facet.steps)} {facet.unit}".strip()
        return
    if facet.kind is FacetKind.ORDERED:
        yield (*name, "order of options"), " < ".join(facet.option_names)
    for option in facet.options:
        below = (*name, "option", option.name)
        yield below, THERE
        yield from _option(below, option)


def _steps(steps: Steps) -> str:
    return " ".join(
        f"{word} {amount_name(amount)}"
        for word, amount in (("from", steps.start), ("to", steps.stop), ("step", steps.step))
    )


def _option(name: Name, option: Option) -> Pieces:
    yield from _below((*name, "title"), option.title)
    for measure, amount in option.measures:
        yield (*name, measure), amount_name(amount)
    if option.pledge is not None:
        yield from _below((*name, "commitment"), option.pledge)


def _values(values: Values) -> Pieces:
    name = ("values", values.party)
    yield name, THERE
    yield from _below((*name, "origin"), values.origin)
    if values.zero != 0 or values.one != 1:
        yield (*name, "scale"), f"{amount_name(values.zero)} as 0, {amount_name(values.one)} as 1"
    for facet, weight in values.weights:
        yield ("weight", values.party, facet), amount_name(weight)
    for own in values.facets:
        match own:
            case PointsByOption(facet, points):
                yield from ((("points", values.party, facet, option), _points(each)) for option, each in points)
            case PointsByAmount(facet, pairs):
                yield from ((("points", values.party, facet, amount_name(a)), _points(each)) for a, each in pairs)
            case OptionOrder(facet, order, total):
                groups = " > ".join(" = ".join(sorted(group)) for group in order)
                yield ("order", values.party, facet), f"{groups}, {amount_name(total)} points to share"
    for i, when in enumerate(values.when):
        yield ("points if", values.party, when.condition.text, str(i)), _points(when.points)


def _points(points: Points) -> str:
    return f"{amount_name(points.low)}..{amount_name(points.high)}" if points.is_interval else amount_name(points.low)


def _key(thing: object) -> Name:
    """The names that a thing has within its section."""
    own = [getattr(thing, name) for name in ("party", "name", "facet") if isinstance(getattr(thing, name, None), str)]
    known_by_id = getattr(thing, "id", None)
    return (str(known_by_id),) if known_by_id is not None and not hasattr(thing, "expression") else tuple(own)


def _fields(name: Name, thing: object) -> Pieces:
    """Whatever is said of a thing, field by field; what says nothing is left out."""
    known = {"id"} if len(name) <= 3 else set()  # further down, an id is not in the name
    known |= {"party", "name", "facet"} if len(name) > 2 else set()
    for field in fields(thing):  # type: ignore[arg-type]  # only dataclasses come here
        if field.name not in known:
            yield from _below((*name, field.name.replace("_", "-")), getattr(thing, field.name))


def _below(name: Name, value: object) -> Pieces:
    match value:
        case None | "" | ():
            return
        case Text(versions):
            for language, words in versions:
                yield (*name, language), words
        case Expression(text):
            yield name, text
        case WalkAway(steps):
            yield name, "; ".join(f"{f'{day}: ' if day else ''}{_points(points)}" for day, points in steps)
            yield from _below((*name, "says"), value.says)
            yield from _below((*name, "origin"), value.origin)
        case Fraction():
            yield name, amount_name(value)
        case Enum() | date() | bool() | str():
            yield name, str(value)
        case tuple() if all(isinstance(item, str) for item in value):
            yield name, ", ".join(map(str, value))
        case tuple():
            yield from _numbered(name, value)
        case _ if is_dataclass(value):
            yield from _fields(name, value)


def _numbered(name: Name, things: tuple[object, ...]) -> Pieces:
    for i, thing in enumerate(things, 1):
        if isinstance(thing, tuple):
            yield (*name, str(i)), " ".join(map(str, thing))
        else:
            yield (*name, str(i)), THERE
            yield from _below((*name, str(i)), thing)
