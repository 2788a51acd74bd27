"""Random issues: facets of every kind, rules, and what options commit whom to."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

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
from tests.strategies.expressions import AMOUNTS, expressions
from tests.strategies.texts import TEXTS

ISSUES = ("dam", "release", "patrols")
FACETS = ("volume", "form", "guarantor")
ACTS = ("build", "release_water", "patrol")
WORDS = ("yes", "no", "none", "lowered", "treaty")
AWKWARD = (
    "45 days", "true", "null", "~", "2024", "1.50", "1/3", "2025-06-30", "a: b", "- x", "# x", "it's", 'say "no"',
    " space ", "[x]", "{x", "&x", "*x", "!x", "x # y", "=", "<<", ".nan", "Ünïcode ‖ 水", "%", "@", "|", ">", "?",
)  # fmt: skip
UNITS = ("", "m3/s", "45 days", "true", "€: 1")


@dataclass(frozen=True)
class Wealth:
    """How much random issues may say; `is_rich`: also titles, units and awkward option names."""

    is_rich: bool = False


PLAIN = Wealth()


@st.composite
def issues(draw: DrawFn, parties: Sequence[str], wealth: Wealth) -> tuple[Issue, ...]:
    """One to three issues with facets, rules and commitments."""
    drawn: list[Issue] = []
    left = draw(st.sampled_from([1, 2, 3, 4, 3, 4]))
    for name in ISSUES:
        if left == 0:
            break
        share = draw(st.integers(0, min(left, len(FACETS))))
        left -= max(share, 1)
        ids = [f"{name}.{facet}" for facet in FACETS[:share]] or [name]
        facets = tuple(draw(_facets(facet, parties, wealth)) for facet in ids)
        drawn.append(draw(_issue(name, facets, parties, wealth)))
    return tuple(drawn)


@st.composite
def rules_across(draw: DrawFn, facets: Sequence[Facet], wealth: Wealth) -> tuple[Rule, ...]:
    """Up to two rules that can span issues."""
    return tuple(draw(_rules(facets, "", wealth)) for _ in range(draw(st.sampled_from([0, 0, 0, 1, 2]))))


@st.composite
def _rules(draw: DrawFn, facets: Sequence[Facet], issue: str, wealth: Wealth) -> Rule:
    return Rule(draw(expressions(facets, issue)), draw(st.none() | TEXTS) if wealth.is_rich else None)


@st.composite
def _issue(draw: DrawFn, name: str, facets: tuple[Facet, ...], parties: Sequence[str], wealth: Wealth) -> Issue:
    always = Expression("true", Constant(True))
    single = "true" in facets[0].option_names
    whens = expressions(facets, name) if single else st.just(always) | expressions(facets, name)
    count = draw(st.sampled_from([0, 0, 1, 2]))
    return Issue(
        name,
        facets,
        title=draw(st.none() | TEXTS) if wealth.is_rich else None,
        rules=tuple(draw(_rules(facets, name, wealth)) for _ in range(draw(st.sampled_from([0, 0, 1])))),
        commitments=tuple(Commitment(draw(_pledges(parties)), draw(whens)) for _ in range(count)),
    )


@st.composite
def _facets(draw: DrawFn, name: str, parties: Sequence[str], wealth: Wealth) -> Facet:
    kind = draw(st.sampled_from(FacetKind))
    title = draw(st.none() | TEXTS) if wealth.is_rich and "." in name else None
    count = draw(st.sampled_from([1, 2, 3, 2, 3, 3]))
    if kind is FacetKind.NUMBER:
        start, step = draw(AMOUNTS), draw(st.sampled_from([Fraction(1), Fraction(5, 2), Fraction(1, 4)]))
        steps = Steps(start, start + step * (count - 1), step)
        options = tuple(Option(amount_name(amount), number=amount) for amount in steps.amounts())
        return Facet(name, options, kind, title, steps, draw(st.sampled_from(UNITS)) if wealth.is_rich else "")
    pool = st.sampled_from(WORDS + AWKWARD if wealth.is_rich else WORDS)
    names = draw(st.lists(pool, min_size=count, max_size=count, unique=True))
    measures = draw(st.sampled_from([(), (), ("cost",), ("cost", "days")]))
    return Facet(name, tuple(draw(_options(n, measures, parties, wealth)) for n in names), kind, title)


@st.composite
def _options(
    draw: DrawFn, name: str, measures: Sequence[str], parties: Sequence[str], wealth: Wealth
) -> Option:
    return Option(
        name,
        title=draw(st.none() | TEXTS) if wealth.is_rich else None,
        measures=tuple((measure, draw(AMOUNTS)) for measure in measures),
        pledge=draw(_pledges(parties)) if draw(st.integers(0, 5)) == 0 else None,
    )


@st.composite
def _pledges(draw: DrawFn, parties: Sequence[str]) -> Pledge:
    some = st.sampled_from(list(parties))
    by = draw(st.lists(some, min_size=1, max_size=2, unique=True))
    to = draw(st.lists(some, max_size=2, unique=True))
    return Pledge(tuple(by), tuple(to), draw(st.sampled_from(("", *ACTS))), draw(st.sampled_from(("", *ASPECTS))))
