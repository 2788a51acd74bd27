from fractions import Fraction

import pytest

from goodoffices.analysis.robustness.questions import value_of_learning
from goodoffices.analysis.robustness.unknowns import Sort
from tests.analysis.robustness.talks import found

HALF = Fraction(1, 2)


def test_what_an_answer_is_worth_by_hand() -> None:
    """Package 0 is sure in one world, package 1 in the other: learning which is worth a half."""
    gain, chosen, start = value_of_learning([(Fraction(1), Fraction(0)), (Fraction(0), Fraction(1))], [HALF, HALF])
    assert (gain, chosen, start) == (HALF, (0, 1), 0)


def test_an_answer_that_leaves_the_choice_as_it_is_is_worth_nothing() -> None:
    gain, chosen, _ = value_of_learning([(Fraction(1), HALF), (HALF, HALF)], [HALF, HALF])
    assert gain == 0
    assert chosen == (0, 0)


def test_answers_of_a_range_are_even_and_those_of_a_line_as_likely_as_it_is() -> None:
    for question in found().questions:
        assert sum(reply.chance for reply in question.replies) == 1
        assert question.gain > 0
        if question.unknown.sort is Sort.LINE:
            assert question.replies[0].chance == question.unknown.firmness
        if question.unknown.sort is Sort.WALK_AWAY:
            assert [reply.place for reply in question.replies] == pytest.approx([0.1, 0.3, 0.5, 0.7, 0.9])


def test_the_error_of_drawing_shrinks_with_the_number_of_worlds() -> None:
    few, many = ({q.unknown.id: q for q in found(worlds=worlds).questions} for worlds in (2_500, 20_000))
    name = "north.red_lines.no_road"
    assert few[name].error is not None
    assert many[name].error is not None
    assert few[name].error > many[name].error  # type: ignore[operator]
    assert abs(float(few[name].gain - many[name].gain)) < 5 * (few[name].error or 0)
    assert {q.error for q in found(worlds=1_000).questions} == {None}
