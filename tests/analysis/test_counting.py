"""The size of the zone is exact, or lies between the bounds."""

import numpy as np
import pytest

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis import counting
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.counting import Size, count_all, zone_size
from goodoffices.analysis.diagram import rules_diagram, zone_diagram
from goodoffices.case.case import Case
from tests.oracle import Oracle


def enumerated(case: Case) -> int:
    """The size of the zone of a case that has neither rules nor red lines."""
    model = compile_case(case)
    totals = np.zeros((1, len(model.parties)), dtype=np.int64)
    for table in model.tables:
        totals = (totals[:, None, :] + table[None, :, :]).reshape(-1, len(model.parties))
    floors = np.array([-1 if floor is None else floor for floor in model.walk_aways])
    return int((totals >= floors).all(axis=1).sum())


@pytest.mark.parametrize("parties", [1, 2, 3])
@pytest.mark.parametrize("share", [None, 0.4, 0.6, 0.8])
def test_sizes_equal_enumeration(parties: int, share: float | None) -> None:
    case = additive(8, 4, parties, seed=parties, walk_away=share)
    model = compile_case(case)
    truth = enumerated(case)
    assert zone_size(zone_diagram(model), model.walk_aways) == Size(truth, truth)


def test_bounds_hold_where_there_are_too_many_sums(monkeypatch: pytest.MonkeyPatch) -> None:
    case = additive(8, 4, 3, seed=1, walk_away=0.6)
    model = compile_case(case)
    truth = enumerated(case)
    monkeypatch.setattr(counting, "MOST_PAIRS", 10)
    for most in (20, 60, 200, 600):
        monkeypatch.setattr(counting, "MOST_SUMS", most)
        size = zone_size(zone_diagram(model), model.walk_aways)
        assert size.low <= truth <= size.high
        assert not size.exact


def test_counts_beyond_64_bits_are_exact() -> None:
    model = compile_case(additive(60, 5, 2))
    assert count_all(rules_diagram(model)) == 5**60
    one = compile_case(additive(60, 5, 1, walk_away=0.5))
    size = zone_size(zone_diagram(one), one.walk_aways)
    assert size.exact
    assert 0 < size.low < 5**60


def test_red_lines_and_walk_aways_together() -> None:
    case = with_red_lines(additive(7, 3, 2, seed=3, walk_away=0.6), 6, scope=2, share=0.4, seed=3)
    model = compile_case(case)
    truth = len(Oracle(case).zone)
    assert zone_size(zone_diagram(model), model.walk_aways) == Size(truth, truth)
