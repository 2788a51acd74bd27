import re

from goodoffices.analysis.solutions.rule import rules
from goodoffices.briefing.pictures.looks import AXIS, LABEL, NOTE, OF_RULES, PLUS, STAR, SUBTITLE, TICK, TITLE, look


def test_the_rules_differ_in_colour_and_in_shape_and_in_dashes() -> None:
    own = OF_RULES[: len(rules())]
    assert len(own) == len(rules())
    for trait in ("colour", "shape", "dash"):
        assert len({getattr(one, trait) for one in own}) == len(own)


def test_letters_are_large_enough() -> None:
    assert min(TITLE, SUBTITLE, AXIS, TICK, LABEL, NOTE) >= 11


def test_there_is_a_look_for_every_number() -> None:
    assert all(re.fullmatch("#[0-9a-fA-F]{6}", look(PLUS, number).colour) for number in range(50))
    assert look(STAR, 3).shape == STAR
