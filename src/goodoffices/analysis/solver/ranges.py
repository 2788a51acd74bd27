"""The worst and the best of each party over the packages that obey the rules, exactly or as proven bounds."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from goodoffices.analysis.counting import count_all
from goodoffices.analysis.diagram import rules_diagram
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.model import Model
from goodoffices.analysis.reach import extremes
from goodoffices.analysis.sanity import no_package_left
from goodoffices.analysis.solver.ask import ask
from goodoffices.analysis.solver.encode import Encoding, Linear
from goodoffices.analysis.solver.judge import obeys, payoff
from goodoffices.case.errors import CaseError, TooLarge

QUICK = 1.0
"""Seconds in which a diagram of the rules is built, or not at all."""


@dataclass(frozen=True)
class Ranges:
    """Each party's least and most steps over the packages that obey the rules, or bounds on them.

    `proven` says whether they are exact, `settled` whether it is proven from where gains count. `obeying` counts the
    packages that obey the rules, None where they were not counted.
    """

    worst: Ints
    best: Ints
    proven: bool
    settled: bool
    obeying: int | None = None


def ranges(model: Model, until: float) -> Ranges:
    """The ranges of all parties. Raises CaseError where it turns out that the rules exclude every package.

    Often it is red lines alone that hang together too closely; then elimination knows the ranges.
    """
    try:
        rules = rules_diagram(model, min(until, time.monotonic() + QUICK))
    except TooLarge:
        return asked_ranges(model, until)
    if rules.empty:
        raise CaseError([no_package_left(model)])
    worst, best = extremes(rules)
    return Ranges(worst, best, proven=True, settled=True, obeying=count_all(rules))


def asked_ranges(model: Model, until: float) -> Ranges:
    """The ranges of all parties, asked of the solver one by one. The rules are taken to leave some package."""
    encoding = Encoding(model)
    encoding.demand_rules()
    ends: list[_End] = []
    for done, party in enumerate(party for party in range(len(model.parties)) for _ in range(2)):
        share = (until - time.monotonic()) / (2 * len(model.parties) - done)
        ends.append(_end(encoding, party, -1 if done % 2 == 0 else 1, time.monotonic() + share))
    worst, best = ends[::2], ends[1::2]
    return Ranges(
        np.array([-end.bound for end in worst], dtype=np.int64),
        np.array([end.bound for end in best], dtype=np.int64),
        all(end.proven for end in ends),
        all(_is_settled(end, least) for end, least in zip(worst, model.walk_aways, strict=True)),
    )


@dataclass(frozen=True)
class _End:
    """One end of a range, counted upwards: a proven bound, and the most that was found (None: nothing was)."""

    bound: int
    found: int | None

    @property
    def proven(self) -> bool:
        return self.bound == self.found


def _end(encoding: Encoding, party: int, direction: int, until: float) -> _End:
    question = encoding.copy()
    aim = Linear({}).plus(encoding.points[party], direction)
    reply = ask(question, until, aim)
    bound = question.most(aim) if reply.bound is None else reply.bound
    if reply.choices is None:
        return _End(bound, None)
    if not obeys(encoding.model, reply.choices):
        raise TooLarge("the solver showed a package that does not hold; none of its answers is used")
    return _End(bound, direction * payoff(encoding.model, reply.choices)[party])


def _is_settled(worst: _End, walk_away: int | None) -> bool:
    """Whether it is proven from where gains count: from the walk-away too, where some package is worth no more."""
    return worst.proven or (walk_away is not None and worst.found is not None and -worst.found <= walk_away)
