"""A division in words, in both languages."""

import re
from dataclasses import replace

import pytest

from goodoffices.analysis.division.divide import divide
from goodoffices.briefing.division import division_in_words
from goodoffices.briefing.language import Language
from tests.analysis.division.test_divide import TWO
from tests.briefing.words import lines_of, text_of
from tests.sample_cases import case_of, example

ESTATE = divide(example("estate.yaml"))


def test_who_gets_what_is_said_with_its_share() -> None:
    lines = lines_of(division_in_words(ESTATE, Language("en")))
    assert "House at the lake: Helene’s" in lines
    assert lines[lines.index("Flat in town: split") + 1 :][:2] == ["47.5%: Helene’s", "52.5%: Judith’s"]
    assert "Flat in town | 10.45 of 22 | 9.45 of 18" in lines
    assert "In all | 60.45 of 100 | 60.45 of 100" in lines
    assert "Care of the grave: Judith looks after it. Both prefer that, so there is nothing to divide." in lines


def test_shares_without_an_end_have_their_fraction_beside_them() -> None:
    text = TWO.replace("one: {to_a: 7, to_b: 1}", "one: {to_a: 8, to_b: 1}")
    assert "(exactly " in text_of(division_in_words(divide(case_of(text)), Language("en")))


def test_what_it_takes_for_granted_is_said() -> None:
    text = text_of(division_in_words(ESTATE, Language("en")))
    for words in ("In this model", "Envy-free", "Equitable", "Efficient", "misstating", "add up", "scaled", "1996"):
        assert words in text


def test_estimates_have_no_decimals() -> None:
    text = text_of(division_in_words(divide(example("merger.yaml")), Language("en")))
    assert "about 58" in text
    assert not re.search(r"\d\.\d", text)
    assert "are estimates" in text
    assert "Not divisible, and left open here: Legal form." in text


@pytest.mark.parametrize(("code", "words"), [("en", "Not envy-free"), ("de", "Nicht neidfrei")])
def test_a_check_that_fails_is_not_passed_over(code: str, words: str) -> None:
    broken = replace(ESTATE, envy_free=False, equitable=False, efficient=False)
    text = text_of(division_in_words(broken, Language(code)))
    assert words in text


def test_a_part_below_the_walk_away_is_said() -> None:
    text = text_of(division_in_words(divide(case_of(TWO)), Language("en")))
    assert "A gets 9.8 points of the case, less than the walk-away of 10" in text


def test_german() -> None:
    text = text_of(division_in_words(ESTATE, Language("de")))
    assert "jeweils 60,45 ihrer eigenen 100 Punkte" in text
    assert "47,5 %: an Helene" in text
