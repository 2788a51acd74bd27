import pytest

from goodoffices.reading.pages.line import Line
from goodoffices.reading.quoting.english import finite as module
from goodoffices.reading.quoting.english.finite import finite_within, is_finite
from tests.reading.quoting.english.lines import line


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


def test_each_word_of_a_line_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[int] = []

    def counted(line: Line, at: int) -> bool:
        read.append(at)
        return looked_at(line, at)

    looked_at = module._is_finite
    monkeypatch.setattr(module, "_is_finite", counted)
    own = line("he said, " * 20)
    assert all(finite_within(own, 0, last)[-1:] == (last - 2,) for last in range(3, len(own), 3))
    assert len(read) == len(own)
