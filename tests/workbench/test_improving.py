import pytest

from goodoffices.case.errors import UsageError
from goodoffices.workbench.improving import improve
from goodoffices.workbench.solving import solve
from tests.sample_cases import LINES_ONLY, case_of, example

NEAR = ["price=3.98", "delivery=days_30", "payment=on_delivery", "returns=full_price"]


def test_what_improves_on_an_offer() -> None:
    answer = solve(example("itex-cypress.yaml"))
    better = improve(answer, NEAR)
    assert better.exact
    assert better.crossed == ()
    assert not better.breaks_rules
    assert len(better.points) == 7
    assert all(point.scores[party] >= better.scores[party] for point in better.points for party in answer.parties)


def test_nothing_improves_on_the_frontier_itself() -> None:
    answer = solve(example("itex-cypress.yaml"))
    assert answer.nash is not None
    assert improve(answer, answer.nash.package).points == ()


def test_what_is_given_need_not_be_said_again() -> None:
    answer = solve(example("itex-cypress.yaml"), given=NEAR[:2])
    assert improve(answer, NEAR[2:]).package["price"] == "3.98"


def test_open_facets_are_named() -> None:
    with pytest.raises(UsageError, match=r"decides 1 of 4 facets and leaves open: delivery, payment, returns"):
        improve(solve(example("itex-cypress.yaml")), "price=3.98")


def test_without_values_nothing_can_be_compared() -> None:
    case = case_of(LINES_ONLY)
    with pytest.raises(UsageError, match="nothing can be compared"):
        improve(solve(case), {facet.id: facet.option_names[0] for facet in case.facets})
