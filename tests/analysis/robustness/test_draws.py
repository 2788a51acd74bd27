import numpy as np
import pytest

from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.robustness.draws import ANSWERS, answers, corners, draw, ends, middle
from goodoffices.analysis.robustness.worth import Worth, worth_of
from tests.analysis.robustness.talks import talks

ROAD, TOLL = 0, 1


@pytest.fixture
def north() -> Worth:
    return worth_of(compile_case(talks()), "north", None)


def test_orders_are_respected_and_their_mean_is_the_centroid(north: Worth) -> None:
    drawn = draw(north, np.random.default_rng(3), 20_000)
    order = drawn[:, north.columns[ROAD].start : north.columns[ROAD].stop] / north.grid
    assert (np.diff(order, axis=1) <= 0).all()
    assert order.sum(axis=1) == pytest.approx(np.ones(20_000), abs=1e-5)
    # Rank-order centroid of three; and the variance of the first of uniform ordered shares, 39/1944 … by simulation
    # from another construction: the vertices of the ordered simplex, mixed uniformly.
    assert order.mean(axis=0) == pytest.approx([11 / 18, 5 / 18, 2 / 18], abs=0.005)
    vertices = np.array([[1, 0, 0], [1 / 2, 1 / 2, 0], [1 / 3, 1 / 3, 1 / 3]])
    other = np.random.default_rng(4).dirichlet([1, 1, 1], 20_000) @ vertices
    assert order.std(axis=0) == pytest.approx(other.std(axis=0), abs=0.005)


def test_ranges_are_drawn_evenly(north: Worth) -> None:
    drawn = draw(north, np.random.default_rng(3), 20_000)[:, north.columns[TOLL].start] / north.grid
    assert drawn.mean() == pytest.approx(0.5, abs=0.01)
    assert drawn.std() == pytest.approx(12**-0.5, abs=0.01)


def test_middles_ends_and_answers(north: Worth) -> None:
    grid = north.grid
    assert middle(north)[north.columns[TOLL].start] == grid / 2
    assert ends(north, TOLL).tolist() == [[0], [grid]]
    assert (ends(north, ROAD) / grid).tolist() == [[pytest.approx(1 / 3)] * 3, [1, 0, 0]]
    spread = answers(north, TOLL, np.random.default_rng(0))[:, 0] / grid
    assert spread == pytest.approx([0.1, 0.3, 0.5, 0.7, 0.9], abs=1e-5)
    assert len(spread) == ANSWERS
    assert (np.diff(answers(north, ROAD, np.random.default_rng(0)), axis=1) <= 0).all()


def test_corners_are_the_ends_of_each_column(north: Worth) -> None:
    low, high = (own[:3] / north.grid for own in corners(north))
    assert low == pytest.approx([1 / 3, 0, 0])
    assert high == pytest.approx([1, 1 / 2, 1 / 3])
