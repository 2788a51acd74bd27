"""Interests that are about nothing known, or that nobody has."""

from dataclasses import replace

import pytest

from goodoffices.case.checks.interests import problems as check
from goodoffices.case.positions import Position
from tests.case.checks.wrong import (
    Wrong,
    with_line,
)
from tests.case.water import WATER

WRONG: dict[str, Wrong] = {
    "an aspect of an interest": Wrong(
        replace(WATER, interests=(replace(WATER.interests[0], about=("act", "mony")),)),
        "interests.upstream.freedom.about[1]",
        "“mony”",
        "what an interest can be about",
        "Did you mean “money”?",
    ),
    "an interest that a red line serves": Wrong(
        with_line(serves=("freedom", "fredom")),
        "red_lines.upstream.own_treaty.serves[1]",
        "“fredom”",
        "an interest of upstream",
        "Did you mean “freedom”?",
    ),
    "an interest of somebody else": Wrong(
        replace(WATER, positions=(Position("downstream", "dam", "lowered", serves=("freedom",)),)),
        "positions.downstream.dam.serves[0]",
        "“freedom”",
        "an interest of downstream",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said(what: str) -> None:
    assert WRONG[what].said == [WRONG[what].message]


@pytest.mark.parametrize("what", WRONG)
def test_it_is_this_check_that_says_so(what: str) -> None:
    assert list(check(WRONG[what].case))
