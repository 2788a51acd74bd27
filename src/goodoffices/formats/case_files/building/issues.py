"""Issues and their facets; then what is said about them: rules and commitments."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from goodoffices.case.errors import Path, Problem
from goodoffices.case.issues import (
    MOST_OPTIONS,
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
from goodoffices.case.names import is_name
from goodoffices.formats.case_files.building.bench import Bench
from goodoffices.formats.case_files.shapes.issues import (
    CommitmentShape,
    FacetShape,
    IssueShape,
    NumberShape,
    OptionShape,
    PledgeShape,
    RuleShape,
)

MOST_OPTIONS_IN_ALL = 100_000
"""Options of all facets together."""


def decisions(shapes: dict[str, IssueShape], bench: Bench) -> tuple[Issue, ...]:
    """The issues with their facets, but without rules and commitments, which need all facets to be known."""
    built: list[Issue] = []
    left = MOST_OPTIONS_IN_ALL
    for name, shape in shapes.items():
        facets: list[Facet] = []
        for path, id_, facet_shape in _facets_of(name, shape):
            facet = _facet(id_, facet_shape, path, bench)
            left -= len(facet.options) if facet else 0
            if left < 0:
                bench.report(
                    Problem(path, f"more than {MOST_OPTIONS_IN_ALL} options in all", "fewer", "Take larger steps.")
                )
                return tuple(built)
            if facet is None:
                bench.losses.add([path])
            else:
                facets.append(facet)
        built.append(Issue(name, tuple(facets), shape.title, divisible=shape.divisible, keywords=tuple(shape.keywords)))
    return tuple(built)


def _facets_of(issue: str, shape: IssueShape) -> list[tuple[Path, str, FacetShape]]:
    if shape.single is not None:
        return [(("issues", issue), issue, shape.single)]
    facets = shape.facets or {}
    return [(("issues", issue, "facets", name), f"{issue}.{name}", facet) for name, facet in facets.items()]


def _facet(id_: str, shape: FacetShape, path: Path, bench: Bench) -> Facet | None:
    if shape.number is not None:
        return _number(id_, shape, shape.number, (*path, "number"), bench)
    kind = FacetKind.UNORDERED if shape.ordered is None else FacetKind.ORDERED
    options = shape.options if shape.ordered is None else shape.ordered
    return Facet(id_, tuple(map(_option, options or ())), kind, shape.title)


def _option(shape: OptionShape) -> Option:
    pledge = None if shape.commitment is None else _pledge(shape.commitment)
    return Option(shape.name, shape.title, measures=tuple(shape.numbers.items()), pledge=pledge)


def _number(id_: str, shape: FacetShape, number: NumberShape, path: Path, bench: Bench) -> Facet | None:
    problem = _unsteady(number, path)
    if problem:
        bench.report(problem)
        return None
    steps = Steps(number.start, number.stop, number.step)
    options = tuple(Option(amount_name(amount), number=amount) for amount in steps.amounts())
    return Facet(id_, options, FacetKind.NUMBER, shape.title, steps, number.unit)


def _unsteady(number: NumberShape, path: Path) -> Problem | None:
    """What is wrong with the steps, found without taking them."""
    start, stop, step = map(amount_name, (number.start, number.stop, number.step))
    if number.step <= 0:
        return Problem((*path, "step"), step, "a step above 0")
    if number.stop < number.start:
        return Problem((*path, "to"), stop, f"at least {start}, where it starts")
    count: Fraction = (number.stop - number.start) / number.step
    if count >= MOST_OPTIONS:
        return Problem((*path, "step"), f"{int(count) + 1} steps", f"at most {MOST_OPTIONS}", "Take larger steps.")
    if count.denominator != 1:
        last = amount_name(number.start + int(count) * number.step)
        return Problem((*path, "to"), f"{stop}, which no step from {start} by {step} hits", "an amount that one hits",
                       f"The last one before it is {last}.")  # fmt: skip
    return None


def with_rules(issue: Issue, shape: IssueShape, bench: Bench) -> Issue:
    """The issue with its rules and commitments."""
    path: Path = ("issues", issue.id)
    listed: list[tuple[Path, CommitmentShape]] = [
        ((*path, "commitments", i), c) for i, c in enumerate(shape.commitments)
    ]
    if shape.commitment is not None:
        listed = [((*path, "commitment"), shape.commitment)]
    return replace(
        issue,
        rules=rules(shape.rules, (*path, "rules"), bench, issue.id),
        commitments=tuple(_commitment(issue, commitment, where, bench) for where, commitment in listed),
    )


def rules(shapes: list[RuleShape], path: Path, bench: Bench, issue: str = "") -> tuple[Rule, ...]:
    """The rules that stand at `path`, within the issue of this name or outside every issue."""
    return tuple(
        Rule(bench.expression(shape.that, (*path, i, "that"), bench.scope.within(issue)), shape.says)
        for i, shape in enumerate(shapes)
    )


def _commitment(issue: Issue, shape: CommitmentShape, path: Path, bench: Bench) -> Commitment:
    text = shape.condition
    if len(issue.facets) == 1 and issue.facets[0].option(text) is not None:
        text = f"{issue.facets[0].id} == {_operand(text)}"
    return Commitment(_pledge(shape), bench.expression(text, (*path, "if"), bench.scope.within(issue.id)))


def _operand(option: str) -> str:
    """An option as an expression writes it.

    >>> print(_operand("yes"), _operand('45 "days"'))
    yes '45 "days"'
    """
    mark = "'" if '"' in option else '"'
    return option if is_name(option) else f"{mark}{option}{mark}"


def _pledge(shape: PledgeShape) -> Pledge:
    return Pledge(tuple(shape.by), tuple(shape.to), shape.act, shape.aspect)
