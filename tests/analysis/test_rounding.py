"""What differs by less than a billionth is one outcome."""

from dataclasses import replace
from fractions import Fraction

import numpy as np

from benchmarks.instances import additive
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.frontier import Frontier
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.rounding import without_noise


def frontier(points: Ints) -> Frontier:
    rows = np.asarray(points, dtype=np.int64)
    return Frontier(rows, (1,) * len(rows), np.zeros((len(rows), 1), dtype=np.int64), None, rows)


def test_exact_points_stay_as_they_are() -> None:
    model = compile_case(additive(3, 2, 2))
    assert model.exact
    found = frontier(np.array([[1, 2], [2, 1]]))
    assert without_noise(found, model) is found


def test_what_becomes_equal_is_one_and_what_becomes_dominated_goes() -> None:
    case = additive(3, 2, 2)
    odd = tuple(replace(own, weights=(("i0", Fraction("0.123456789123456789")),)) for own in case.values)
    model = compile_case(replace(case, values=odd))
    assert not model.exact
    steps = [int(scale.steps) for scale in model.scales]
    whole = np.array([[steps[0] // 2, steps[1] // 2], [steps[0] // 2 + 1, steps[1] // 2 - 1], [steps[0], 5]])
    found = without_noise(frontier(whole), model)
    assert found.counts == (2, 1)
    assert found.points.tolist()[1] == [steps[0], 5]
