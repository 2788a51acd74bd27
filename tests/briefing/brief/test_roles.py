from goodoffices.briefing.brief.roles import discussed, issue_of, on_people, planned, positions, situation
from goodoffices.case.claims import Claim
from tests.briefing.brief.ferry import material

FERRY_TALKS = material()


def ids(claims: tuple[Claim, ...]) -> list[str]:
    return [claim.id for claim in claims]


def test_every_accepted_claim_has_one_place() -> None:
    assert ids(situation(FERRY_TALKS)) == ["c1", "c9"]
    assert ids(planned(FERRY_TALKS)) == ["c6", "c7"]
    assert ids(on_people(FERRY_TALKS)) == ["c8"]
    assert ids(positions("fare", "north", FERRY_TALKS)) == ["c2"]
    assert ids(positions("fare", "south", FERRY_TALKS)) == ["c3"]
    assert ids(discussed("fare", FERRY_TALKS)) == ["c4"]
    assert ids(discussed("night", FERRY_TALKS)) == []


def test_a_claim_on_several_issues_is_of_none() -> None:
    case = FERRY_TALKS.case
    assert issue_of(Claim("x", case.title, about=("fare",)), case) == "fare"
    assert issue_of(Claim("x", case.title, about=("night.trips", "night.payer")), case) == "night"
    assert issue_of(Claim("x", case.title, about=("fare", "night")), case) is None
    assert issue_of(Claim("x", case.title, about=("text",)), case) is None
