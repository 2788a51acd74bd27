"""The ground is where nobody loses, with each party's best proven."""

import numpy as np

from benchmarks.instances import additive
from goodoffices.analysis.solve import solve
from tests.analysis.solver.grounds import ground_of


def test_ideals_are_the_best_of_the_packages_in_which_nobody_loses() -> None:
    case = additive(6, 3, 2, seed=5, walk_away=0.5)
    truth = solve(case)
    rational = truth.frontier.points[(truth.frontier.points >= np.array(truth.scene.floor)).all(axis=1)]
    ground = ground_of(case)
    assert ground.empty is False
    assert ground.settled
    assert ground.ideals.tolist() == rational.max(axis=0).tolist()


def test_where_somebody_always_loses_there_is_none() -> None:
    assert ground_of(additive(4, 3, 3, walk_away=0.99)).empty is True
