import numpy as np
import pytest

from goodoffices.briefing.pictures.places import HIGHEST, LOWEST, Places, domain, shown, walk_aways
from tests.sample_cases import ESTIMATES, RIVER, findings_of


def test_the_scale_runs_from_the_worst_to_the_best_package() -> None:
    findings = findings_of(RIVER)
    ends = np.array([findings.worst, findings.best])
    assert Places.of(findings).on_scale(ends).tolist() == [[0, 0], [100, 100]]


def test_where_all_is_alike_everything_is_in_the_middle() -> None:
    places = Places(np.array([5, 0]), np.array([5, 10]))
    assert places.on_scale(np.array([[5, 5], [6, 0], [4, 10]])).tolist() == [[50, 50], [100, 0], [0, 100]]


def test_walk_aways_are_on_the_same_scale() -> None:
    assert walk_aways(findings_of(RIVER))[0] is None
    assert walk_aways(findings_of(ESTIMATES))[0] == pytest.approx(100 * 20 / 75)


def test_an_axis_shows_the_whole_scale_and_what_lies_beyond_up_to_its_edge() -> None:
    assert domain([None]) == (-4, 104)
    assert domain([5000.0, -5000.0]) == (LOWEST - 4, HIGHEST + 4)
    assert (shown(-5000.0), shown(50.0)) == (LOWEST, 50)
