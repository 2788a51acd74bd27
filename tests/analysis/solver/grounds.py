"""Grounds to test on: the packages of a case in which nobody loses."""

import time

from goodoffices.analysis.balance import scene
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import rules_diagram
from goodoffices.analysis.reach import extremes
from goodoffices.analysis.solver.ground import Ground
from goodoffices.analysis.solver.zone import Zone
from goodoffices.case.case import Case


def ground_of(case: Case) -> Ground:
    """The ground of a case, with its ideals looked for."""
    model = compile_case(case)
    return Ground(Zone.of(model), scene(model, extremes(rules_diagram(model))[0]), time.monotonic() + 30)
