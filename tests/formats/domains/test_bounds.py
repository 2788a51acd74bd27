from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.parse import parse
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.issues import Facet, FacetKind, Option, Steps
from goodoffices.formats.domains.bounds import NOWHERE, Bounds, Ruler

STEPS = Steps(Fraction(0), Fraction(4), Fraction(1))
FIVE = tuple(Option(str(n), number=Fraction(n)) for n in range(5))
FACETS = (
    Facet("a", FIVE, FacetKind.NUMBER, steps=STEPS),
    Facet("b", FIVE, FacetKind.NUMBER, steps=STEPS),
    Facet("c", (Option("x"), Option("y"))),
)
SCOPE = Scope.of(FACETS)
RULER = Ruler(FACETS)


def bound(issue: int, low: int, high: int) -> tuple[int, Fraction, Fraction]:
    return issue, Fraction(low), Fraction(high)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("true", Bounds()),
        ("false", NOWHERE),
        ("a >= 2", Bounds((bound(0, 2, 4),))),
        ("b < 2 and a > 1 and a <= 3", Bounds((bound(1, 0, 1), bound(0, 2, 3)))),
        ("a == 1", Bounds((bound(0, 1, 1),))),
        ("a in {1, 2}", Bounds((bound(0, 1, 2),))),
        ("a in {0, 4}", Bounds((), (bound(0, 1, 3),))),
        ("a != 2", Bounds((), (bound(0, 2, 2),))),
        ("b >= 1 and not (a >= 1 and a <= 2)", Bounds((bound(1, 1, 4),), (bound(0, 1, 2),))),
        ("a >= 3 and a <= 2", NOWHERE),
        ("a >= 9", NOWHERE),
        ("not (a >= 9)", Bounds()),
        ("not (a >= 3 and a <= 2)", Bounds()),
        ("not (not (a == 1 and b == 2))", Bounds((bound(0, 1, 1), bound(1, 2, 2)))),
        ("c == x", None),
        ("a == 1 or b == 1", None),
        ("not (a == 1 and b == 1)", None),
        ("not (c == x)", None),
        ("not (a in {0, 4} and a in {0, 2})", None),
        ("sum(a, b) <= 3", None),
        ("a in {0, 2, 4}", None),
    ],
)
def test_conditions_as_boxes(text: str, expected: Bounds | None) -> None:
    found = RULER.bounds(parse(text, SCOPE).node)
    assert found == expected


PARTS = st.one_of(
    st.builds(
        "{} {} {}".format, st.sampled_from("ab"), st.sampled_from(["<=", ">=", "<", ">", "==", "!="]), st.integers(0, 4)
    ),
    st.builds("not ({0} >= {1} and {0} <= {2})".format, st.sampled_from("ab"), st.integers(0, 4), st.integers(0, 4)),
)


@given(st.lists(PARTS, min_size=1, max_size=4))
def test_bounds_hold_where_the_condition_does(parts: list[str]) -> None:
    node = parse(" and ".join(parts), SCOPE).node
    found = RULER.bounds(node)
    assert found is not None
    for a in range(5):
        for b in range(5):
            place = (Fraction(a), Fraction(b))
            inside = all(low <= place[i] <= high for i, low, high in found.within)
            outside = not any(low <= place[i] <= high for i, low, high in found.outside)
            holds = inside and outside and not found.is_nowhere
            assert holds == evaluate(node, {"a": str(a), "b": str(b), "c": "x"})
