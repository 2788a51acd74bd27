"""Words are found where they stand, however they were retyped, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.reading.llm.locating import places

TEXT = "Russia’s envoy said: „Wir werden – wenn nötig –\nweiterkämpfen …“, he said."


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Wir werden – wenn nötig", "Wir werden – wenn nötig"),
        ("Wir werden - wenn nötig - weiterkämpfen", "Wir werden – wenn nötig –\nweiterkämpfen"),
        ('"Wir werden', "„Wir werden"),
        ("Russia's envoy", "Russia’s envoy"),
        ("weiterkämpfen ...", "weiterkämpfen …"),
        (" said ", "said"),
        ("us", None),
        ("Wir würden", None),
        ("wir werden", None),
        ("…", None),
        ("", None),
        ("a" * 6000, None),
    ],
)
def test_where_words_stand(words: str, expected: str | None) -> None:
    found = next(places(words, TEXT), None)
    assert (found and TEXT[found[0] : found[1]]) == expected


def test_every_place_within_bounds() -> None:
    assert list(places("a", "a b a b a", 2, 8)) == [(4, 5)]


@given(st.text(max_size=60), st.data())
def test_what_is_cut_out_at_blanks_is_found_where_it_was(text: str, data: st.DataObject) -> None:
    own = text.split()
    if own:
        word = data.draw(st.sampled_from(own))
        found = list(places(word, text))
        assert all(text[begin:end] == word for begin, end in found)
        assert found or not any(sign.isalnum() for sign in word)
