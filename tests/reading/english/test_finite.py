import pytest

from goodoffices.reading.english.finite import is_finite
from tests.reading.english.lines import line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lock would have been closed.", ["would", "have"]),
        ("Barges waited and the keeper slept.", ["waited", "slept"]),
        ("The demands grew with the reports.", ["grew"]),
        ("The board demands that it ends.", ["demands", "ends"]),
        ("A hundred united barges sank.", ["sank"]),
        ("The treaty signed by both holds.", ["holds"]),
        ("It's late and they’re tired.", ["It's", "they’re"]),
        ("It leaks and they drip.", ["leaks", "drip"]),
        ("She denied reports that it says nothing.", ["denied", "says"]),
        ("He read “it was done” aloud.", ["read"]),
    ],
)
def test_finite_verbs_are_told_from_nouns_and_participles(text: str, expected: list[str]) -> None:
    own = line(text)
    assert [word for at, word in enumerate(own.words) if is_finite(own, at)] == expected
