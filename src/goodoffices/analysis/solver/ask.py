"""One question to the solver, under a deadline.

CP-SAT: L. Perron and F. Didier, Google OR-Tools. It runs with one worker and a fixed seed, so that an answer which is
reached in time is the same on every machine.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from ortools.sat.python import cp_model

from goodoffices.analysis.solver.encode import Encoding, Linear
from goodoffices.case.errors import TooLarge

SEED = 1


@dataclass(frozen=True)
class Reply:
    """What the solver found: the options of a package, or None, and what it proved.

    `impossible`: there is no such package. `proven`: the package shown is a best one. `bound`: no package has more
    of what was to be maximised (None where nothing was).
    """

    choices: tuple[int, ...] | None = None
    impossible: bool = False
    proven: bool = False
    bound: int | None = None


def ask(encoding: Encoding, until: float, maximise: Linear | None = None) -> Reply:
    """A package that meets all demands, with the largest sum where one is given, before `until` (`time.monotonic`).

    Raises TooLarge where numbers do not fit into the solver's 64 bits.
    """
    base, divisor = 0, 1
    if maximise is not None:
        weights, base, divisor = encoding.lean(maximise)
        terms = [encoding.variables[i] for i in weights]
        encoding.cp.maximize(cp_model.LinearExpr.weighted_sum(terms, list(weights.values())))
    remaining = until - time.monotonic()
    if remaining <= 0:
        return Reply()
    solver = new_solver(remaining)
    status = solver.solve(encoding.cp)
    if status == cp_model.MODEL_INVALID:
        raise TooLarge("the numbers of this case are too large for the solver's 64 bits")
    if status == cp_model.INFEASIBLE:
        return Reply(impossible=True)
    if status == cp_model.UNKNOWN:
        return Reply()
    bound = None if maximise is None else base - divisor * int(solver.response_proto.inner_objective_lower_bound)
    return Reply(choices_of(encoding, solver), proven=status == cp_model.OPTIMAL, bound=bound)


def new_solver(seconds: float) -> Any:
    """The solver, set so that its answers can be repeated."""
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = SEED
    solver.parameters.max_time_in_seconds = seconds
    # Thresholds over points need the linear relaxation; without it, some cases of 40 facets do not end.
    solver.parameters.linearization_level = 2
    return solver


def choices_of(encoding: Encoding, values: Any) -> tuple[int, ...]:
    """The options of the package that the solver shows."""
    return tuple(next(o for o, one in enumerate(row) if values.boolean_value(one)) for row in encoding.options)
