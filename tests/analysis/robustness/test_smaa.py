from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.robustness.smaa import (
    central_weights,
    confidence_factors,
    rank_acceptability,
    rank_shares,
    worths,
)

THROMBOLYSIS = Path(__file__).parents[4] / "shared" / "data" / "smaa" / "thrombolysis.npz"


@pytest.mark.skipif(not THROMBOLYSIS.is_file(), reason="the published samples are not part of this repository")
def test_the_published_numbers_of_thrombolysis() -> None:
    """Heparin and enoxaparin: the samples of the rsmaa package, and what it makes of them."""
    with np.load(THROMBOLYSIS, allow_pickle=True) as data:
        measurements, weights = data["measurements"], data["weights"]
    ranks = rank_acceptability(worths(measurements, weights))
    central = central_weights(measurements, weights)
    assert ranks[:, 0] == pytest.approx([0.3504, 0.6496], abs=1e-9)
    assert central[0] == pytest.approx([0.1865, 0.2772, 0.5363], abs=1e-4)
    assert central[1] == pytest.approx([0.4073, 0.3641, 0.2285], abs=1e-4)
    assert confidence_factors(measurements, central) == pytest.approx([0.6682, 0.8956], abs=1e-4)


# Two criteria, two alternatives, four samples. With equal weights a is worth 5, 5, 2, 4 and b 4, 4, 4, 4.
MEASUREMENTS = [[[8, 2], [4, 4]], [[6, 4], [4, 4]], [[2, 2], [4, 4]], [[0, 8], [4, 4]]]
WEIGHTS = [[0.5, 0.5], [0.75, 0.25], [0.25, 0.75], [1.0, 0.0]]


def test_a_small_case_by_hand() -> None:
    """Worth of a: 5, 5.5, 2, 0. So a is first in two samples of four, b in the other two."""
    worth = worths(MEASUREMENTS, WEIGHTS)
    assert worth.tolist() == [[5, 4], [5.5, 4], [2, 4], [0, 4]]
    assert rank_acceptability(worth).tolist() == [[0.5, 0.5], [0.5, 0.5]]
    central = central_weights(MEASUREMENTS, WEIGHTS)
    assert central.tolist() == [[0.625, 0.375], [0.625, 0.375]]
    # By 0.625 and 0.375 a is worth 5.75, 5.25, 2 and 3.
    assert confidence_factors(MEASUREMENTS, central).tolist() == [0.5, 0.5]


def test_who_is_never_first_has_no_central_weights() -> None:
    central = central_weights([[[1, 1], [2, 2]]] * 3, [[0.5, 0.5]] * 3)
    assert np.isnan(central[0]).all()
    assert np.isnan(confidence_factors([[[1, 1], [2, 2]]] * 3, central)).tolist() == [True, False]


@given(st.lists(st.lists(st.integers(0, 3), min_size=3, max_size=3), min_size=1, max_size=6))
def test_places_of_an_alternative_and_alternatives_of_a_place_add_up_to_1(rows: list[list[int]]) -> None:
    worth = np.array(rows, dtype=np.float64)
    shares = rank_shares(worth)
    assert shares.sum(axis=2) == pytest.approx(np.ones((len(rows), 3)))
    assert shares.sum(axis=1) == pytest.approx(np.ones((len(rows), 3)))
    ranks = rank_acceptability(worth)
    assert ranks.sum(axis=0) == pytest.approx(np.ones(3))
    assert ranks.sum(axis=1) == pytest.approx(np.ones(3))
    assert shares[:, :, 0].argmax(axis=1).tolist() == worth.argmax(axis=1).tolist()
