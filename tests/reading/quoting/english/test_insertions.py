import pytest

from goodoffices.reading.quoting.english.frames import frames
from goodoffices.reading.quoting.english.insertions import around
from tests.reading.quoting.english.lines import line, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The lock, the keeper said, will break.", "The lock | will break"),
        ("The lock will break, the keeper said on Monday, after a night of rain.", "The lock will break"),
        (
            "The lock will break, said the keeper, because it was built of oak.",
            "The lock will break | because it was built of oak",
        ),
        ("It rained; the lock, the keeper said, will break.", "the lock | will break"),
        ("Whether it breaks, the keeper said, God knows.", "Whether it breaks | God knows"),
        (
            "The locks that break are, the keeper said, citing a list, the old ones.",
            "The locks that break are | the old ones",
        ),
        ("OSTERNACH - The lock will break, the keeper said.", "The lock will break"),
        ("The lock will break, the keeper told the board on Friday, the third day of rain.", "The lock will break"),
    ],
)
def test_what_is_said_stands_around_the_insertion(text: str, expected: str) -> None:
    own = line(text)
    found = frames(own)[0]
    assert words(own, around(own, found.begin, found.stop)) == expected
