import pytest

from goodoffices.reading.quoting.english.frames import frames
from goodoffices.reading.quoting.english.leads import Complement, begun, is_infinitive
from tests.reading.quoting.english.lines import at, line


@pytest.mark.parametrize(
    ("text", "kind", "word"),
    [
        ("She warned the board that it is wet.", Complement.THAT, "that"),
        ("She threatened on Tuesday to quit.", Complement.INFINITIVE, "to"),
        ("She expects both to quit.", Complement.INFINITIVE, "both"),
        ("She asked how wet it is.", Complement.QUESTION, "how"),
        ("She said workers “are tired of it”.", Complement.CLAUSE, "workers"),
        ("She insisted: it is wet.", Complement.COLON, "it"),
    ],
)
def test_what_follows_begins_with_a_word_that_tells_what_it_is(text: str, kind: Complement, word: str) -> None:
    own = line(text)
    found = begun(own, frames(own)[0])
    assert found
    assert (found[0], own.words[found[1]]) == (kind, word)


@pytest.mark.parametrize(
    "text",
    [
        "She repeated the claim that it is wet.",
        "She denied it.",
        "She left and said so.",
        "She said when it rained.",
        "The treaty holds water as before.",
    ],
)
def test_nothing_follows_a_verb_with_an_object(text: str) -> None:
    own = line(text)
    assert begun(own, frames(own)[0]) is None


@pytest.mark.parametrize(("text", "expected"), [("to mend it", True), ("to the board", False), ("to clerks", False)])
def test_an_infinitive_is_no_way_to_somewhere(text: str, *, expected: bool) -> None:
    own = line(text + " now")
    assert is_infinitive(own, at(own, "to")) is expected
