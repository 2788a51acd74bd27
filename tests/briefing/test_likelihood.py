from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.robustness.counted import Chance, Span
from goodoffices.briefing.language import Language
from goodoffices.briefing.likelihood import (
    Likelihood,
    all_proven,
    chance_in_words,
    gauge,
    likelihood_in_words,
    sampling_in_words,
    span_in_words,
)
from tests.analysis.robustness.talks import found
from tests.sample_cases import example

EN, DE = Language("en"), Language("de")
SHARES = st.fractions(0, 1)


@given(SHARES, SHARES)
def test_more_is_never_in_a_lower_band(a: Fraction, b: Fraction) -> None:
    assert Likelihood.of(a) <= Likelihood.of(b) or a > b


@given(SHARES)
def test_a_thing_is_as_likely_as_its_opposite_is_unlikely(share: Fraction) -> None:
    assert Likelihood.of(share) + Likelihood.of(1 - share) == 6 or share in {Fraction(1, 10), Fraction(9, 10)}


@pytest.mark.parametrize(
    ("share", "band"),
    [("0", 0), ("1/20", 1), ("1/5", 2), ("1/3", 3), ("2/3", 3), ("3/4", 4), ("19/20", 5), ("1", 6)],
)
def test_where_bands_begin(share: str, band: int) -> None:
    assert Likelihood.of(Fraction(share)) == band


def test_what_is_not_proven_is_neither_ruled_out_nor_certain() -> None:
    assert Likelihood.of(0, proven=False) is Likelihood.VERY_UNLIKELY
    assert chance_in_words(Chance(Fraction(1), 100), EN) == "very likely"
    assert chance_in_words(Chance(Fraction(1), at_middles=True), EN) == "very likely"
    assert chance_in_words(Chance(Fraction(1)), DE) == "sicher"


@given(st.sampled_from(Likelihood), st.sampled_from(Likelihood))
def test_a_gauge_has_five_cells(a: Likelihood, b: Likelihood) -> None:
    low, high = sorted((a, b))
    assert len(gauge(low, high)) == 5
    assert likelihood_in_words(low, high, EN)


def test_spans_in_words() -> None:
    assert sampling_in_words(Chance(Fraction(1, 3), 100), EN) == "unlikely to about as likely as not"
    assert span_in_words(Span(Fraction(0), Fraction(1)), DE) == "ausgeschlossen bis sicher"
    assert span_in_words(Span(Fraction(0), Fraction(1)), EN, proven=False) == "very unlikely to very likely"


def test_whether_all_is_proven() -> None:
    assert all_proven(found(example("sinai-1979.yaml")))
    assert not all_proven(found(exact=True))
    assert not all_proven(found(worlds=100))
