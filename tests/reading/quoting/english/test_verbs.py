import pytest

from goodoffices.reading.quoting.english.verbs import Tense, forms, groups


@pytest.mark.parametrize(
    ("word", "verb", "tense"),
    [
        ("pleaded", "plead", Tense.PAST),
        ("criticised", "criticise", Tense.PAST),
        ("criticized", "criticise", Tense.PAST),
        ("signaled", "signal", Tense.PAST),
        ("signalled", "signal", Tense.PAST),
        ("offered", "offer", Tense.PARTICIPLE),
        ("admitting", "admit", Tense.RUNNING),
        ("denies", "deny", Tense.PRESENT),
        ("swore", "swear", Tense.PAST),
        ("foreseen", "foresee", Tense.PARTICIPLE),
    ],
)
def test_a_form_is_of_its_verb(word: str, verb: str, tense: Tense) -> None:
    assert (verb, tense) in {(form.verb, form.tense) for form in forms()[word]}


def test_the_verb_with_most_words_of_its_own_comes_first() -> None:
    assert forms()["made"][0].rest == ("it", "clear")
    assert forms()["ruled"][0].rest == ("out",)


def test_every_verb_lets_something_follow() -> None:
    assert all(own - {"bare"} for own in groups().values())


@pytest.mark.parametrize("word", ["table", "dam", "minister", "because"])
def test_other_words_are_no_forms(word: str) -> None:
    assert word not in forms()
