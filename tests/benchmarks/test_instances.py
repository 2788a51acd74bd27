from benchmarks.instances import additive, with_narrow_rules
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import zone_diagram
from goodoffices.case.check import require_sound
from goodoffices.case.expressions.nodes import facets_of


def test_narrow_rules_stay_within_a_window_of_some_order() -> None:
    case = with_narrow_rules(additive(12, 3, 2, seed=1), 20, 20, window=5, seed=1)
    require_sound(case)
    assert case == with_narrow_rules(additive(12, 3, 2, seed=1), 20, 20, window=5, seed=1)
    scopes = [facets_of(rule.holds.node) for rule in case.rules]
    assert {len(scope) for scope in scopes} == {4}
    lines = [facets_of(line.expression.node) for line in case.red_lines]
    assert {len(scope) for scope in lines} == {3}
    beside = [set().union(*(own for own in (*scopes, *lines) if facet.id in own)) for facet in case.facets]
    assert max(map(len, beside)) <= 2 * 5 - 1


def test_narrow_rules_leave_a_diagram_that_can_be_built() -> None:
    case = with_narrow_rules(additive(20, 4, 2, seed=3), 10, 20, window=5, seed=3)
    assert not zone_diagram(compile_case(case)).empty
