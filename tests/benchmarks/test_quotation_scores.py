import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.quotation_scores import Said, Text, scores

WORDS = [(10 * i, 10 * i + 8) for i in range(12)]


def said(*words: int, by: int | None = None, kind: str = "Direct") -> Said:
    return Said([WORDS[i] for i in words], [] if by is None else [WORDS[by]], kind)


def test_words_are_counted_over_all_texts() -> None:
    one = Text(WORDS, [said(0, 1, 2, 3, by=5)], [said(0, 1, 2, 4, by=5)])
    other = Text(WORDS, [said(0, 1, by=2)], [])
    found = scores([one, other])
    assert (found.quote.precision, found.quote.recall) == (3 / 4, 3 / 6)
    assert found.quote.f1 == pytest.approx(0.6)
    assert (found.speaker.precision, found.speaker.recall) == (1, 1 / 2)
    assert (found.found, found.attributed) == (1 / 2, 1 / 2)


def test_a_quotation_is_paired_once_with_the_one_that_shares_most() -> None:
    text = Text(WORDS, [said(0, 1, 2), said(3, kind="Indirect")], [said(2, 3), said(0, 1, 2, 3)])
    found = scores([text])
    assert found.kinds == {"Direct": 1.0, "Indirect": 1.0}
    assert found.quote.recall == 1


def test_attributed_needs_the_quotation_and_its_speaker() -> None:
    marked = [said(0, 1, by=2), said(4, 5, 6, by=7), said(8, 9)]
    found = [said(0, 1, by=3), said(4, by=7), said(8, 9, by=10)]
    assert scores([Text(WORDS, marked, found)]).attributed == 0


def test_nothing_is_no_error() -> None:
    assert scores([]).quote.f1 == scores([Text(WORDS, [], [])]).found == 0


QUOTATIONS = st.lists(
    st.builds(said, st.integers(0, 5), st.integers(6, 11), by=st.none() | st.integers(0, 11)), max_size=4
)


@given(QUOTATIONS)
def test_what_is_equal_agrees_in_full(marked: list[Said]) -> None:
    found = scores([Text(WORDS, marked, marked)])
    assert found.quote.f1 == (1 if marked else 0)
    assert found.found == (1 if marked else 0)
