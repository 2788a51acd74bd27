"""Claims start ungraded, accepted, and for the mediator alone."""

from dataclasses import replace

from goodoffices.case.claims import STANCES, Claim, ClaimState, excerpt, fingerprint
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


def test_only_what_somebody_accepted_counts() -> None:
    claim = Claim("c1", Text.plain("No treaty"))
    assert [replace(claim, state=state).accepted for state in ClaimState] == [False, True, False]


def test_a_text_is_known_again_by_its_fingerprint() -> None:
    assert fingerprint("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert fingerprint("Wasser für alle") != fingerprint("Wasser fur alle")
    assert len(fingerprint("\ud800")) == 64


def test_words_at_several_places_are_put_together() -> None:
    assert excerpt("“Yes,” she said, “if need be.”", [(1, 5), (18, 29)]) == "Yes, … if need be."
