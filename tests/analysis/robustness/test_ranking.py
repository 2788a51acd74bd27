import numpy as np
import pytest

from goodoffices.analysis.robustness.ranking import ranks
from tests.analysis.robustness.talks import found


def test_ranks_of_packages_for_each_and_for_all() -> None:
    measured = np.array([[[100.0, 0.0], [0.0, 50.0]]] * 4)
    weights = np.array([[0.9, 0.1], [0.5, 0.5], [0.2, 0.8], [0.1, 0.9]])
    own = ranks((0, 2), ("a", "b"), measured, weights)
    assert own is not None
    assert own.by_party["a"].tolist() == [[1, 0], [0, 1]]
    assert own.by_party["b"].tolist() == [[0, 1], [1, 0]]
    assert own.together.tolist() == [[0.5, 0.5], [0.5, 0.5]]
    assert own.central.tolist() == [pytest.approx([0.7, 0.3]), pytest.approx([0.15, 0.85])]
    assert own.offers == (0, 2)


def test_one_package_or_nobody_is_not_ranked() -> None:
    assert ranks((0,), ("a",), np.zeros((1, 1, 1)), np.ones((1, 1))) is None
    assert ranks((0, 1), (), np.zeros((1, 2, 0)), np.ones((1, 0))) is None


@pytest.mark.parametrize("exact", [True, False])
def test_acceptability_indices_add_up_to_1(exact: bool) -> None:
    own = found(exact=exact).ranks
    assert own is not None
    for table in (own.together, *own.by_party.values()):
        assert table.sum(axis=0) == pytest.approx(np.ones(len(own.offers)))
        assert table.sum(axis=1) == pytest.approx(np.ones(len(own.offers)))
