"""What headings mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.formats.tables.headings import (
    HEADINGS,
    ROWS,
    from_literal,
    head_of,
    heading_of,
    literal,
    meaning_of,
    title_of,
)
from tests.formats.tables.sheets import grid


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("Issue", "issue"),
        (" THEMA: ", "issue"),
        ("Source/Quelle", "source"),
        ("Position (Haltung)", "position"),
        ("Rückfalllinie", "walk_away"),
        ("Reservation value", "walk_away"),
        ("Walk-away (BATNA)", "walk_away"),
        ("Russia", ""),
        ("", ""),
    ],
)
def test_words_of_people(words: str, meaning: str) -> None:
    assert meaning_of(words) == meaning


@pytest.mark.parametrize("meaning", HEADINGS)
def test_what_we_write_we_read(meaning: str) -> None:
    assert heading_of(title_of(meaning)).meaning == meaning
    assert heading_of(title_of(meaning, "de")).meaning == meaning
    assert heading_of(title_of(meaning, "de")).language == "de"


@given(st.one_of(st.text(), st.sampled_from(["weight", "“weight”", "““when””", "-", "“-”", " a", "“ a”", "“a”"])))
def test_what_is_put_in_quotation_marks_comes_out_of_them(words: str) -> None:
    assert from_literal(literal(words, ROWS), ROWS) == words
    assert meaning_of(literal(words, ROWS)) not in ROWS


def test_the_headings_are_the_first_row_that_has_all_of_them() -> None:
    head = head_of(grid("Issue,talks\n,,Option,Issue,Party\nx"), "issue", "option")
    assert head is not None
    assert (head.row.number, head.column("issue"), head.column("kind")) == (2, 3, None)
    assert head_of(grid("a,b"), "issue") is None
