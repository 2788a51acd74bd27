"""The outcome space of a NegMAS scenario: its issues and their values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction

from goodoffices.case.errors import shortened
from goodoffices.case.issues import MOST_OPTIONS, Steps
from goodoffices.formats.case_files.nodes import Entries, Tree
from goodoffices.formats.domains.domain import Domain, DomainIssue
from goodoffices.formats.negmas_files.kinds import CHOICES, RANGES, SCALES, SPACES, kind_of, unknown_kind
from goodoffices.formats.sources.demands import (
    amount,
    listing,
    mapping,
    number,
    refusal,
    required,
    stated,
    word,
)


def read_space(tree: Entries, name: str) -> Domain:
    """The domain that an outcome space is; called `name` where it does not say how it is called."""
    kind = kind_of(tree, "the type of an outcome space")
    if kind not in SPACES:
        raise unknown_kind(tree, kind, SPACES, "an outcome space that is the product of its issues")
    at = required(tree, "issues", "the issues of the outcome space")
    issues: dict[str, DomainIssue] = {}
    for each in listing(at, "a list of issues"):
        issue = _issue(mapping(each, "an issue, with name, type and values"))
        if issue.name in issues:
            raise refusal(each, f"the issue “{shortened(issue.name)}” a second time", "each issue once")
        issues[issue.name] = issue
    if not issues:
        raise refusal(at, "no issues", "one at least")
    own = stated(tree, "name")
    return Domain(word(own, "a name") if own else name, tuple(issues.values()))


def _issue(tree: Entries) -> DomainIssue:
    name = word(required(tree, "name", "the name of an issue"), "the name of an issue")
    kind = kind_of(tree, "the type of an issue")
    read = READERS.get(kind)
    if read is None:
        advice = "List the values that matter." if kind in UNCOUNTED else ""
        raise unknown_kind(tree, kind, frozenset(READERS), "an issue with finitely many values", advice)
    return replace(read(required(tree, "values", "the values of the issue")), name=name)


UNCOUNTED = frozenset({"ContinuousIssue", "ContinuousInfiniteIssue", "CountableInfiniteIssue", "CallableIssue"})


def _choice(tree: Tree) -> DomainIssue:
    return DomainIssue("", _words(_listed(tree)))


def _scale(tree: Tree) -> DomainIssue:
    """Numbers at the same distance from each other are amounts; others are texts in their order."""
    items = _listed(tree)
    amounts = [each for each in map(amount, items) if each is not None]
    steps = _evenly(amounts) if len(amounts) == len(items) else None
    return DomainIssue("", steps=steps) if steps else DomainIssue("", _words(items), is_ordered=True)


def _evenly(amounts: Sequence[Fraction]) -> Steps | None:
    step = amounts[1] - amounts[0] if len(amounts) > 1 else Fraction(1)
    steps = Steps(amounts[0], amounts[-1], step) if step > 0 else None
    return steps if steps and len(steps) == len(amounts) and steps.amounts() == tuple(amounts) else None


def _range(tree: Tree) -> DomainIssue:
    """From [low, high], [low, high, step], or the number of values, which then begin with 0."""
    whole = "two whole numbers, as in [0, 10]"
    count = amount(tree)
    bounds = [Fraction(0), count - 1] if count is not None else [number(each, whole) for each in listing(tree, whole)]
    if len(bounds) not in (2, 3):
        raise refusal(tree, f"{len(bounds)} numbers", whole)
    steps = Steps(bounds[0], bounds[1], bounds[2] if len(bounds) == 3 else Fraction(1))
    if any(bound.denominator != 1 for bound in bounds):
        raise refusal(tree, "a number that is not whole", whole)
    if steps.step <= 0 or steps.stop < steps.start:
        raise refusal(tree, "a range without values", f"{whole}, from the smaller to the larger")
    if len(steps) > MOST_OPTIONS:
        raise refusal(tree, f"{len(steps)} values", f"at most {MOST_OPTIONS}", "Take larger steps: [low, high, step].")
    return DomainIssue("", steps=steps)


def _listed(tree: Tree) -> list[Tree]:
    items = listing(tree, "a list of values")
    if not items:
        raise refusal(tree, "no values", "one at least")
    if len(items) > MOST_OPTIONS:
        raise refusal(tree, f"{len(items)} values", f"at most {MOST_OPTIONS}")
    return items


def _words(items: Sequence[Tree]) -> tuple[str, ...]:
    words: dict[str, None] = {}
    for item in items:
        own = word(item, "a value, as text or number")
        if own in words:
            raise refusal(item, f"“{shortened(own)}” a second time", "each value once")
        words[own] = None
    return tuple(words)


READERS: dict[str, Callable[[Tree], DomainIssue]] = {
    **dict.fromkeys(CHOICES, _choice),
    **dict.fromkeys(SCALES, _scale),
    **dict.fromkeys(RANGES, _range),
}
