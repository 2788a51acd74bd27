"""The truth of expressions, on whole packages and on partial ones."""

from collections.abc import Iterable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.expressions.evaluate import Truth, evaluate
from goodoffices.case.expressions.nodes import (
    And,
    AtLeast,
    Chosen,
    Constant,
    Expression,
    Iff,
    Implies,
    Node,
    Not,
    Or,
)
from goodoffices.case.expressions.parse import parse
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.issues import Facet
from goodoffices.case.packages import Package
from tests.case.expressions.drawn import Drawn, drawn, packages, read
from tests.case.water import expression

OPEN = Chosen("open", frozenset("x"), "==", ("x",))
NODES: dict[Truth, Node] = {True: Constant(True), False: Constant(False), None: OPEN}
TRUTHS: tuple[Truth, ...] = (True, False, None)


@given(drawn())
def test_it_says_what_the_text_means(own: Drawn) -> None:
    node = parse(own.text, Scope.of(own.facets)).node
    for package in packages(own.facets):
        assert evaluate(node, package) is own.meaning(package), package


@given(read(), st.data())
def test_what_a_partial_package_decides_holds_for_every_completion(
    own: tuple[tuple[Facet, ...], Expression], data: st.DataObject
) -> None:
    facets, read_expression = own
    everything = packages(facets)
    whole = data.draw(st.sampled_from(everything))
    fixed = {name: whole[name] for name in data.draw(st.sets(st.sampled_from(sorted(whole))))}
    truth = evaluate(read_expression.node, fixed)
    if truth is not None:
        completions = [package for package in everything if fixed.items() <= package.items()]
        assert {evaluate(read_expression.node, package) for package in completions} == {truth}


@given(read())
def test_a_whole_package_leaves_nothing_open(own: tuple[tuple[Facet, ...], Expression]) -> None:
    facets, read_expression = own
    assert all(evaluate(read_expression.node, package) is not None for package in packages(facets))


@pytest.mark.parametrize("a", TRUTHS)
@pytest.mark.parametrize("b", TRUTHS)
def test_the_tables_of_kleene(a: Truth, b: Truth) -> None:
    def either(*truths: Truth) -> Truth:
        return True if True in truths else None if None in truths else False

    def negated(truth: Truth) -> Truth:
        return None if truth is None else not truth

    left, right = NODES[a], NODES[b]
    assert evaluate(Not(left), {}) is negated(a)
    assert evaluate(Or((left, right)), {}) is either(a, b)
    assert evaluate(And((left, right)), {}) is negated(either(negated(a), negated(b)))
    assert evaluate(Implies(left, right), {}) is either(negated(a), b)
    assert evaluate(Iff(left, right), {}) is (None if None in (a, b) else a == b)
    assert evaluate(AtLeast(1, (left, right)), {}) is either(a, b)
    assert evaluate(AtLeast(2, (left, right)), {}) is evaluate(And((left, right)), {})


def test_counting_stops_where_it_is_decided() -> None:
    yes, no = Constant(True), Constant(False)
    assert evaluate(AtLeast(2, (yes, yes, OPEN)), {}) is True
    assert evaluate(AtLeast(2, (yes, no, OPEN)), {}) is None
    assert evaluate(AtLeast(2, (no, no, OPEN)), {}) is False


def test_nothing_and_everything() -> None:
    assert evaluate(And(()), {}) is True
    assert evaluate(Or(()), {}) is False


@pytest.mark.parametrize(
    ("text", "package", "truth"),
    [
        ("sum(release.volume, dam.cost) <= 520", {}, True),
        ("sum(release.volume, dam.cost) <= 519", {}, None),
        ("sum(release.volume, dam.cost) < 15.5", {}, False),
        ("sum(release.volume, dam.cost) > 15.5", {"release.volume": "50"}, True),
        ("sum(release.volume, dam.cost) > 150", {"release.volume": "50"}, None),
        ("sum(release.volume, dam.cost) == 1000", {}, False),
        ("sum(release.volume, dam.cost) != 1000", {}, True),
        ("sum(release.volume, dam.cost) == -1", {}, False),
        ("sum(release.volume, dam.cost) == 15.5", {}, None),
        ("sum(release.volume, dam.cost) == 520", {}, None),
        ("sum(release.volume, dam.cost) != 15.5", {}, None),
        ("sum(release.volume, dam.cost) != 520", {}, None),
        ("sum(release.volume, dam.cost) == 30", {"dam": "as_planned"}, None),
        ("sum(release.volume, dam.cost) == 30", {"dam": "as_planned", "release.volume": "0"}, True),
        ("sum(release.volume, dam.cost) != 30", {"dam": "as_planned", "release.volume": "0"}, False),
        ("sum(release.volume, -release.volume) == 0", {}, True),
        ("sum(2 * release.volume, -release.volume) >= 0", {}, True),
        ("dam.cost < 16", {"dam": "postponed"}, True),
    ],
)
def test_sums_are_decided_by_what_they_can_still_reach(text: str, package: dict[str, str], truth: Truth) -> None:
    assert evaluate(expression(text).node, package) is truth


@pytest.mark.parametrize(
    ("accepting", "truth"),
    [(None, None), ((), False), (["upstream"], False), (["upstream", "basin_bank"], True), (iter(["upstream"]), False)],
)
def test_acceptance_is_open_until_it_is_said(accepting: Iterable[str] | None, truth: Truth) -> None:
    node = expression("accepts(upstream) and accepts(basin_bank)").node
    assert evaluate(node, {}, accepting) is truth


def test_it_takes_a_package() -> None:
    node = expression("dam == lowered and release.form >= memorandum").node
    assert evaluate(node, Package.of({"dam": "lowered", "release.form": "treaty"})) is True
    assert evaluate(node, Package.of({"release.form": "minutes"})) is False
    assert evaluate(node, Package()) is None
