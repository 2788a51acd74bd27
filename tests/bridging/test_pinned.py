"""The case as put with some questions pinned."""

from dataclasses import replace
from fractions import Fraction

from goodoffices.bridging.pinned import Ends, Pinned, Pins, pins_of, unit_of
from goodoffices.case.points import Points
from goodoffices.case.walk_aways import WalkAway
from tests.bridging.deadlocks import BASE, WAGES, moves_of, quarrel
from tests.sample_cases import case_of

CASE = case_of(BASE)
LATER = float("inf")


def points(own: Pinned, pins: Pins, waived: frozenset[str], crossed: frozenset[str]) -> set[tuple[int, ...]]:
    found = own.frontier(pins, waived, crossed, LATER)
    return {tuple(map(int, own.points([int(n) for n in row]))) for row in found.points}


def test_moves_pin_what_they_touch_as_asked_or_as_is_done_in_its_place() -> None:
    case = quarrel("outcome", "act", able="bank")
    limited, promised = moves_of(case, "limit_in_time")[0], moves_of(case, "change_promisor")[0]
    assert pins_of([]) == ()
    assert pins_of([limited]) == (("base", "yes"),)
    assert pins_of([limited, promised]) == pins_of([promised, limited]) == (("base", "no"),)


def test_the_frontier_is_that_of_what_is_pinned_with_some_lines_waived() -> None:
    own = Pinned(CASE, (), ())
    north, south = (line.id for line in CASE.red_lines)
    pins, none = (("base", "yes"),), frozenset[str]()
    assert points(own, pins, none, none) == set()
    assert points(own, pins, frozenset({north}), none) == {(0, 70)}
    assert points(own, pins, frozenset({north}), frozenset({south})) == set()
    assert points(own, (("base", "no"),), frozenset({south}), none) == {(40, 0)}


def test_what_was_found_is_kept() -> None:
    own = Pinned(CASE, (), ())
    args = (("base", "yes"),), frozenset({CASE.red_lines[0].id}), frozenset[str]()
    assert own.frontier(*args, LATER) is own.frontier(*args, LATER)


def test_suspended_lines_do_not_count() -> None:
    own = Pinned(CASE, {CASE.red_lines[0].id}, ())
    assert points(own, (("base", "yes"),), frozenset(), frozenset()) == {(0, 70)}


def test_ends_are_those_under_the_rules_alone() -> None:
    own = Pinned(CASE, (), ())
    assert own.ends(()) == Ends((Fraction(0), Fraction(0)), (Fraction(40), Fraction(70)))
    assert own.ends((("base", "no"),)) == Ends((Fraction(40), Fraction(0)), (Fraction(40), Fraction(0)))
    wages = Pinned(case_of(WAGES), (), ())
    assert wages.ends((("talks.wages", "0"), ("talks.length", "two_years"))) is None


def test_facets_that_nobody_is_asked_about_have_no_points() -> None:
    own = Pinned(case_of(WAGES), (), {"talks.length"})
    known = own.ends(())
    assert known is not None
    assert known.best[0] == 10


def test_a_walk_away_is_reached_with_what_moves_add() -> None:
    party = CASE.parties[0]
    walk_away = WalkAway(((None, Points.exactly(30)),))
    case = replace(CASE, parties=(replace(party, walk_away=walk_away), *CASE.parties[1:]))
    own = Pinned(case, (), ())
    (soft,) = [soft for soft in own.model.softs if soft.id == "north.walk_away"]
    scale = own.model.scales[soft.dimension].steps
    assert own.least(soft, Fraction(0)) == soft.least == 30 * scale
    assert own.least(soft, Fraction(20)) == 10 * scale
    waived = frozenset({CASE.red_lines[0].id})
    assert points(own, (("base", "yes"),), waived, frozenset()) == {(0, 70)}


def test_a_point_counts_as_much_as_the_scale_of_its_party_says() -> None:
    assert unit_of(CASE, "north") == 1
    assert unit_of(CASE, "press") == 1
    scaled = replace(CASE, values=tuple(replace(own, zero=Fraction(1), one=Fraction(5)) for own in CASE.values))
    assert unit_of(scaled, "north") == Fraction(1, 4)
