"""Random issues: facets of every kind, rules, and what options commit whom to."""

from collections.abc import Sequence
from fractions import Fraction

from goodoffices.case.expressions.nodes import Constant, Expression
from goodoffices.case.interests import ASPECTS
from goodoffices.case.issues import (
    Commitment,
    Facet,
    FacetKind,
    Issue,
    Option,
    Pledge,
    Rule,
    Steps,
    amount_name,
)
from tests.strategies.expressions import expression
from tests.strategies.luck import Luck
from tests.strategies.texts import maybe_text

ISSUES = ("dam", "release", "patrols")
FACETS = ("volume", "form", "guarantor")
ACTS = ("", "build", "release_water", "patrol")
WORDS = ("yes", "no", "none", "lowered", "treaty")
AWKWARD = (
    "45 days", "true", "null", "~", "2024", "1.50", "1/3", "2025-06-30", "a: b", "- x", "# x", "it's", 'say "no"',
    " space ", "[x]", "{x", "&x", "*x", "!x", "x # y", "=", "<<", ".nan", "Ünïcode ‖ 水", "%", "@", "|", ">", "?",
)  # fmt: skip
UNITS = ("", "m3/s", "45 days", "true", "€: 1")
STEPS = (Fraction(1), Fraction(5, 2), Fraction(1, 4))
ALWAYS = Expression("true", Constant(True))


def issues(luck: Luck, parties: Sequence[str], *, rich: bool) -> tuple[Issue, ...]:
    """One to three issues with at most 4 facets; if `rich`, with titles, units and awkward names of options."""
    drawn: list[Issue] = []
    left = luck.pick((1, 2, 3, 4, 3, 4))
    for name in ISSUES:
        if left == 0:
            break
        share = luck.pick((0, 1, 2, 3)[: left + 1])
        left -= max(share, 1)
        ids = [f"{name}.{facet}" for facet in FACETS[:share]] or [name]
        drawn.append(_issue(luck, name, tuple(_facet(luck, facet, parties, rich) for facet in ids), parties, rich))
    return tuple(drawn)


def rules(luck: Luck, facets: Sequence[Facet], issue: str = "", *, rich: bool) -> tuple[Rule, ...]:
    """Up to two rules, within the issue of this name or outside every issue."""
    count = luck.pick((0, 0, 0, 1, 2) if not issue else (0, 0, 0, 1))
    return tuple(Rule(expression(luck, facets, issue), maybe_text(luck) if rich else None) for _ in range(count))


def _issue(luck: Luck, name: str, facets: tuple[Facet, ...], parties: Sequence[str], rich: bool) -> Issue:
    can_be_divided = len(facets) == 1 and facets[0].id == name and len(facets[0].options) == 2
    return Issue(
        name,
        facets,
        title=maybe_text(luck) if rich else None,
        rules=rules(luck, facets, name, rich=rich),
        commitments=tuple(_commitment(luck, facets, name, parties) for _ in range(luck.pick((0, 0, 1, 2)))),
        divisible=can_be_divided and luck.chance(2),
        keywords=luck.some(("dry months", "Talsperre")) if rich else (),
    )


def _commitment(luck: Luck, facets: tuple[Facet, ...], issue: str, parties: Sequence[str]) -> Commitment:
    """Unconditional ones only where `true` is not the name of an option, which `if: true` would then mean."""
    is_free = "true" not in facets[0].option_names
    return Commitment(_pledge(luck, parties), ALWAYS if is_free and luck.chance(4) else expression(luck, facets, issue))


def _facet(luck: Luck, name: str, parties: Sequence[str], rich: bool) -> Facet:
    kind = luck.pick(tuple(FacetKind))
    title = maybe_text(luck) if rich and "." in name else None
    count = luck.pick((1, 2, 3, 2, 3, 3))
    if kind is FacetKind.NUMBER:
        start, step = luck.amount(), luck.pick(STEPS)
        steps = Steps(start, start + step * (count - 1), step)
        options = tuple(Option(amount_name(amount), number=amount) for amount in steps.amounts())
        return Facet(name, options, kind, title, steps, luck.pick(UNITS) if rich else "")
    names = luck.some(luck.pick((WORDS, AWKWARD)) if rich else WORDS, count, count)
    measures = luck.pick(((), (), ("cost",), ("cost", "days")))
    return Facet(name, tuple(_option(luck, option, measures, parties, rich) for option in names), kind, title)


def _option(luck: Luck, name: str, measures: Sequence[str], parties: Sequence[str], rich: bool) -> Option:
    return Option(
        name,
        title=maybe_text(luck) if rich else None,
        measures=tuple((measure, luck.amount(odd=rich)) for measure in measures),
        pledge=_pledge(luck, parties) if luck.chance(6) else None,
    )


def _pledge(luck: Luck, parties: Sequence[str]) -> Pledge:
    by, to = luck.some(parties, least=1, most=2), luck.some(parties, most=2)
    return Pledge(by, to, luck.pick(ACTS), luck.pick(("", *ASPECTS)))
