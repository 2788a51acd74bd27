from hypothesis import given
from hypothesis import strategies as st

from goodoffices.briefing.pictures.lettering import width, wrapped

WORDS = st.text(st.characters(categories=["L", "N", "Zs"]), max_size=80)


@given(WORDS, st.integers(40, 400))
def test_no_line_is_too_long_and_no_letter_is_lost(words: str, room: int) -> None:
    lines = wrapped(words, room, 12)
    assert all(width(line, 12) <= room for line in lines)
    kept = "".join(lines).replace("-", "").replace("^", "").replace(" ", "")
    assert len(kept) == len("".join(words.split()))


@given(WORDS)
def test_what_is_cut_says_so(words: str) -> None:
    lines = wrapped(words, 60, 12, 1)
    assert len(lines) == 1
    assert lines[0].endswith("…") == (len(wrapped(words, 60, 12)) > 1)


def test_powers_of_ten_need_no_raised_digits() -> None:
    assert wrapped("1.27 × 10²⁰", 500, 12) == ["1.27 × 10^20"]
