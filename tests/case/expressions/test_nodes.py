"""What an expression consists of."""

from hypothesis import given

from goodoffices.case.expressions.nodes import (
    Accepts,
    And,
    AtLeast,
    Constant,
    Expression,
    Iff,
    Implies,
    Node,
    Not,
    Or,
    children,
    facets_of,
    parties_of,
)
from goodoffices.case.issues import Facet
from tests.case.expressions.drawn import read
from tests.case.water import expression

A, B, C = Accepts("a"), Accepts("b"), Constant(True)


def test_children_are_what_stands_directly_below() -> None:
    assert children(Not(A)) == (A,)
    assert children(And((A, B, C))) == children(Or((A, B, C))) == children(AtLeast(2, (A, B, C))) == (A, B, C)
    assert children(Implies(A, Not(B))) == children(Iff(A, Not(B))) == (A, Not(B))
    for leaf in (A, C, expression("dam == lowered").node, expression("dam.cost <= 3").node):
        assert children(leaf) == ()


def test_facets_of_looks_everywhere() -> None:
    text = """
        not (dam == lowered) and at least 1 of (joint_patrols == yes, true)
        or sum(release.volume, dam.cost) <= 3 and (release.form > none implies accepts(upstream))
    """
    assert facets_of(expression(text).node) == {"dam", "joint_patrols", "release.volume", "release.form"}
    assert facets_of(C) == facets_of(A) == frozenset()


def test_parties_of_looks_everywhere() -> None:
    text = "not accepts(upstream) iff dam == lowered implies at least 1 of (accepts(basin_bank), true)"
    assert parties_of(expression(text).node) == {"upstream", "basin_bank"}
    assert parties_of(expression("dam == lowered").node) == frozenset()


@given(read())
def test_the_facets_of_a_node_are_those_below_it(drawn: tuple[tuple[Facet, ...], Expression]) -> None:
    facets, own = drawn

    def below(node: Node) -> frozenset[str]:
        return facets_of(node) if not children(node) else frozenset[str]().union(*map(below, children(node)))

    assert facets_of(own.node) == below(own.node) <= {facet.id for facet in facets}


def test_an_expression_reads_as_it_was_written() -> None:
    assert str(expression(" dam  ==  lowered ")) == " dam  ==  lowered "
