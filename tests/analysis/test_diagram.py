"""A diagram holds the packages that obey its hard conditions, each once, with their points."""

from itertools import product

from hypothesis import assume, given, settings

from benchmarks.instances import additive
from goodoffices.analysis.compile import compile_case
from goodoffices.analysis.diagram import Diagram, build_diagram, restricted, rules_diagram
from goodoffices.analysis.formulas import FALSE, TRUE
from goodoffices.case.case import Case
from tests.oracle import Oracle
from tests.strategies.cases import small_cases


def paths(diagram: Diagram) -> list[tuple[dict[int, int], list[int], list[bool]]]:
    """Every path: its options by facet, its points, and which watched conditions it breaks."""
    if diagram.empty:
        return []
    start: tuple[int, dict[int, int], list[int], list[bool]]
    start = (0, {}, diagram.start.tolist(), diagram.broken.tolist())
    found = [start]
    for layer in diagram.layers:
        found = [
            (
                int(layer.target[e]),
                {**choices, layer.facet: int(layer.option[e])},
                [p + int(n) for p, n in zip(points, layer.points[e], strict=True)],
                [b or bool(c) for b, c in zip(broken, layer.crossed[e], strict=True)],
            )
            for node, choices, points, broken in found
            for e in range(len(layer.source))
            if layer.source[e] == node
        ]
    return [(choices, points, broken) for _, choices, points, broken in found]


@settings(max_examples=150)
@given(small_cases())
def test_paths_are_the_packages_that_obey_the_rules(case: Case) -> None:
    truth = Oracle(case)
    assume(truth.obeying and len(truth.obeying) < 200)
    model = compile_case(case)
    lines = [soft for soft in model.softs if soft.holds is not None]
    diagram = build_diagram(model, model.rules, [soft.holds for soft in lines if soft.holds is not None])
    found = {tuple(sorted(c.items())): (points, broken) for c, points, broken in paths(diagram)}
    assert len(found) == len(truth.obeying) == len(paths(diagram))
    for choices, (points, broken) in found.items():
        package = dict(model.package(option for _, option in choices))
        assert package in truth.obeying
        assert list(model.points(points).values()) == [float(n) for n in truth.payoff(package)]
        crossed = {soft.id for soft, is_broken in zip(lines, broken, strict=True) if is_broken}
        assert crossed == {name for name in truth.broken(package) if ".red_lines." in name}


@settings(max_examples=100)
@given(small_cases())
def test_every_node_lies_on_a_path(case: Case) -> None:
    diagram = rules_diagram(compile_case(case))
    for i, layer in enumerate(diagram.layers):
        assert set(layer.source.tolist()) == set(range(diagram.nodes_before(i)))
        assert set(layer.target.tolist()) == set(range(layer.nodes))
        assert layer.target.tolist() == sorted(layer.target.tolist())


def test_an_impossible_condition_leaves_nothing() -> None:
    model = compile_case(additive(3, 2, 2))
    assert build_diagram(model, [FALSE]).empty
    whole = build_diagram(model, [])
    assert restricted(whole, TRUE).edges == whole.edges
    assert restricted(whole, FALSE).empty


def test_free_facets_need_one_node_each() -> None:
    model = compile_case(additive(29, 5, 3))
    diagram = build_diagram(model, model.zone)
    assert [layer.nodes for layer in diagram.layers] == [1] * 29
    assert len(list(product(*(range(n) for n in model.sizes[:3])))) == 125
