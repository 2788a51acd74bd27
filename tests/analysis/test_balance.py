"""What a narrowed search picks is what the whole frontier would have given."""

from dataclasses import replace

import pytest

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.balance import balance, scene
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import rules_diagram, zone_diagram
from goodoffices.analysis.frontier import Limits, frontier
from goodoffices.analysis.reach import extremes


@pytest.mark.parametrize("parties", [2, 3, 4])
@pytest.mark.parametrize("seed", range(4))
def test_solutions_without_the_whole_frontier_are_the_same(parties: int, seed: int) -> None:
    case = with_red_lines(additive(10, 4, parties, seed=seed, walk_away=0.5), 8, scope=3, share=0.3, seed=seed)
    model = compile_case(case)
    diagram = zone_diagram(model)
    setting = scene(model, extremes(rules_diagram(model))[0])
    whole = balance(diagram, frontier(diagram, model.walk_aways), setting, Limits())
    thin = frontier(diagram, model.walk_aways, limits=Limits(points=60, thin=True))
    assert not thin.exact
    for name, solution in balance(diagram, thin, setting, Limits(points=2_000)).items():
        truth = whole[name]
        assert (solution is None) == (truth is None)
        if solution is None or truth is None:
            continue
        assert solution.merit <= truth.merit * (1 + 1e-9)
        if solution.bound is None:
            assert solution.merit == pytest.approx(truth.merit)
        else:
            assert truth.merit <= solution.bound * (1 + 1e-9)


@pytest.mark.parametrize("points", [3, 10, 40])
@pytest.mark.parametrize("seed", range(3))
def test_what_a_narrow_search_calls_proven_is_true(seed: int, points: int) -> None:
    """A search that keeps next to nothing may find nothing, but must not take that for a proof."""
    model = compile_case(additive(9, 4, 4, seed=seed))
    diagram = zone_diagram(model)
    setting = scene(model, extremes(rules_diagram(model))[0])
    whole = balance(diagram, frontier(diagram, model.walk_aways), setting, Limits())
    thin = frontier(diagram, model.walk_aways, limits=Limits(points=60, thin=True))
    for name, solution in balance(diagram, thin, setting, Limits(points=points)).items():
        truth = whole[name]
        assert solution is not None
        assert truth is not None
        assert truth.merit <= (solution.bound or solution.merit) * (1 + 1e-9)


def test_gains_count_from_the_walk_away_or_the_worst_package() -> None:
    model = compile_case(additive(4, 3, 2, walk_away=0.5))
    worst = extremes(rules_diagram(model))[0]
    walked = [floor or 0 for floor in model.walk_aways]
    assert scene(model, worst).floor == tuple(max(int(w), f) for w, f in zip(worst, walked, strict=True))


def test_without_values_nothing_is_balanced() -> None:
    model = compile_case(replace(additive(3, 2, 2), values=()))
    diagram = zone_diagram(model)
    setting = scene(model, extremes(rules_diagram(model))[0])
    assert set(balance(diagram, frontier(diagram, ()), setting, Limits()).values()) == {None}
