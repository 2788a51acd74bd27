import pytest

from goodoffices.reading.quoting.german.verbs import Mood, forms, simple


@pytest.mark.parametrize(
    ("word", "verb", "mood"),
    [
        ("sagte", "sagen", Mood.PAST),
        ("sei", "sein", Mood.REPORTED),
        ("seien", "sein", Mood.REPORTED),
        ("wäre", "sein", Mood.UNREAL),
        ("hätten", "haben", Mood.UNREAL),
        ("bestehe", "bestehen", Mood.REPORTED),
        ("versprach", "versprechen", Mood.PAST),
        ("versprochen", "versprechen", Mood.PARTICIPLE),
        ("mitgeteilt", "mitteilen", Mood.PARTICIPLE),
        ("mitzuteilen", "mitteilen", Mood.WITH_ZU),
        ("ankündigt", "ankündigen", Mood.PRESENT),
        ("stagniere", "stagnieren", Mood.REPORTED),
        ("bezeichneten", "bezeichnen", Mood.PAST),
    ],
)
def test_a_form_is_known_for_what_it_is(word: str, verb: str, mood: Mood) -> None:
    assert any(form.verb == verb and form.mood is mood for form in forms(word))


@pytest.mark.parametrize("word", ["haus", "gestern", "", "zu", "mit"])
def test_other_words_are_no_verbs(word: str) -> None:
    assert forms(word) == ()


def test_a_plural_is_told_from_a_singular() -> None:
    assert [form.plural for form in forms("forderten")] == [True]
    assert [form.plural for form in forms("forderte")] == [False]


def test_every_form_belongs_to_a_verb_in_small_letters() -> None:
    assert all(word == word.lower() and found for word, found in simple().items())
