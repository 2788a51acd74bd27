"""Parts of a text are small enough and leave nothing out."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.reading.llm.chunks import chunks


@given(st.text(alphabet="ab. \n", max_size=200), st.integers(5, 50))
def test_parts_are_small_and_in_order_and_leave_out_only_blanks(text: str, most: int) -> None:
    parts = chunks(text, "en", most)
    assert all(0 < end - begin <= most for begin, end in parts)
    assert all(before[1] <= after[0] for before, after in pairwise(parts))
    kept = "".join(text[begin:end] for begin, end in parts)
    assert "".join(kept.split()) == "".join(text.split())


def test_a_long_paragraph_is_parted_between_sentences() -> None:
    text = "One is here. Two is there. Three is nowhere."
    assert [text[begin:end] for begin, end in chunks(text, "en", 30)] == [
        "One is here. Two is there.",
        "Three is nowhere.",
    ]
