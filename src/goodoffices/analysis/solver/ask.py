"""One question to the solver, under a deadline.

CP-SAT is the solver of Google OR-Tools: L. Perron, F. Didier and S. Gay, The CP-SAT-LP Solver, CP 2023. It runs with
one worker and a fixed seed, so that what it answers in time, it answers everywhere. On cases of this kind that is also
the fastest: the linear relaxation does most of the work, and other workers only take its time away.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from ortools.sat.python import cp_model

from goodoffices.analysis.solver.encode import Encoding, Linear, Variable
from goodoffices.case.errors import TooLarge

SEED = 1

STOPPING = 0.05
"""Seconds that the solver may take to notice that its time is up."""


@dataclass(frozen=True)
class Reply:
    """What the solver found and proved.

    `choices` are the options of a package that meets all demands, None where none was found; `true` the further
    literals asked about that it makes true. `impossible`: there is no such package. `proven`: none has more of what
    was to be maximised. `bound`: none has more than this (None where nothing was to be maximised).
    """

    choices: tuple[int, ...] | None = None
    true: tuple[bool, ...] = ()
    impossible: bool = False
    proven: bool = False
    bound: int | None = None


def ask(
    encoding: Encoding,
    until: float,
    maximise: Linear | None = None,
    *,
    about: tuple[Variable, ...] = (),
    workers: int = 1,
) -> Reply:
    """A package that meets all demands, with the largest sum where one is given, before `until` (`time.monotonic`).

    With two `workers`, one tries to repair what almost meets them; which package turns up is then left to chance.
    Raises TooLarge where the numbers do not fit into the solver's 64 bits.
    """
    base, divisor = 0, 1
    encoding.cp.clear_objective()
    if maximise is not None:
        weights, base, divisor = encoding.lean(maximise)
        terms = [encoding.variables[i] for i in weights]
        encoding.cp.maximize(cp_model.LinearExpr.weighted_sum(terms, list(weights.values())))
    most = None if maximise is None else encoding.most(maximise)
    solver = new_solver(until)
    if solver is None:
        return Reply(bound=most)
    solver.parameters.num_workers = workers
    if workers > 1:
        solver.parameters.subsolvers.extend(["max_lp"])
    status = solver.solve(encoding.cp)
    if status == cp_model.MODEL_INVALID:
        raise TooLarge("the numbers of this case are too large for the solver's 64 bits")
    if status == cp_model.INFEASIBLE:
        return Reply(impossible=True)
    is_best = status == cp_model.OPTIMAL
    within = int(solver.response_proto.inner_objective_lower_bound)
    # Zero also stands for “not known yet”.
    bound = most if most is None or (within == 0 and not is_best) else min(most, base - divisor * within)
    if status == cp_model.UNKNOWN:
        return Reply(bound=bound)
    true = tuple(bool(solver.boolean_value(one)) for one in about)
    return Reply(choices_of(encoding, solver), true, proven=is_best, bound=bound)


def new_solver(until: float) -> Any | None:  # noqa: ANN401  # ortools ships no types
    """The solver, set so that its answers can be repeated; None where no time is left."""
    remaining = until - time.monotonic() - STOPPING
    if remaining <= 0:
        return None
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = SEED
    solver.parameters.max_time_in_seconds = remaining
    # Thresholds over points need the linear relaxation; without it, some cases of 40 facets do not end.
    solver.parameters.linearization_level = 2
    # This step of presolve adds up weights in 32 bits, and can so exclude what is possible (google/or-tools#5293).
    solver.parameters.presolve_inclusion_work_limit = 0
    return solver


def choices_of(encoding: Encoding, values: Any) -> tuple[int, ...]:  # noqa: ANN401  # as above
    """The options of the package that the solver shows."""
    return tuple(next(o for o, one in enumerate(row) if values.boolean_value(one)) for row in encoding.options)
