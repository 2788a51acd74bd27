"""Numbers of any size give the right answer, or none: CP-SAT itself has gone wrong on large ones."""

import time
from dataclasses import replace
from fractions import Fraction

import pytest
from ortools.sat.python import cp_model

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.solve import Limit, solve
from goodoffices.analysis.solver.answer import answer
from goodoffices.analysis.solver.ask import ask, new_solver
from goodoffices.analysis.solver.balanced import Balance
from goodoffices.analysis.solver.encode import LARGEST, Encoding, Linear
from goodoffices.analysis.solver.zone import Zone
from goodoffices.case.case import Case
from goodoffices.case.errors import TooLarge
from goodoffices.case.points import Points
from goodoffices.case.values import PointsByOption

SCALES = (Fraction(1), Fraction(10**11), Fraction(1, 7), Fraction(10**9, 3))
"""What the points of the four parties are multiplied by."""


def mixed(seed: int) -> Case:
    """A case whose parties count in very different units."""
    case = with_red_lines(additive(7, 3, 4, seed=seed, walk_away=0.5), 6, scope=2, share=0.4, seed=seed)
    values = []
    for own, scale in zip(case.values, SCALES, strict=True):
        facets = []
        for facet in own.facets:
            assert isinstance(facet, PointsByOption)
            points = tuple(
                (name, Points.exactly(p.low * scale + Fraction(i, 9))) for i, (name, p) in enumerate(facet.points)
            )
            facets.append(replace(facet, points=points))
        values.append(replace(own, facets=tuple(facets)))
    parties = tuple(replace(party, walk_away=None) for party in case.parties)
    return replace(case, values=tuple(values), parties=parties)


@pytest.mark.parametrize("seed", range(3))
def test_parties_that_count_in_very_different_units(seed: int) -> None:
    case = mixed(seed)
    truth, model = solve(case), compile_case(case)
    balance = Balance(Zone.of(model), truth.scene, time.monotonic() + 30)
    for name, own in balance.picks().items():
        other = truth.solutions[name]
        assert own is not None
        assert other is not None
        assert own.bound is None
        assert own.merit == pytest.approx(other.merit, rel=1e-9)
    found = answer(model, time.monotonic() + 8)
    assert set(found.limits) <= {Limit.POINTS_ROUNDED, Limit.SIZE_BOUNDED, Limit.FRONTIER_THINNED, Limit.COUNTS_BOUNDED}
    if found.frontier.exact:
        assert found.frontier.points.tolist() == truth.frontier.points.tolist()


def test_sums_that_do_not_fit_are_refused() -> None:
    encoding = Encoding(compile_case(additive(2, 2, 1)))
    with pytest.raises(TooLarge, match="64 bits"):
        encoding.at_least(Linear({0: LARGEST, 2: 1}), 5)


def test_a_bound_that_no_sum_can_reach_need_not_fit() -> None:
    encoding = Encoding(compile_case(additive(2, 2, 1)))
    encoding.reach(0, 10**30, encoding.literal())
    encoding.reach(0, -(10**30))
    assert ask(encoding, time.monotonic() + 9).choices is not None


def test_what_is_possible_is_not_excluded_by_presolve() -> None:
    """A model that ortools 9.15, left to itself, calls infeasible, though it has a solution.

    Its presolve adds up weights in 32 bits: https://github.com/google/or-tools/issues/5293.
    """
    cp, chosen = cp_model.CpModel(), {}
    for row in ((0, 1, 2), (3, 4, 5), (6, 7, 8), (9,), (10, 11), (12,), (13, 14, 15), (16, 17)):
        chosen.update({i: cp.new_bool_var("") for i in row})
        cp.add_exactly_one([chosen[i] for i in row])
    cp.add_bool_or([chosen[4], chosen[14]])
    cp.add_bool_or([chosen[8], chosen[10]])
    for weights, least in ROWS:
        cp.add(cp_model.LinearExpr.weighted_sum([chosen[i] for i in weights], list(weights.values())) >= least)
    solver = new_solver(time.monotonic() + 20)
    assert solver is not None
    assert solver.solve(cp) == cp_model.OPTIMAL
    picked = {2, 4, 6, 9, 10, 12, 13, 16}
    assert all(sum(weights.get(i, 0) for i in picked) >= least for weights, least in ROWS)


ROWS = [
    ({0: 4, 6: 4, 9: 8, 10: 8, 11: 5, 12: 5, 14: 3, 15: 4, 16: 7}, 32),
    ({1: 1, 2: 2, 4: 1, 5: 1, 6: 2, 8: 3, 9: 2, 10: 1, 11: 3, 12: 3, 13: 3, 15: 1, 16: 2}, 16),
    ({9: 3, 11: 6, 12: 4, 13: 6, 14: 4, 15: 4, 16: 5, 17: 8}, 18),
    (
        {
            1: 1547561181510,
            3: 5503598433208,
            4: 1660865955486,
            5: 4344749721358,
            6: 4385560829565,
            9: 3093325235427,
            10: 5048813143942,
            11: 5537351364134,
            12: 4091039330043,
            15: 3879877693023,
            16: 5039832775522,
            17: 8413958326535,
        },
        23302292353636,
    ),
]
