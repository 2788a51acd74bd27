import pytest

from goodoffices.reading.quoting.german.complements import Wanted, complement
from tests.reading.quoting.german.lines import line, words

ALL, STRICT = Wanted(), Wanted(indicative=False, infinitive=False, question=False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Er sagte, dass es gut sei.", "dass es gut sei"),
        ("Er sagte, dass es gut sei und ging heim.", "dass es gut sei"),
        ("Er fragte, ob es gut sei.", "ob es gut sei"),
        ("Er sagte, die Lage sei gut, nannte aber keine Zahlen.", "die Lage sei gut"),
        ("Er forderte, morgen zu kommen.", "morgen zu kommen"),
        ("Er sagte: Alles ist gut.", "Alles ist gut"),
        ("Er sagte, wenn es regne, bleibe man da.", "wenn es regne , bleibe man da"),
        ("Er sagte, in Genf, dem Ort der Gespräche, sei es kalt.", "in Genf , dem Ort der Gespräche , sei es kalt"),
    ],
)
def test_a_clause_reaches_as_far_as_it_depends(text: str, expected: str) -> None:
    own = line(text)
    found = complement(own, 1, ALL)
    assert found is not None
    assert words(own, [found]) == expected


@pytest.mark.parametrize(
    "text",
    ["Er kam, sah und siegte.", "Er kam, aber sie blieb.", "Er kam, um zu helfen.", "Er kam; es sei gut.", "Er kam."],
)
def test_nothing_else_depends(text: str) -> None:
    assert complement(line(text), 1, STRICT) is None


def test_what_is_not_wanted_is_not_taken() -> None:
    own = line("Er forderte, morgen zu kommen.")
    assert complement(own, 1, STRICT) is None
    assert complement(line("Er glaubt, es ist gut."), 1, STRICT) is None
