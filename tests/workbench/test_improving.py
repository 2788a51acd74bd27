import pytest

from goodoffices.case.errors import UsageError
from goodoffices.workbench.improving import improve, improve_drafts
from goodoffices.workbench.solving import solve
from tests.sample_cases import LINES_ONLY, RIVER, SHUT, case_of, example

NEAR = ["price=3.98", "delivery=days_30", "payment=on_delivery", "returns=full_price"]

WHOLE = RIVER.replace(
    '{number: "2", says: In minutes., binds: {release.form: minutes}}',
    '{number: "2", says: The rest., binds: {release.form: minutes, release.guarantor: none, dam: built}}',
)
"""The river, with a draft whose second version decides everything."""


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


def test_drafts_that_decide_everything_are_held_against_the_frontier() -> None:
    answer = solve(example("sinai-1979-treaty.yaml"))
    (name,) = improve_drafts(answer)
    draft = answer.case.draft(name)
    assert draft is not None
    assert draft.latest is not None
    better = improve_drafts(answer)[name]
    assert dict(better.package) == dict(improve(answer, draft.latest.package).package)
    assert len(better.frontier) == len(improve(answer, draft.latest.package).points)


def test_drafts_that_leave_something_open_are_left_out() -> None:
    assert improve_drafts(solve(case_of(RIVER))) == {}


def test_the_newest_version_of_a_draft_counts() -> None:
    answer = solve(case_of(WHOLE))
    (better,) = improve_drafts(answer).values()
    assert better.package["release.volume"] == "300"
    assert len(better.frontier)


@pytest.mark.parametrize("text", [LINES_ONLY, SHUT])
def test_without_values_or_zone_no_draft_is_compared(text: str) -> None:
    assert improve_drafts(solve(case_of(text))) == {}
