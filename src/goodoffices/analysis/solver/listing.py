"""Packages listed one by one."""

from __future__ import annotations

from dataclasses import dataclass

from ortools.sat.python import cp_model

from goodoffices.analysis.solver.ask import choices_of, new_solver
from goodoffices.analysis.solver.encode import Encoding


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
    collector = _Collector(encoding, most)
    status = solver.solve(encoding.cp, collector)
    is_complete = status in {cp_model.OPTIMAL, cp_model.INFEASIBLE} and not collector.is_full
    return Listing(tuple(collector.found), is_complete)


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
