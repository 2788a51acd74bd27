"""A report's own day is found where it stands, and is not one of its story's."""

from datetime import date

import pytest

from goodoffices.reading.days.datelines import dateline

DAY = date(2025, 12, 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Kiew, 1. Dezember 2025 (dpa) – Die Gespräche gehen weiter."),
        ("de", "Überschrift\n\nStand: 01.12.2025, 14:32 Uhr\n\nText"),
        ("de", "Titel\nvon Max Muster, Berlin | 1.12.2025\n\nText"),
        ("de", "Kiew (dpa), 1. Dezember 2025.\n\nText"),
        (
            "de",
            "Kairo/Tel Aviv (Eigener Bericht), 01.12.2025. Die Vermittler sehen Bewegung, aber noch keine Einigung.",
        ),
        ("en", "Updated Dec 1, 2025\n\nText"),
        ("en", "Title\n\nBERLIN, Dec. 1, 2025\n\nText"),
        ("en", "KYIV, Dec. 1, 2025 (AP) — Text"),
    ],
)
def test_a_report_says_its_day(language: str, text: str) -> None:
    assert dateline(text, language) == DAY


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am 24. Februar 2022 griff Russland an"),
        ("de", "Der Plan vom 3. November 2025 ist umstritten, weil er vieles offen lässt und keiner ihn ganz kennt."),
        ("en", "KYIV, Dec. 1 (AP) — The year is not said."),
        ("de", ""),
    ],
)
def test_days_of_the_story_are_not_the_report_s(language: str, text: str) -> None:
    assert dateline(text, language) is None
