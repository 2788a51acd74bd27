from benchmarks.instances import additive
from goodoffices.analysis.solve import solve
from goodoffices.briefing.pictures.selected import selected
from tests.sample_cases import RIVER, findings_of


def test_a_short_frontier_is_whole() -> None:
    own = selected(findings_of(RIVER).frontier, 100)
    assert own.whole
    assert len(own) == own.total


def test_a_long_one_keeps_the_best_of_each_party() -> None:
    found = solve(additive(6, 5, 3)).frontier
    own = selected(found, 10)
    assert not own.whole
    assert 10 <= len(own) <= 13
    assert (own.points.max(axis=0) == found.points.max(axis=0)).all()
    assert own.total == len(found)
