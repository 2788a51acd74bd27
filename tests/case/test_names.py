"""What can be a name, and what somebody meant who misspelt one."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from goodoffices.case.errors import ExpressionError
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.expressions.parse import parse
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.names import NAME, RESERVED, did_you_mean, is_name, nearest, unknown
from tests.case.water import facet


@pytest.mark.parametrize("name", ["a", "basin_bank", "at-home", "notable", "höhe", "Δ1", "水", "a1", "a_-_b", "And"])
def test_names(name: str) -> None:
    assert is_name(name)


@pytest.mark.parametrize(
    "name", ["", " ", "2nd", "a b", "a.b", "-a", "a-", "a--b", "a\n", "“a”", "a/b", *sorted(RESERVED)]
)
def test_no_names(name: str) -> None:
    assert not is_name(name)


@given(st.from_regex(NAME, fullmatch=True))
def test_what_is_a_name_can_be_named_in_an_expression(text: str) -> None:
    assume(is_name(text))
    node = parse(f"{text} == x", Scope.of([facet(text, "x")])).node
    assert facets_of(node) == {text}


@given(st.text(st.characters(exclude_characters="."), max_size=8))
def test_what_is_no_name_cannot(text: str) -> None:
    assume(not NAME.fullmatch(text.strip()))
    with pytest.raises(ExpressionError):
        parse(f"{text} == x", Scope.of([facet(text, "x")]))


def test_nearest_forgives_slips_and_case() -> None:
    assert nearest("UPSTEAM", ["downstream", "Upstream"]) == "Upstream"
    assert nearest("Strasse", ["straße", "strand"]) == "straße"


def test_nearest_names_nothing_where_nothing_is_like_it() -> None:
    assert nearest("dam", ["release", "form"]) is None
    assert nearest("dam", []) is None


def test_nearest_is_quick_for_a_very_long_name() -> None:
    assert nearest("x" * 1_000_000, ["x" * 90]) is not None


def test_did_you_mean_counts_what_it_leaves_out() -> None:
    names = [f"issue_{n}" for n in range(20)]
    assert did_you_mean("zzz", names, most=2) == "Known: issue_0, issue_1 and 18 more."
    assert did_you_mean("zzz", names[:2], most=2) == "Known: issue_0, issue_1."
    assert did_you_mean("zzz", []) == ""


def test_did_you_mean_takes_any_iterable() -> None:
    assert did_you_mean("usaa", iter(["russia", "usa"])) == "Did you mean “usa”?"


def test_an_unknown_name_is_a_problem_with_advice() -> None:
    problem = unknown(("gates", "g", "opens"), "withbank", ["bilateral", "with_bank"], "a track of this case")
    assert str(problem) == "gates.g.opens: found “withbank”; expected a track of this case. Did you mean “with_bank”?"
