"""Packages listed one by one, where they are few."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ortools.sat.python import cp_model

from goodoffices.analysis.model import Model
from goodoffices.analysis.solver.ask import choices_of, new_solver
from goodoffices.analysis.solver.encode import Encoding, Linear
from goodoffices.analysis.solver.zone import Payoff, Zone


@dataclass(frozen=True)
class Listing:
    """Packages, and whether they are all there are."""

    packages: tuple[tuple[int, ...], ...]
    complete: bool


def listing(encoding: Encoding, most: int, until: float) -> Listing:
    """The packages that meet all demands of a counting encoding: up to this many, as far as time allows."""
    solver = new_solver(until)
    if solver is None:
        return Listing((), complete=False)
    solver.parameters.enumerate_all_solutions = True
    # For one package after the other, the linear relaxation is not worth its time.
    solver.parameters.linearization_level = 0
    collector = _Collector(encoding, most)
    status = solver.solve(encoding.cp, collector)
    is_complete = status in {cp_model.OPTIMAL, cp_model.INFEASIBLE} and not collector.is_full
    return Listing(tuple(collector.found), is_complete)


def zone_listing(model: Model, most: int, until: float) -> Listing:
    """The packages of the zone."""
    return listing(_counting(model), most, until)


def counts(model: Model, payoffs: Iterable[Payoff], most: int, until: float) -> tuple[dict[Payoff, int], bool]:
    """How many packages of the zone have each of these payoffs, and whether all were counted; else at least so many.

    At most so many are listed for one payoff.
    """
    encoding = _counting(model)
    tally: dict[Payoff, int] = {}
    is_complete = True
    for payoff in payoffs:
        question = encoding.copy()
        for party, steps in enumerate(payoff):
            question.reach(party, steps)
            question.at_least(Linear({}).plus(question.points[party], -1), -steps)
        own = listing(question, most, until)
        tally[payoff] = max(1, len(own.packages))
        is_complete &= own.complete
    return tally, is_complete


def listed_zone(model: Model, packages: Iterable[tuple[int, ...]]) -> tuple[Zone, dict[Payoff, int]]:
    """A zone of which these packages are known, and how many of them have each payoff."""
    zone = Zone.of(model)
    tally = Counter(zone.learn(package) for package in packages)
    return zone, dict(tally)


def _counting(model: Model) -> Encoding:
    encoding = Encoding(model, counting=True)
    encoding.demand_zone()
    return encoding


class _Collector(cp_model.CpSolverSolutionCallback):
    """Takes down each package that the solver shows, until there are enough."""

    def __init__(self, encoding: Encoding, most: int) -> None:
        super().__init__()
        self.encoding, self.most = encoding, most
        self.found: dict[tuple[int, ...], None] = {}
        self.is_full = False

    def on_solution_callback(self) -> None:
        if len(self.found) == self.most:
            self.is_full = True
            self.stop_search()
        else:
            self.found[choices_of(self.encoding, self)] = None
