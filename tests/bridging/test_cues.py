"""What the parties themselves say, and which moves that speaks for."""

from dataclasses import replace

import pytest

from goodoffices.bridging.clash import Clash
from goodoffices.bridging.cues import is_deed, is_spatial, is_title, speaks_for
from goodoffices.case.case import Case
from goodoffices.case.claims import Claim
from goodoffices.case.interests import ASPECTS, Interest
from goodoffices.case.issues import Facet, Option
from goodoffices.case.positions import Position
from goodoffices.case.text import Text
from tests.bridging.deadlocks import asked_of, conflicts_of, quarrel, titled


def speaks(case: Case, operator: str) -> bool:
    return speaks_for(case, conflicts_of(case)[0].clashes[0], operator)


def test_a_cue_in_a_line_speaks_for_a_move_in_small_letters_or_large() -> None:
    assert speaks(quarrel(says="It is against the CONSTITUTION"), "change_promisor")
    assert not speaks(quarrel(says="It is against the rules"), "change_promisor")
    assert not speaks(quarrel(), "change_promisor")


@pytest.mark.parametrize("words", ["Wir messen nicht mit zweierlei Maß", "Kein Messen mit ZWEIERLEI MASS"])
def test_a_cue_is_found_however_its_letters_are_written(words: str) -> None:
    assert speaks(quarrel(says=words), "make_reciprocal")


def test_words_in_any_language_count() -> None:
    case = quarrel(says="x")
    told = replace(case.red_lines[1], says=Text.of({"en": "No", "de": "Unsere Verfassung steht dagegen"}))
    assert speaks(replace(case, red_lines=(case.red_lines[0], told)), "change_promisor")


def test_interests_behind_the_lines_count_and_others_do_not() -> None:
    case = quarrel(refused="act")
    said = Interest("north", "need", Text.plain("Its constitution stands"), ("act",))
    assert speaks(replace(case, interests=(said,)), "change_promisor")
    assert not speaks(replace(case, interests=(*case.interests, replace(said, name="other"))), "change_promisor")


def test_positions_of_the_two_sides_on_the_facet_count_and_others_do_not() -> None:
    case, words = quarrel(), Text.plain("Not in our mandate")
    assert speaks(replace(case, positions=(Position("north", "base", "no", words),)), "change_promisor")
    assert not speaks(replace(case, positions=(Position("bank", "base", "no", words),)), "change_promisor")


# ------------------------------------------------------------------------------------------ who says it, and in what


def clash_of(case: Case) -> Clash:
    return conflicts_of(case)[0].clashes[0]


def saying(party: str, stance: str, about: str = "base") -> Case:
    """A quarrel in which a party says in a claim that it is not for it to decide."""
    words = Text.plain("Not in our mandate")
    claims = (Claim("c1", words, party=party, stance=stance, about=(about,)),)
    return replace(quarrel(), claims=claims)


@pytest.mark.parametrize("stance", ["offer", "condition", "concession"])
def test_claims_of_how_it_could_be_done_count(stance: str) -> None:
    assert speaks(saying("north", stance), "change_promisor")
    assert speaks(saying("south", stance), "change_promisor")


def test_other_claims_do_not_nor_those_of_others_or_on_something_else() -> None:
    for stance in ("demand", "rejection", "red_line", ""):
        assert not speaks(saying("north", stance), "change_promisor")
    assert not speaks(saying("bank", "offer"), "change_promisor")
    assert not speaks(saying("north", "offer", about="else"), "change_promisor")


def test_what_some_of_them_say_is_told_from_what_the_others_say() -> None:
    words = Text.plain("Not in our mandate")
    case = quarrel(refused="act", wanted="act")
    south, north = case.red_lines
    said = (
        replace(case, red_lines=(south, replace(north, says=words))),
        replace(case, interests=(case.interests[0], Interest("north", "need", words, ("act",)))),
        replace(case, positions=(Position("north", "base", "no", words),)),
        saying("north", "offer"),
    )
    for own in said:
        assert speaks_for(own, clash_of(own), "change_promisor", parties=("north",))
        assert speaks_for(own, clash_of(own), "change_promisor", parties=("south", "north"))
        assert not speaks_for(own, clash_of(own), "change_promisor", parties=("south",))


# ------------------------------------------------------------------------------------------ what kind of thing it is


@pytest.mark.parametrize("words", ["The prisoners are released", "Rückgabe der Inseln", "Truppenabzug", "A Hand Over"])
def test_a_title_can_name_a_deed(words: str) -> None:
    case = titled(quarrel(), words)
    assert is_deed(case, clash_of(case))


def test_a_title_in_any_language_and_that_of_the_facet_count() -> None:
    case = quarrel()
    (issue,) = case.issues
    german = replace(issue, title=Text.of({"en": "The base", "de": "Verkauf der Basis"}))
    inner = replace(issue, facets=(replace(issue.facets[0], title=Text.plain("Who sells it")),))
    for own in (german, inner):
        told = replace(case, issues=(own,))
        assert is_deed(told, clash_of(told))


@pytest.mark.parametrize(
    "words",
    ["", "The use of the base", "Is it a precedent?", "Rechte werden eingeräumt", "The holy places of Jerusalem"],
)
def test_no_deed_is_seen_within_another_word(words: str) -> None:
    case = titled(quarrel(), words)
    assert not is_deed(case, clash_of(case))


def test_an_act_can_name_a_deed() -> None:
    for act in ("withdraw", "hand_over_arms"):
        case = quarrel(act=act)
        assert is_deed(case, clash_of(case))
    assert not is_deed(quarrel(act="admit_all"), clash_of(quarrel(act="admit_all")))
    assert not is_deed(quarrel(by=""), clash_of(quarrel(by="")))


def test_whose_something_is_shows_in_the_commitment_or_in_the_options() -> None:
    for aspect in ("ownership", "access", ""):
        case = quarrel(aspect=aspect)
        assert is_title(case, clash_of(case)) == (aspect == "ownership")
    for names, is_one in ((("south", "north"), True), (("south", "nobody"), False), (("south", "x", "bank"), True)):
        case = asked_of(quarrel(), Facet("base", tuple(map(Option, names))))
        assert is_title(case, clash_of(case)) == is_one


@pytest.mark.parametrize("aspect", ASPECTS)
def test_an_area_shows_in_interests_or_in_the_commitment(aspect: str) -> None:
    of_area = aspect in ("ownership", "place", "access")
    assert is_spatial(clash_of(quarrel("face", aspect))) == of_area
    assert is_spatial(clash_of(quarrel(aspect, "face"))) == of_area
    assert is_spatial(clash_of(quarrel(aspect=aspect))) == (of_area or aspect == "forces")
    assert is_spatial(clash_of(quarrel("face", "face", aspect=aspect))) == (of_area or aspect == "forces")


def test_where_nobody_says_anything_it_may_be_an_area() -> None:
    assert is_spatial(clash_of(quarrel()))
