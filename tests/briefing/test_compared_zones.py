"""Whether an agreement is still possible with either version."""

import pytest

from goodoffices.briefing.compared_zones import zone_in_short, zones_compared
from goodoffices.briefing.language import Language
from tests.briefing.compared import river, wages
from tests.briefing.words import lines_of
from tests.sample_cases import RIVER, SHUT


def test_conflicts_are_told_with_what_is_agreed() -> None:
    lines = lines_of(tuple(zones_compared(wages(), Language("en"))))
    assert lines[1] == "Version “1”: yes, a zone of agreement is left (20 packages)."
    assert lines[2].startswith("Version “2”: no;")
    assert lines[3:7] == [
        "These cannot hold together:",
        "Taken as agreed: Pay – Increase: 2.5%",
        "Taken as agreed: Pay – One-off payment: 500 EUR",
        "Union: A three stands before the point, or a lump sum makes up for it",
    ]


@pytest.mark.parametrize(
    ("before", "after", "text", "words"),
    [
        ("dam=built", "dam=lowered", RIVER, "With either version"),
        ("release.form=treaty", "dam=lowered", RIVER, "With the later version there is a zone"),
        ("dam=built", "dam=lowered", SHUT, "With neither version"),
    ],
)
def test_what_becomes_of_the_zone_in_short(before: str, after: str, text: str, words: str) -> None:
    assert zone_in_short(river(before, after, text), Language("en")).startswith(words)


def test_packages_are_called_so_in_german() -> None:
    lines = lines_of(tuple(zones_compared(river("dam=built", "dam=lowered"), Language("de"))))
    assert lines[2].startswith("Das Paket „dam=lowered“: ja, es bleibt ein Einigungsbereich")
