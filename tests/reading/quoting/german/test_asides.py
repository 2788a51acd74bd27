import pytest

from goodoffices.reading.quoting.german.asides import asides
from tests.reading.quoting.german.lines import line, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Es sei gut, so die Ministerin.", "die Ministerin"),
        ("Es sei, so die Ministerin weiter, gut.", "die Ministerin"),
        ("Es sei gut, so vermutet die Zeitung.", "die Zeitung"),
        ("Es sei gut, so heißt es in einem Brief des Amtes.", "einem Brief des Amtes"),
        ("Es ist gut – so der Bericht des Amtes – und bleibt es.", "der Bericht des Amtes"),
    ],
)
def test_an_aside_says_who_speaks(text: str, expected: str) -> None:
    own = line(text)
    assert [words(own, [aside.speaker]) for aside in asides(own)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Vieles fehlt, so etwa Brot.",
        "Es regnete, so wurde das Fest verlegt.",
        "So die Ministerin.",
        "Es ist so, dass er geht.",
    ],
)
def test_so_is_mostly_something_else(text: str) -> None:
    assert list(asides(line(text))) == []
