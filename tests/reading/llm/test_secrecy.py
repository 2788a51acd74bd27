"""What a server says is shown without the key to it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.reading.llm.secrecy import SHORTEST, without


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("no key here", "no key here"),
        ("sk-4711-0815-2342", "…"),
        ("key sk-4711-0815 and 0815-2342.", "key … and …."),
        ("sk-4711", "sk-4711"),
        ("", ""),
    ],
)
def test_stretches_of_the_key_are_left_out(words: str, left: str) -> None:
    assert without("sk-4711-0815-2342", words) == left


def test_a_short_key_is_left_out_whole_and_no_key_leaves_all() -> None:
    assert without("abc", "an abc, not ab") == "an …, not ab"
    assert without("", "as it is") == "as it is"


@given(st.text(min_size=SHORTEST, max_size=20), st.text(max_size=20), st.text(max_size=20))
def test_no_telling_part_of_a_key_is_ever_left(key: str, before: str, after: str) -> None:
    if "…" in key:
        return
    left = without(key, before + key + after)
    assert not any(key[at : at + SHORTEST] in left for at in range(len(key) - SHORTEST + 1))
