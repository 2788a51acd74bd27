import pytest

from goodoffices.reading.quoting.english.predicates import group_start, predicate
from tests.reading.quoting.english.lines import at, line, words


@pytest.mark.parametrize(
    ("text", "word", "cue"),
    [
        ("The board has never ruled out a sale.", "ruled", "ruled out"),
        ("She spoke on Sunday of a flood.", "spoke", "spoke | of"),
        ("Both refused to say why.", "say", "say"),
        ("The clerks say it is wet.", "say", "say"),
        ("The board is demanding a pump.", "demanding", "demanding"),
        ("It is wet, the agency reports, at night.", "reports", "reports"),
        ("He was quoted as saying it leaked.", "saying", "saying"),
    ],
)
def test_a_verb_that_reports_takes_its_words_along(text: str, word: str, cue: str) -> None:
    own = line(text)
    found = predicate(own, at(own, word))
    assert found
    assert words(own, found.cue) == cue


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The demands of the board grew.", "demands"),
        ("The board was not to be pressed to sell.", "pressed"),
        ("The NATO states would join.", "states"),
        ("A pump that warned nobody burst.", "warned"),
        ("The claims by the board grew.", "claims"),
        ("They began work at six.", "began"),
        ("He wrote “it said no” there.", "said"),
        ("The text proposed by Ida lapsed.", "proposed"),
    ],
)
def test_nouns_participles_and_others_words_are_no_predicates(text: str, word: str) -> None:
    own = line(text)
    assert predicate(own, at(own, word)) is None


def test_a_group_begins_with_its_first_helping_verb() -> None:
    own = line("The board had also repeatedly been told so.")
    start, helpers = group_start(own, at(own, "told"))
    assert (own.words[start], sorted(helpers)) == ("had", ["been", "had"])
    found = predicate(own, at(own, "told"))
    assert found
    assert found.is_passive
