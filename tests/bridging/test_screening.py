"""What the screen dismisses, a close look would as well."""

from itertools import combinations

from hypothesis import given, settings

from goodoffices.bridging.readings import Reading, judge
from goodoffices.bridging.screening import screen
from goodoffices.case.case import Case
from tests.bridging.deadlocks import conflicts_of, known_deadlocks, moves_of, opportunities_of, quarrel
from tests.bridging.test_readings import answering, with_a_third_way
from tests.strategies.deadlocks import deadlocks


def check(case: Case) -> int:
    """How many combinations are dismissed; each of them crosses a line, on a close look."""
    dismissed = 0
    for conflict in conflicts_of(case):
        moves = [next(own.ways()) for own in opportunities_of(case) if own.clash in conflict.clashes]
        sieve = screen(case, conflict.lines, moves)
        for count in (1, 2):
            for numbers in combinations(range(len(moves)), count):
                own = [moves[number] for number in numbers]
                if len({move.clash.facet for move in own}) == len({move.clash for move in own}):
                    crossed = any(judge(case, line, own).reading is Reading.CROSSED for line in conflict.lines)
                    assert crossed or not sieve.crossed(numbers)
                    dismissed += sieve.crossed(numbers)
    return dismissed


def test_on_the_deadlocks_of_the_repository() -> None:
    assert sum(map(check, known_deadlocks())) > 100


@settings(max_examples=30)
@given(deadlocks())
def test_on_random_deadlocks(case: Case) -> None:
    check(case)


def test_it_tells_single_moves_that_do_nothing_for_a_line() -> None:
    case = quarrel("outcome", "ownership")
    moves = [moves_of(case, name)[0] for name in ("limit_in_time", "defer")]
    sieve = screen(case, case.red_lines, moves)
    assert sieve.crossed([0])
    assert not sieve.crossed([1])
    assert not sieve.crossed([0, 1])
    assert not sieve.crossed([])


def test_of_lines_that_serve_nothing_or_are_answered_it_says_nothing() -> None:
    case = quarrel("outcome", "")
    moves = moves_of(case, "limit_in_time")
    assert not screen(case, case.red_lines, moves).crossed([0])
    answered = answering(quarrel("outcome", "ownership"), "north", "defer", accepts=True, line="refuses")
    assert not screen(answered, answered.red_lines, moves_of(answered, "limit_in_time")).crossed([0])


def test_of_lines_that_take_no_side_it_says_nothing() -> None:
    case = with_a_third_way()
    moves = moves_of(case, "change_promisor")
    assert not screen(case, case.red_lines[2:], moves).crossed([0])
