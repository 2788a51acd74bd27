import pytest

from goodoffices.reading.quoting.english.rules import hearsay
from tests.reading.quoting.english.lines import told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lock has reportedly burst.", ("", "The lock has | burst", "reportedly")),
        ("Ida is said to own a pump.", ("", "Ida | to own a pump", "said")),
        ("The pumps are widely believed to be old.", ("", "The pumps | to be old", "believed")),
        ("Ida, who is said to own a pump, left.", ("", "to own a pump", "said")),
    ],
)
def test_hearsay_has_no_speaker(text: str, expected: tuple[str, str, str]) -> None:
    assert told(hearsay, text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "She said to wait.",
        "He is here “reportedly”.",
        "It was known by many.",
        "It reportedly burst, according to Ida.",
    ],
)
def test_what_somebody_says_is_no_hearsay(text: str) -> None:
    assert told(hearsay, text) == []
