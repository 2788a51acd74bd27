from goodoffices.reading.quoting.german import small_words as small


def test_the_lists_hold_small_letters_only() -> None:
    assert all(word == word.lower() for word in small.ALL)


def test_what_is_oblique_is_an_article() -> None:
    assert small.ARTICLES | {"unserem", "unseren"} >= small.OBLIQUE


def test_adverbial_and_ambiguous_words_open_clauses() -> None:
    assert small.ADVERBIAL <= small.SUBORDINATORS
    assert small.AMBIGUOUS <= small.SUBORDINATORS


def test_words_that_mean_much_are_not_among_them() -> None:
    assert not small.ALL & {"sagte", "minister", "habe", "sei"}
