"""A case divided: points scaled, properties checked, walk-aways held against what each gets."""

from datetime import date
from fractions import Fraction

from goodoffices.analysis.division.divide import TOTAL, divide
from tests.analysis.division.test_goods import SHARED
from tests.sample_cases import case_of, example

TWO = """\
goodoffices: 1
title: Two
parties:
  a: {name: A, seat: signatory, walk_away: {2025-01-01: 9, 2026-01-01: [8, 12]}}
  b: {name: B, seat: signatory}
issues:
  one: {options: [to_a, to_b], divisible: true}
  two: {options: [to_a, to_b], divisible: true}
  care: {options: [by_a, by_b], divisible: true}
values:
  a: {basis: stated, one: {to_a: 7, to_b: 1}, two: {to_a: 2, to_b: 0}, care: {by_b: 4, by_a: 0}}
  b: {basis: stated, one: {to_b: 1, to_a: 0}, two: {to_b: 1, to_a: 0}, care: {by_b: 4, by_a: 0}}
"""


def test_points_of_both_are_scaled_to_the_same_total() -> None:
    done = divide(case_of(TWO))
    assert list(done.division.first) == [75, 25]
    assert list(done.division.second) == [50, 50]
    assert sum(done.division.first) == sum(done.division.second) == TOTAL
    assert list(done.division.shares) == [Fraction(4, 5), 0]
    assert (done.envy_free, done.equitable, done.efficient) == (True, True, True)
    assert (done.estimates, done.open) == ((), ())


def test_what_each_gets_is_held_against_the_walk_away_of_the_day() -> None:
    (reach,) = divide(case_of(TWO), as_of=date(2025, 6, 1)).reaches
    assert (reach.party, reach.walk_away) == ("a", Fraction(9))
    assert reach.points == 1 + Fraction(4, 5) * 6 + 4  # four fifths of the first, nothing of the second, agreed care
    (later,) = divide(case_of(TWO), as_of=date(2026, 6, 1)).reaches
    assert later.walk_away == 10


def test_where_decisions_stay_open_walk_aways_say_nothing() -> None:
    done = divide(case_of(SHARED))
    assert done.open == ("form",)
    assert done.reaches == ()
    assert done.estimates == ("b", "a")


def test_the_examples_have_one_split_each() -> None:
    for name, split in (("estate.yaml", "flat"), ("merger.yaml", "direction")):
        done = divide(example(name))
        assert done.division.split is not None
        assert done.goods.goods[done.division.split].facet == split
        assert (done.envy_free, done.equitable, done.efficient) == (True, True, True)
