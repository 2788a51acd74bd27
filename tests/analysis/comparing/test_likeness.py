"""How well clauses go together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.analysis.comparing import likeness
from goodoffices.analysis.comparing.likeness import ENOUGH, fits, in_common
from goodoffices.case.drafts import Clause
from goodoffices.case.text import Text

TEXT = st.lists(st.sampled_from(["pay", "rises", "in", "May", "by", "half"]), min_size=1, max_size=5).map(" ".join)


def clause(number: str, text: str, *facets: str) -> Clause:
    return Clause(number, Text.plain(text), tuple((facet, "x") for facet in facets))


@given(one=TEXT, other=TEXT)
def test_nothing_is_more_like_a_text_than_itself(one: str, other: str) -> None:
    found = fits([clause("1", one)], [clause("2", one), clause("3", other)])
    assert found[0, 0] >= found.get((0, 1), 0) - 1e-5


@given(one=TEXT, other=TEXT)
def test_likeness_has_no_direction(one: str, other: str) -> None:
    assert fits([clause("1", one)], [clause("2", other)]) == fits([clause("2", other)], [clause("1", one)])


def test_what_is_hardly_alike_does_not_fit() -> None:
    assert fits([clause("1", "Pay rises in May.")], [clause("2", "Nobody loses a job.")]) == {}


def test_number_and_facets_speak_for_a_pair() -> None:
    one, other = "Pay rises by half in May.", "In May all pay goes up, by half."
    (apart,), (numbered,), (bound,) = (
        fits([first], [second]).values() or [0.0]
        for first, second in (
            (clause("1", one), clause("2", other)),
            (clause("1", one), clause("1", other)),
            (clause("1", one, "pay"), clause("1", other, "pay")),
        )
    )
    assert apart < numbered < bound
    assert bound >= ENOUGH


def test_the_nearer_of_two_equals_fits_better() -> None:
    found = fits([clause("–", "Pay rises.")], [clause("–", "Pay rises."), clause("–", "Pay rises.")])
    assert found[0, 0] > found[0, 1]


def test_of_very_many_those_that_share_a_rare_word_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(likeness, "MOST_PAIRS", 3)
    before = [clause(str(i), f"All pay {word} in the end") for i, word in enumerate(["rises", "falls", "stays"])]
    after = [
        clause(str(i + 7), f"All pay {word} in the end, soon") for i, word in enumerate(["stays", "rises", "falls"])
    ]
    assert {(0, 1), (1, 2), (2, 0)} <= fits(before, after).keys()


@pytest.mark.parametrize(
    ("before", "after", "common"),
    [
        ({"en": 1, "de": 2}, {"de": 3}, (("de", 2, 3),)),
        ({"": 1}, {"": 2}, (("", 1, 2),)),
        ({"": 1}, {"de": 2, "en": 3}, (("de", 1, 2),)),
        ({"fr": 1}, {"": 2}, (("fr", 1, 2),)),
        ({"fr": 1}, {"de": 2}, ()),
        ({}, {"": 2}, ()),
    ],
)
def test_languages_in_common(before: dict[str, int], after: dict[str, int], common: object) -> None:
    assert in_common(before, after) == common
