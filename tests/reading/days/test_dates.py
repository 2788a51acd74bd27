"""Days are resolved against the day of the report, and never made up."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.reading.days.dates import moments

MONDAY = date(2025, 12, 1)


@pytest.mark.parametrize(
    ("language", "text", "ahead", "expected"),
    [
        ("de", "am Dienstag", False, date(2025, 11, 25)),
        ("de", "am Dienstag", True, date(2025, 12, 2)),
        ("de", "am Montagabend", False, MONDAY),
        ("de", "am vergangenen Mittwoch", True, date(2025, 11, 26)),
        ("de", "am kommenden Freitag", False, date(2025, 12, 5)),
        ("de", "am nächsten Montag", False, date(2025, 12, 8)),
        ("de", "am Dienstag, den 3. März 2026,", False, date(2026, 3, 3)),
        ("de", "am 21. November", False, date(2025, 11, 21)),
        ("de", "am 14. Januar", True, date(2026, 1, 14)),
        ("de", "vorgestern", False, date(2025, 11, 29)),
        ("de", "erst morgen", False, date(2025, 12, 2)),
        ("de", "am 21.11.2025", False, date(2025, 11, 21)),
        ("de", "2025-11-21", False, date(2025, 11, 21)),
        ("en", "on Tuesday", False, date(2025, 11, 25)),
        ("en", "next Monday", False, date(2025, 12, 8)),
        ("en", "last Wednesday", False, date(2025, 11, 26)),
        ("en", "on Dec. 3", False, date(2025, 12, 3)),
        ("en", "on 3 March 2026", False, date(2026, 3, 3)),
        ("en", "tomorrow", False, date(2025, 12, 2)),
        ("en", "11/21/2025", False, date(2025, 11, 21)),
        ("en", "10/11/2025", False, None),
        ("de", "am 31. Februar 2025", False, None),
    ],
)
def test_a_day_is_told_by_the_report(language: str, text: str, ahead: bool, expected: date | None) -> None:
    [found] = moments(text, language, MONDAY, ahead)
    assert found.day == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "im Oktober"),
        ("de", "vor einer Woche"),
        ("de", "Am Morgen"),
        ("en", "may 5 of them come"),
        ("fr", "mardi"),
    ],
)
def test_what_names_no_day_gives_none(language: str, text: str) -> None:
    assert not moments(text, language, MONDAY)


def test_without_the_report_s_day_only_full_dates_are_known() -> None:
    assert [found.day for found in moments("am Dienstag und am 3. März 2026", "de", None)] == [None, date(2026, 3, 3)]


@given(st.text(alphabet="0123456789./- Montagheu,MärzDec", max_size=60), st.sampled_from(["de", "en"]))
def test_any_text_is_read(text: str, language: str) -> None:
    assert all(0 <= found.begin < found.end <= len(text) for found in moments(text, language, MONDAY))


def test_tomorrow_may_begin_a_sentence() -> None:
    assert [own.day for own in moments("Morgen kommt er.", "de", date(2025, 12, 1))] == [date(2025, 12, 2)]
    assert not moments("Morgen came late.", "en", date(2025, 12, 1))
