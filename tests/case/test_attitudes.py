"""For or against, as far as a claim says so."""

import pytest

from goodoffices.case.attitudes import Attitude, assessed, attitude_of
from goodoffices.case.claims import STANCES, Claim
from goodoffices.case.text import Text

FOR, AGAINST = Attitude.FOR, Attitude.AGAINST


def claim(words: str, stance: str = "assessment", quote: str = "") -> Claim:
    return Claim("c1", Text.plain(words), stance=stance, quote=quote)


def test_what_a_stance_says_by_itself() -> None:
    found = {stance: attitude_of(claim("x", stance)) for stance in ("", *STANCES)}
    assert {stance for stance, own in found.items() if own is FOR} == {"offer", "concession"}
    assert {stance for stance, own in found.items() if own is AGAINST} == {"rejection", "red_line"}


@pytest.mark.parametrize(
    ("words", "attitude"),
    [
        ("Zelensky calls the new version workable.", FOR),
        ("Selenskyj nennt die neue Fassung praktikabel.", FOR),
        ("It could be a basis for a future agreement", FOR),
        ("This is not at all acceptable", AGAINST),
        ("There is no basis for talks", AGAINST),
        ("Das ist keine tragfähige Grundlage.", AGAINST),
        ("An unacceptable text", AGAINST),
        ("Der Plan sei unannehmbar", AGAINST),
        ("zu günstig für Russland", AGAINST),
        ("By no means unacceptable", FOR),
        ("We say no, but the text is workable", FOR),
        ("Noch tragfähig", FOR),
        ("Constructive, but unacceptable", None),
        ("Long and cold", None),
        ("", None),
    ],
)
def test_an_assessment_is_judged_by_its_words(words: str, attitude: Attitude | None) -> None:
    assert attitude_of(claim(words)) is attitude


def test_all_languages_and_the_quote_must_agree() -> None:
    both = Claim("c1", Text((("en", "A basis"), ("de", "Eine Grundlage"))), stance="assessment")
    assert attitude_of(both) is FOR
    assert attitude_of(claim("A basis", quote="not acceptable")) is None
    assert attitude_of(claim("He spoke of it", quote="“a step forward”")) is FOR


def test_words_decide_nothing_where_the_stance_does() -> None:
    assert attitude_of(claim("No workable offer", "demand")) is None
    assert list(assessed("A welcome and workable text")) == [FOR, FOR]
