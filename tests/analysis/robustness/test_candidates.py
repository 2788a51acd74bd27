from fractions import Fraction

import numpy as np

from goodoffices.analysis.robustness.candidates import likely, surely_best
from goodoffices.analysis.robustness.chances import Exactly
from goodoffices.analysis.robustness.draws import draw, middle
from tests.analysis.robustness.talks import found, ground
from tests.sample_cases import example


def test_the_best_package_is_among_them() -> None:
    laid_out = ground()
    generator = np.random.default_rng(1)
    drawn = [draw(laid_out.worths[i], generator, 300) for i in laid_out.asked]
    field = laid_out.field
    rows = likely(field, [own.firmness for own in laid_out.lines], drawn, np.zeros(len(field.rows)))
    choices = {tuple(row) for row in laid_out.packages.choices[field.rows[rows]].tolist()}
    answer = found()
    assert answer.best is not None
    assert answer.offers[answer.best].choices in choices
    assert all(reply.choices in choices for question in answer.questions for reply in question.replies)


def test_one_that_is_accepted_in_every_world_is_enough() -> None:
    laid_out = ground(example("ukraine-2025-12/case"))
    liked = np.arange(len(laid_out.field.rows), dtype=np.float64)
    assert len(likely(laid_out.field, [own.firmness for own in laid_out.lines], [], liked)) == 1


def test_where_numbers_are_known_the_best_is_found_for_sure() -> None:
    laid_out = ground()
    firmness = tuple(own.firmness for own in laid_out.lines)
    middles = tuple(map(middle, laid_out.worths))
    field = laid_out.field
    exactly = Exactly(field, field.routes.package, len(field.rows), laid_out.worths, middles, firmness)
    passing = exactly.passing(middles)
    rows = surely_best(field, firmness, passing, np.zeros(len(field.rows)))
    every = exactly.chances(())
    for row in (every.drawn, *every.real, *every.unreal):
        assert max(row) == max(row[i] for i in rows)


def test_without_routes_there_is_nobody() -> None:
    laid_out = ground()
    nothing = laid_out.field.only(np.zeros(0, dtype=np.int64))
    assert len(likely(nothing, [Fraction(1, 2)] * 3, [], np.zeros(0))) == 0
    assert len(surely_best(nothing, (Fraction(1, 2),) * 3, np.zeros(0, dtype=np.bool_), np.zeros(0))) == 0
