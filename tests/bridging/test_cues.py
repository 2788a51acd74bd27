"""What the parties themselves say, and which moves that speaks for."""

from dataclasses import replace

import pytest

from goodoffices.bridging.cues import speaks_for
from goodoffices.case.case import Case
from goodoffices.case.interests import Interest
from goodoffices.case.positions import Position
from goodoffices.case.text import Text
from tests.bridging.deadlocks import conflicts_of, quarrel


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
