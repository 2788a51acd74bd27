"""Claims start ungraded, accepted, and for the mediator alone."""

from goodoffices.case.claims import STANCES, Claim
from goodoffices.case.names import is_name
from goodoffices.case.origin import MEDIATOR_ONLY
from goodoffices.case.text import Text


def test_what_a_claim_is_where_nothing_is_said() -> None:
    claim = Claim("c1", Text.plain("No treaty"))
    assert claim.grade == "F6"  # a source that cannot be judged, information that cannot be judged
    assert claim.accepted
    assert claim.origin == MEDIATOR_ONLY
    assert claim.via == ()


def test_stances_are_plain_words_each_once() -> None:
    assert all(map(is_name, STANCES))
    assert len(set(STANCES)) == len(STANCES) == 10
