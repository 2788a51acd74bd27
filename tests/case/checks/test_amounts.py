"""Numbers without sense."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from goodoffices.case.case import Case
from goodoffices.case.checks.amounts import problems as check
from goodoffices.case.errors import Severity
from goodoffices.case.points import Points
from goodoffices.case.values import OptionOrder, PointsByOption, PointsWhen, Values
from goodoffices.case.walk_aways import WalkAway
from tests.case.checks.wrong import (
    HUGE,
    ZERO,
    Wrong,
    by_amount,
    by_option,
    changed,
    errors,
    problems,
    rough,
    with_issue,
    with_line,
    with_party,
    with_values,
)
from tests.case.water import WATER, expression, facet


def beyond(case: Case, where: str) -> Wrong:
    return Wrong(case, where, "a number beyond 10^15", "points that sums can hold exactly", "Use a smaller unit.")


WRONG: dict[str, Wrong] = {
    "no firmness": Wrong(
        with_line(firmness=Fraction(0)), "red_lines.upstream.own_treaty.firmness", "0", "a number above 0 and at most 1"
    ),
    "too much firmness": Wrong(
        with_line(firmness=Fraction(1000001, 1000000)),
        "red_lines.upstream.own_treaty.firmness",
        "1.000001",
        "a number above 0 and at most 1",
    ),
    "negative firmness": Wrong(
        with_line(firmness=Fraction(-1, 3)),
        "red_lines.upstream.own_treaty.firmness",
        "-1/3",
        "a number above 0 and at most 1",
    ),
    "gigantic firmness": Wrong(
        with_line(firmness=HUGE),
        "red_lines.upstream.own_treaty.firmness",
        "a number beyond 10^300",
        "a number above 0 and at most 1",
    ),
    "an interval upside down": Wrong(
        with_values(by_option(lowered=rough(1000001, 1000000))),
        "values.downstream.dam.lowered",
        "[1000001, 1000000]",
        "an interval from low to high",
        "Write [1000000, 1000001].",
    ),
    "an interval of an amount": Wrong(
        with_values(by_amount((Fraction(5, 2), rough(2, 1)), (400, ZERO))),
        "values.downstream.release.volume.2.5",
        "[2, 1]",
        "an interval from low to high",
        "Write [1, 2].",
    ),
    "an interval of a condition": Wrong(
        with_values(by_option(), when=(PointsWhen(expression("dam == lowered"), rough(2, 1)),)),
        "values.downstream.when[0].points",
        "[2, 1]",
        "an interval from low to high",
        "Write [1, 2].",
    ),
    "large points": beyond(with_values(by_option(lowered=Points.exactly(10**15 + 1))), "values.downstream.dam.lowered"),
    "large negative points": beyond(
        with_values(by_amount((0, Points.exactly(-HUGE)))), "values.downstream.release.volume.0"
    ),
    "no points at any amount": Wrong(
        with_values(by_amount()), "values.downstream.release.volume", "no points", "points at one amount or more"
    ),
    "nothing to share out": Wrong(
        with_values(OptionOrder("dam", (("lowered", "postponed", "as_planned"),), Fraction(-5, 2))),
        "values.downstream.dam.points",
        "-2.5",
        "points above 0 to share out",
    ),
    "a facet": Wrong(
        with_values(PointsByOption("dma", ())),
        "values.downstream.dma",
        "“dma”",
        "a facet of this case",
        "Did you mean “dam”?",
    ),
    "an option": Wrong(
        with_values(by_option(loverd=ZERO)),
        "values.downstream.dam.loverd",
        "“loverd”",
        "an option of dam",
        "Did you mean “lowered”?",
    ),
    "an option in an order": Wrong(
        with_values(OptionOrder("dam", (("lowered", "postponed", "as_planned"), ("q",)))),
        "values.downstream.dam.q",
        "“q”",
        "an option of dam",
        "Known: as_planned, lowered, postponed.",
    ),
    "options left out": Wrong(
        with_values(OptionOrder("dam", (("lowered",),))),
        "values.downstream.dam",
        "no points for as_planned, postponed",
        "points for each option",
        "Those left out count as 0.",
        severity=Severity.WARNING,
    ),
    "many options left out": Wrong(
        replace(
            with_issue(facet("extra", *"abcdefgh")),
            values=(Values("downstream", (PointsByOption("extra", (("h", ZERO),)),)),),
        ),
        "values.downstream.extra",
        "no points for a, b, c, d, e and 2 more",
        "points for each option",
        "Those left out count as 0.",
        severity=Severity.WARNING,
    ),
    "a walk-away without values": Wrong(
        with_party(walk_away=WalkAway(((None, ZERO),))),
        "parties.basin_bank.walk_away",
        "a walk-away of basin_bank, which has no values",
        "values, since points mean nothing without them",
        severity=Severity.WARNING,
    ),
    "dates without a day": Wrong(
        replace(WATER, as_of=None),
        "parties.downstream.walk_away",
        "dates",
        "an `as_of` of the case, to know which holds",
        "The last one counts until then.",
        severity=Severity.WARNING,
    ),
    "a walk-away upside down": Wrong(
        replace(
            WATER,
            parties=changed(
                WATER.parties,
                1,
                lambda party: replace(party, walk_away=WalkAway(((date(2025, 1, 1), rough(30, Fraction(5, 2))),))),
            ),
        ),
        "parties.downstream.walk_away.2025-01-01",
        "[30, 2.5]",
        "an interval from low to high",
        "Write [2.5, 30].",
    ),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_said(what: str) -> None:
    assert WRONG[what].said == [WRONG[what].message]


@pytest.mark.parametrize("what", WRONG)
def test_it_is_this_check_that_says_so(what: str) -> None:
    assert list(check(WRONG[what].case))


@pytest.mark.parametrize(("total", "is_enough"), [(Fraction(0), False), (Fraction(1, 100), True), (Fraction(1), True)])
def test_an_order_needs_something_to_share_out(total: Fraction, *, is_enough: bool) -> None:
    case = with_values(OptionOrder("dam", (("lowered", "postponed", "as_planned"),), total))
    assert (problems(case) == []) is is_enough


def test_the_largest_points_are_allowed() -> None:
    assert problems(with_values(by_option(lowered=rough(-(10**15), 10**15)))) == []


def test_an_interval_can_be_huge_and_upside_down() -> None:
    found = errors(with_values(by_option(lowered=rough(HUGE, -HUGE))))
    assert found[0].startswith("values.downstream.dam.lowered: found [a number beyond 10^300, a number beyond 10^300]")
    assert len(found) == 2
    assert "found a number beyond 10^15" in found[1]


def test_number_facets_can_have_points_for_some_amounts() -> None:
    assert problems(with_values(PointsByOption("release.volume", (("150", ZERO),)))) == []
