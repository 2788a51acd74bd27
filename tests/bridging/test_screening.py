"""The screen dismisses only what a close look would dismiss, and on cases that say enough, all of it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.bridging.candidates import Field, field
from goodoffices.bridging.clash import role_of
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.fates import Role
from goodoffices.bridging.operator import opportunities
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.readings import Reading, judge
from goodoffices.bridging.screening import screen
from goodoffices.case.case import Case
from tests.bridging.deadlocks import BASE, conflicts_of, deadlock
from tests.sample_cases import case_of, example
from tests.strategies.deadlocks import deadlocks

DRAWN = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
SAYING_ENOUGH = ("sinai-1979.yaml", "ukraine-2025-12/as-stated.yaml", "bridges/belfast-1998.yaml")


def field_of(case: Case, conflict: Conflict) -> Field:
    return field(case, conflict, opportunities(case, conflict))


def is_crossed(case: Case, conflict: Conflict, moves: Sequence[Move]) -> bool:
    """Whether a close look finds a line crossed."""
    return any(judge(case, line, moves).reading is Reading.CROSSED for line in conflict.lines)


def can_be_made_together(moves: Sequence[Move]) -> bool:
    """Moves of different operators that see the same clash on a facet: of others the screen is never asked."""
    clashes = {(move.clash.facet, move.clash.asked, move.clash.instead) for move in moves}
    one_each = len({facet for facet, _, _ in clashes}) == len(clashes)
    return one_each and len({move.operator for move in moves}) == len(moves)


def together(moves: Sequence[Move], numbers: Sequence[int]) -> list[Move]:
    return [moves[number] for number in numbers]


@DRAWN
@given(deadlocks(), st.data())
def test_it_says_crossed_only_where_a_close_look_says_so(case: Case, data: st.DataObject) -> None:
    for conflict in conflicts_of(case):
        found = field_of(case, conflict)
        firsts = [group[0] for group in found.alike]
        for count in (1, 2):
            for numbers in combinations(range(len(firsts)), count):
                moves = together(firsts, numbers)
                if can_be_made_together(moves) and found.screen.crossed(numbers):
                    assert is_crossed(case, conflict, moves)
        if len(firsts) >= 3:
            three = sorted(data.draw(st.sets(st.integers(0, len(firsts) - 1), min_size=3, max_size=3)))
            moves = together(firsts, three)
            if can_be_made_together(moves) and found.screen.crossed(three):
                assert is_crossed(case, conflict, moves)


@DRAWN
@given(deadlocks())
def test_where_everything_is_said_and_nothing_answered_it_says_all(case: Case) -> None:
    silent = replace(case, answers=())
    for conflict in conflicts_of(silent):
        found = field_of(silent, conflict)
        if len(found.screen.needs) < len(conflict.lines):
            continue
        for number, group in enumerate(found.alike):
            assert found.screen.crossed([number]) == is_crossed(silent, conflict, group[:1])


@pytest.mark.parametrize("name", SAYING_ENOUGH)
def test_on_examples_that_say_enough_nothing_is_left_to_a_close_look(name: str) -> None:
    case = example(name)
    dismissed = 0
    for conflict in conflicts_of(case):
        found = field_of(case, conflict)
        firsts = [group[0] for group in found.alike]
        for numbers in [*combinations(range(len(firsts)), 1), *combinations(range(len(firsts)), 2)]:
            moves = together(firsts, numbers)
            if can_be_made_together(moves):
                dismissed += found.screen.crossed(numbers)
                assert found.screen.crossed(numbers) == is_crossed(case, conflict, moves)
    assert dismissed


def test_what_one_move_leaves_lost_another_can_meet() -> None:
    case = case_of(BASE)
    (conflict,) = conflicts_of(case)
    firsts = {group[0].operator: number for number, group in enumerate(field_of(case, conflict).alike)}
    found = field_of(case, conflict).screen
    assert found.crossed([firsts["limit_in_time"]])
    assert not found.crossed([firsts["split_bundle"]])
    assert not found.crossed([firsts["limit_in_time"], firsts["split_bundle"]])


def test_it_says_nothing_of_a_line_whose_interests_do_not_say_what_they_are_about() -> None:
    case = deadlock(BASE, **{", about: [forces]": ""})
    (conflict,) = conflicts_of(case)
    found = field_of(case, conflict).screen
    assert len(found.needs) == 1
    assert found.demands == (True,)


def test_it_says_nothing_of_a_line_that_its_party_has_answered_about() -> None:
    said = "answers: {north: {said: {operator: defer, issue: base, line: stays, accepts: true, date: 2025-06-01}}}\n"
    case = case_of(BASE + said)
    (conflict,) = conflicts_of(case)
    assert len(field_of(case, conflict).screen.needs) == 1


def test_it_knows_which_side_a_line_is_on() -> None:
    case = case_of(BASE)
    (conflict,) = conflicts_of(case)
    moves = [group[0] for group in field_of(case, conflict).alike]
    own = screen(case, conflict.lines, moves)
    clash = moves[0].clash
    expected = tuple(role_of(line, clash.facet, clash.asked) is Role.DEMANDER for line in conflict.lines)
    assert own.demands == expected == (False, True)


def test_no_move_crosses_nothing() -> None:
    case = case_of(BASE)
    (conflict,) = conflicts_of(case)
    assert not field_of(case, conflict).screen.crossed([])
