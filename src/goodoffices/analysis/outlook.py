"""What a package that leaves facets open has settled for each party and red line, and what can still become of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

import numpy as np

from goodoffices.analysis.compile import compile_case, line_holds
from goodoffices.analysis.diagram import Diagram, build_diagram, rules_diagram
from goodoffices.analysis.formulas import Formula, Translator
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.model import Model
from goodoffices.analysis.reach import best_from, extremes, worst_from
from goodoffices.case.case import Case
from goodoffices.case.consent import where_bound
from goodoffices.case.errors import TooLarge
from goodoffices.case.expressions.evaluate import Truth, evaluate
from goodoffices.case.expressions.nodes import Chosen, Node, Not, Or
from goodoffices.case.packages import Package
from goodoffices.case.parties import Party, Seat


@dataclass(frozen=True, slots=True)
class Reach:
    """What one party can still get, by the completions that obey the rules, in steps of its own scale.

    `at_worst` and `at_best` are the option numbers of such completions. `walk_away` says whether it is reached: True
    by every completion, False by none, None by some; also None where the party has none.
    """

    party: str
    worst: int
    best: int
    at_worst: tuple[int, ...]
    at_best: tuple[int, ...]
    walk_away: Truth


@dataclass(frozen=True)
class Outlook:
    """What a package settles, and what it leaves.

    In `model` every party with values counts, whether or not its consent can be needed; `worst` and `best` are what
    each of them gets at least and at most under the rules alone. `lines` says of each red line whether it is respected,
    and `consent` of each party whether its consent is needed: True and False hold for every completion that obeys the
    rules, None where both can still be. `obeys` is whether there is any such completion; without one nobody is in
    `reach`. What would have been too much to find out is left at None, and `proven` is False.
    """

    package: Package
    model: Model
    worst: Mapping[str, int]
    best: Mapping[str, int]
    obeys: Truth
    reach: Mapping[str, Reach]
    lines: Mapping[str, Truth]
    consent: Mapping[str, Truth]
    proven: bool


def outlook(case: Case, package: Package, *, as_of: date | None = None) -> Outlook:
    """What a package, whole or partial, settles in a sound case. `package` names facets by their ids.

    Exact, by elimination over the completions that obey the rules; intervals count by their middle, orders by
    rank-order centroids.
    """
    model = compile_case(_everybody_counts(case), as_of=as_of or case.as_of)
    translator = Translator(model.facets)
    fixed = [translator.formula(Chosen(f, frozenset((o,)), "==", (o,))) for f, o in package.items()]
    view = _View(package, model, translator, [*model.rules, *fixed])
    diagram = view.diagram()
    lines = {line.id: view.settled(line_holds(line)) for line in case.red_lines}
    consent = {party.id: _needed(party, case, view) for party in case.parties}
    worst, best = _ends(model)
    return Outlook(
        package=package,
        model=model,
        worst=worst,
        best=best,
        obeys=None if diagram is None else not diagram.empty,
        reach={} if diagram is None or diagram.empty else _reach(model, diagram),
        lines=lines,
        consent=consent,
        proven=view.proven and bool(worst or not model.parties),
    )


def _everybody_counts(case: Case) -> Case:
    """The case in which each party with values signs, and nothing else is asked for."""
    valued = {values.party for values in case.values}
    parties = [replace(own, seats=(Seat.SIGNATORY,), consent_if=None) for own in case.parties if own.id in valued]
    issues = tuple(replace(issue, commitments=()) for issue in case.issues)
    return replace(case, parties=tuple(parties), issues=issues, consent=None, red_lines=())


@dataclass
class _View:
    """The completions of a package that obey the rules; `proven` until something was too much to find out."""

    package: Package
    model: Model
    translator: Translator
    hard: Sequence[Formula]
    proven: bool = True

    def diagram(self, *more: Node) -> Diagram | None:
        """All completions of which these hold as well; None where they are too many to follow."""
        try:
            return build_diagram(self.model, [*self.hard, *map(self.translator.formula, more)])
        except TooLarge:
            self.proven = False
            return None

    def settled(self, node: Node) -> Truth:
        """Whether it holds: of every completion, of none, or of some."""
        quick = evaluate(node, self.package)
        if quick is not None:
            return quick
        with_it, without_it = self.diagram(node), self.diagram(Not(node))
        if with_it is None or without_it is None or (with_it.empty and without_it.empty):
            return None
        return True if without_it.empty else False if with_it.empty else None


def _needed(party: Party, case: Case, view: _View) -> Truth:
    """Whether the consent of a party is needed, beside what a rule of the case's own asks for."""
    if party.is_signatory and case.consent is None:
        return True
    bound = where_bound(case, party.id)
    stated = party.consent_if.node if party.consent_if else None
    places = tuple(node for node in (stated, bound) if node is not None)
    return view.settled(Or(places)) if places else False


def _ends(model: Model) -> tuple[dict[str, int], dict[str, int]]:
    try:
        diagram = rules_diagram(model)
    except TooLarge:
        return {}, {}
    if diagram.empty:
        return {}, {}
    worst, best = (map(int, end) for end in extremes(diagram))
    return dict(zip(model.parties, worst, strict=True)), dict(zip(model.parties, best, strict=True))


def _reach(model: Model, diagram: Diagram) -> dict[str, Reach]:
    lowest, highest = worst_from(diagram), best_from(diagram)
    found = {}
    for i, party in enumerate(model.parties):
        worst, best = (int(diagram.start[i] + ends[0][0, i]) for ends in (lowest, highest))
        floor = model.walk_aways[i]
        reached = None if floor is None or worst < floor <= best else worst >= floor
        at = partial(_followed, diagram, i)
        found[party] = Reach(party, worst, best, at(lowest), at(highest), reached)
    return found


def _followed(diagram: Diagram, party: int, after: Sequence[Ints]) -> tuple[int, ...]:
    """The option numbers on the way from the root on which this party gets what `after` says it can get there."""
    choices, node = [0] * len(diagram.layers), 0
    for i, layer in enumerate(diagram.layers):
        edges = np.flatnonzero(layer.source == node)
        there = layer.points[edges, party] + after[i + 1][layer.target[edges], party]
        edge = edges[int(np.flatnonzero(there == after[i][node, party])[0])]
        choices[layer.facet], node = int(layer.option[edge]), int(layer.target[edge])
    return tuple(choices)
