import pytest

from goodoffices.reading.quoting.english.titles import is_title
from tests.reading.quoting.english.lines import line


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The barge “Blue Heron” sank.", True),
        ("The so-called “winter rule” lapsed.", True),
        ("A play titled “what remains” opened.", True),
        ("The pact, known as “the knot”, holds.", True),
        ("She called it “a knot”.", False),
        ("She answered: “Never Again”", False),
        ("“Never,” she said.", False),
    ],
)
def test_names_are_told_from_speech(text: str, *, expected: bool) -> None:
    own = line(text)
    assert [is_title(own, quoted) for quoted in own.quoted] == [expected]
