from dataclasses import replace
from fractions import Fraction

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.case.issues import Steps
from goodoffices.formats.domains.domain import Box, Domain, DomainIssue, Profile, Worth
from goodoffices.formats.geniusweb_files.fitted import fitted
from tests.formats.drawn_scenarios import total

FOOD = DomainIssue("food", ("soup", "cake"), is_ordered=True)
PRICE = DomainIssue("price", steps=Steps(Fraction(0), Fraction(2), Fraction(1)))
DOMAIN = Domain("d", (FOOD, PRICE))
POINTS = Worth((("soup", Fraction(0)), ("cake", Fraction(1))), Fraction(1, 2))
LINE = Worth(((Fraction(0), Fraction(0)), (Fraction(2), Fraction(1))), Fraction(1, 2))
PROFILE = Profile("p", (POINTS, LINE))
OUTCOMES = [(food, price) for food in FOOD.values for price in "012"]


def same(before: Profile, after: Profile, domain: Domain) -> bool:
    return all(total(before, DOMAIN, outcome) == total(after, domain, outcome) for outcome in OUTCOMES)


def test_a_scale_is_worked_in() -> None:
    profile = replace(PROFILE, zero=Fraction(-1), one=Fraction(3))
    fit = fitted(DOMAIN, [profile], lossy=False)
    assert (fit.profiles[0].zero, fit.profiles[0].one) == (Fraction(0), Fraction(1))
    assert same(profile, fit.profiles[0], fit.domain)
    assert "p: its scale is worked into its weights and points." in fit.notes


def test_points_that_bend_make_a_list_of_values() -> None:
    bent = replace(LINE, points=((Fraction(0), Fraction(0)), (Fraction(1), Fraction(1)), (Fraction(2), Fraction(1))))
    profile = replace(PROFILE, worth=(POINTS, bent))
    fit = fitted(DOMAIN, [PROFILE, profile], lossy=False)
    assert fit.domain.issues[1] == DomainIssue("price", ("0", "1", "2"))
    assert same(PROFILE, fit.profiles[0], fit.domain)
    assert same(profile, fit.profiles[1], fit.domain)


def test_a_bid_is_found_that_is_worth_as_much() -> None:
    fit = fitted(DOMAIN, [replace(PROFILE, reserved=Fraction(3, 4))], lossy=False)
    assert fit.bids == ({0: "cake", 1: "1"},)
    assert fitted(DOMAIN, [replace(PROFILE, reserved=Fraction(0))], lossy=False).bids == ({},)


@pytest.mark.parametrize(
    ("profile", "found", "note"),
    [
        (replace(PROFILE, reserved=Fraction(1, 3)), "found no bid that is worth exactly as much", "is left out"),
        (replace(PROFILE, boxes=(Box(Fraction(1), ()),)), "found points for combinations of issues", "are left out"),
    ],
)
def test_what_has_no_room_is_refused_unless_lossy(profile: Profile, found: str, note: str) -> None:
    with pytest.raises(FormatError, match=f"p: {found}.*without (it|them) results differ"):
        fitted(DOMAIN, [profile], lossy=False)
    fit = fitted(DOMAIN, [profile], lossy=True)
    assert (fit.bids, fit.profiles[0].boxes) == ((None,), ())
    assert note in "\n".join(fit.notes)


def test_order_and_discount_are_left_out_with_a_note() -> None:
    assert fitted(DOMAIN, [replace(PROFILE, discount=Fraction(1, 2))], lossy=False).notes == (
        "p: the discount is left out; GeniusWeb has none.",
        "“food”: GeniusWeb has no room for the order of its values.",
    )
