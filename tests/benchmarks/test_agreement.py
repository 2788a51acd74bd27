import pytest

from benchmarks.agreement import Compared, Payoff, compared, is_solution

RIGHT = [(0.1, 0.9), (0.5, 0.5), (0.9, 0.1)]


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (RIGHT, Compared(3)),
        (RIGHT[::-1], Compared(3)),
        ([(0.1 + 4e-10, 0.9), *RIGHT[1:]], Compared(3)),
        ([(0.1 + 6e-10, 0.9), *RIGHT[1:]], Compared(3)),
        ([(0.1 + 3e-9, 0.9), *RIGHT[1:]], Compared(3, wrong=1, missing=1)),
        (RIGHT[1:], Compared(2, missing=1)),
        ([*RIGHT, (0.5, 0.5 - 1e-16)], Compared(4, repeated=1)),
        ([*RIGHT, (0.4, 0.4)], Compared(4, wrong=1)),
        ([], Compared(0, missing=3)),
    ],
)
def test_a_frontier_is_held_against_the_right_one(found: list[Payoff], expected: Compared) -> None:
    assert compared(found, RIGHT) == expected
    assert compared(found, RIGHT).agrees == (expected == Compared(len(found)))


TRUTH = {
    "d": [0.0, 0.2],
    "ideal": [1.0, 1.0],
    "nash": [0.5, 0.6],
    "nash_v": 0.2,
    "nash_ties": 2,
    "egalitarian": [0.4, 0.6],
    "egalitarian_v": 0.4,
    "egalitarian_ties": 1,
    "kalai_smorodinsky_v": 0.5,
    "kalai_smorodinsky_ties": 3,
    "utilitarian_v": 1.1,
    "utilitarian_ties": 2,
}


@pytest.mark.parametrize(
    ("rule", "payoff", "right"),
    [
        ("nash", (0.5, 0.6), True),
        ("nash", (0.25, 1.0), True),
        ("nash", (0.5, 0.5), False),
        ("egalitarian", (0.4, 0.6), True),
        ("egalitarian", (0.4, 0.7), False),
        ("kalai_smorodinsky", (0.5, 0.6), True),
        ("kalai_smorodinsky", (0.4, 0.6), False),
        ("utilitarian", (0.6, 0.5), True),
        ("utilitarian", (0.6, 0.6), False),
    ],
)
def test_of_payoffs_that_tie_any_is_right(rule: str, payoff: Payoff, right: bool) -> None:
    assert is_solution(rule, payoff, TRUTH) is right
