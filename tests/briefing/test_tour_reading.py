from datetime import date

import pytest

from goodoffices.briefing.language import LANGUAGES, Language
from goodoffices.briefing.tour_reading import SHOWN, report_read
from goodoffices.reading.findings import Excerpt, Kind, ReadClaim, Reading
from tests.briefing.words import text_of
from tests.sample_cases import example

TEXT = "Talks go on\n\nKyiv, 1 December 2025\n\nRussia demands the areas."


def claims(count: int) -> tuple[ReadClaim, ...]:
    quote = Excerpt.of(TEXT, [(TEXT.index("the areas"), len(TEXT))])
    return tuple(
        ReadClaim(f"c{i}", Kind.REPORTED, quote, stance="demand", issues=("territory",)) for i in range(1, count + 1)
    )


@pytest.mark.parametrize("code", LANGUAGES)
def test_it_shows_how_the_report_begins_and_the_first_claims_in_dispute(code: str) -> None:
    reading = Reading(TEXT, "", "en", date(2025, 12, 1), claims(SHOWN + 3))
    text = text_of(report_read(reading, example("ukraine-2025-12/case"), Language(code)))
    assert "Talks go on" in text
    assert str(SHOWN + 3) in text
    assert text.count("the areas.") == SHOWN + 1
