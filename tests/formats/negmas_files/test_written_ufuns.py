from dataclasses import replace
from fractions import Fraction

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.domains.domain import Box, Profile, Worth
from goodoffices.formats.negmas_files.ufuns import Desk, read_ufun
from goodoffices.formats.negmas_files.written_space import written
from goodoffices.formats.negmas_files.written_ufuns import require_writable, ufun_said
from goodoffices.formats.negmas_files.yaml_text import yaml_text
from goodoffices.formats.sources.decimals import Decimals
from tests.formats.drawn_scenarios import total
from tests.formats.negmas_files.trees import DOMAIN, tree

FOOD = Worth((("soup", Fraction(1, 4)), ("cake", Fraction(1))), Fraction(1, 2))
PRICE = Worth(((Fraction(0), Fraction(0)), (Fraction(4), Fraction(1))), Fraction(1, 2))
PROFILE = Profile("p", (FOOD, PRICE), reserved=Fraction(1, 5))
BOX = Box(Fraction(1), ((1, Fraction(0), Fraction(2)),))


def text(profile: Profile) -> tuple[str, Decimals]:
    decimals = Decimals()
    return yaml_text(ufun_said(profile, list(map(written, DOMAIN.issues)), decimals)), decimals


def again(profile: Profile) -> Profile:
    return read_ufun(tree(text(profile)[0]), "", Desk(DOMAIN, "d.yml", "u.yml"))


@pytest.mark.parametrize(
    "profile",
    [
        PROFILE,
        replace(PROFILE, discount=Fraction(1, 2), reservation=("soup", "2")),
        replace(PROFILE, worth=(replace(FOOD, weight=None), Worth()), reserved=None),
        replace(PROFILE, worth=(Worth(), Worth()), boxes=(BOX, Box(Fraction(2), ()))),
    ],
)
def test_what_is_written_is_read_again(profile: Profile) -> None:
    assert again(profile) == profile


def test_a_scale_is_worked_in() -> None:
    profile = replace(PROFILE, zero=Fraction(-1), one=Fraction(1))
    for outcome in [("soup", "0"), ("cake", "4"), ("soup", "2")]:
        assert total(again(profile), DOMAIN, outcome) == total(profile, DOMAIN, outcome)


def test_lines_without_an_end_and_bends_are_tables() -> None:
    bent = Worth(((Fraction(0), Fraction(0)), (Fraction(2), Fraction(1)), (Fraction(4), Fraction(1))), Fraction(1))
    assert "0: 0\n    2: 1\n    4: 1" in text(replace(PROFILE, worth=(FOOD, bent)))[0]
    third = Worth(((Fraction(0), Fraction(0)), (Fraction(4), Fraction(1, 3))), Fraction(1))
    said, decimals = text(replace(PROFILE, worth=(FOOD, third)))
    assert ("2: 0.16666666666666667" in said, decimals.rounded) == (True, 2)


@pytest.mark.parametrize(
    ("profile", "odd"),
    [
        (replace(PROFILE, boxes=(BOX,)), "boxes beside points of single issues"),
        (replace(PROFILE, worth=(), boxes=(replace(BOX, excluded=BOX.bounds),)), "boxes with exclusions"),
    ],
)
def test_what_has_no_room_is_refused_unless_lossy(profile: Profile, odd: str) -> None:
    with pytest.raises(FormatError, match=f"p: found {odd}, for which NegMAS has no room; without them results differ"):
        require_writable(profile, lossy=False)
    left, notes = require_writable(profile, lossy=True)
    assert (left.boxes, notes) == ((), (f"p: {odd}, for which NegMAS has no room, are left out.",))
