"""Red lines under two versions."""

from goodoffices.briefing.compared_lines import crossed_in_short, lines_compared
from goodoffices.briefing.language import Language
from tests.briefing.compared import river, wages
from tests.briefing.words import lines_of
from tests.sample_cases import RIVER


def test_newly_crossed_and_cleared_are_told_apart() -> None:
    say = Language("en")
    line = "Union: A three stands before the point, or a lump sum makes up for it."
    assert list(crossed_in_short(wages(), say)) == [f"Newly crossed: {line}"]
    assert list(crossed_in_short(wages("2", "1"), say)) == [f"No longer crossed: {line}"]
    assert list(crossed_in_short(river(), say)) == ["No red line is newly crossed for certain, and none cleared."]


def test_what_is_open_is_neither() -> None:
    lines = lines_of(lines_compared(wages(), Language("en")))
    assert "A three stands before the point, or a lump sum makes up for it | open | crossed" in lines
    assert "No long term without an answer to rising prices (inferred) | respected | open" in lines
    assert lines[-1] == "As before: 1 respected."


def test_lines_that_both_cross_are_shown() -> None:
    found = river("release.form=treaty,dam=built", "release.form=treaty,dam=lowered")
    lines = lines_of(lines_compared(found, Language("de")))
    assert "Kein Vertrag vor dem Parlament | überschritten | überschritten" in lines


def test_where_nothing_changes_it_says_so_and_how_lines_stand() -> None:
    lines = lines_of(lines_compared(river("dam=built", "dam=lowered"), Language("en")))
    assert lines == ["Red lines", "For every red line it is as before: 3 open."]


def test_without_red_lines_there_is_nothing_to_say() -> None:
    start, end = RIVER.index("red_lines:"), RIVER.index("values:")
    found = river("dam=built", "dam=lowered", RIVER[:start] + RIVER[end:])
    assert lines_compared(found, Language("en")) == ()
    assert list(crossed_in_short(found, Language("en"))) == []
