"""What holds for whatever stands in an English text."""

from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from goodoffices.reading.pages.page import Page
from goodoffices.reading.quoting.quotations import quotations, rules

WORDS = [
    "the", "minister", "said", "told", "that", "warned", "of", "according", "to", "she", "reportedly", "called", "it",
    "“", "”", "‘", "’", '"', ",", ".", ":", ";", "(", ")", "—", "and", "but", "who", "which", "would", "had", "asked",
    "whether", "Ann", "Lee", "claim", "in", "Moscow's", "view", "as", "saying", "quoted", "leave", "never", "22", "was",
    "“No,”", "dams'", "_", "\n\n",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)


@given(TEXTS | st.text(max_size=200))
@settings(max_examples=200)
def test_every_span_exists_and_is_in_order(text: str) -> None:
    found = quotations(Page(text, "en"))
    assert [own.quote for own in found] == sorted(
        (own.quote for own in found), key=lambda own: (own[0][0], -own[-1][1])
    )
    for own in found:
        assert own.quote
        for begin, end in (*own.quote, *own.speaker, *own.cue):
            assert 0 <= begin < end <= len(text)
            assert text[begin:end].strip() == text[begin:end]
        assert all(one[1] <= other[0] for one, other in pairwise(own.quote))


@given(TEXTS)
def test_reading_twice_finds_the_same(text: str) -> None:
    assert quotations(Page(text, "en")) == quotations(Page(text, "en"))


@given(TEXTS)
def test_a_paragraph_before_it_moves_a_text_and_changes_nothing(text: str) -> None:
    assume(text == text.strip())
    longer = "The lock is old.\n\n" + text
    alone, moved = quotations(Page(text, "en")), quotations(Page(longer, "en"))
    assert [[text[begin:end] for begin, end in own.quote] for own in alone] == [
        [longer[begin:end] for begin, end in own.quote] for own in moved
    ]


@pytest.mark.parametrize(
    "rule", rules("goodoffices.reading.quoting.english"), ids=lambda rule: rule.__name__.rpartition(".")[2]
)
def test_every_rule_says_what_it_is_for(rule: object) -> None:
    assert rule.__doc__


@pytest.mark.parametrize(
    "text", ["she said, " * 500, "according to " * 500, "that he said that " * 400, "“" * 3000, '" ' * 2000]
)
def test_what_is_no_text_is_passed_over(text: str) -> None:
    assert all(own.quote for own in quotations(Page(text, "en")))
