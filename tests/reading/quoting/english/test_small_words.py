import pytest

from goodoffices.reading.quoting.english import small_words as small


def test_words_of_one_kind_are_of_no_other() -> None:
    assert not small.ARTICLES & small.PREPOSITIONS
    assert not small.AUXILIARIES & (small.PREPOSITIONS | small.DETERMINERS | small.QUESTIONS)
    assert small.ARTICLES | {"this", "those"} <= small.DETERMINERS
    assert small.BE | small.HAVE <= small.AUXILIARIES
    assert small.ALSO_PREPOSITIONS <= small.SUBORDINATORS


@pytest.mark.parametrize(
    ("word", "expected"), [("repeatedly", True), ("also", True), ("fly", False), ("family", False), ("envoy", False)]
)
def test_adverbs_are_told_by_their_ending(word: str, *, expected: bool) -> None:
    assert small.is_adverb(word) is expected
