import pytest

from goodoffices.briefing.brief.prose import apart, claimed, led, listed, names, prose, sentence, told
from goodoffices.briefing.document import Mark, Run, runs_of
from tests.briefing.brief.ferry import material

EN, DE = material(), material(code="de")
ONE = (Run("1", Mark.REFERENCE),)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("It rains.", "It rains [1]."),
        ("It rains", "It rains [1]."),
        ("Does it rain?", "Does it rain [1]?"),
        ("They say: “it rains.”", "They say: “it rains.” [1]"),
        ("They call it “rain”.", "They call it “rain” [1]."),
        ("Und so weiter …", "Und so weiter … [1]"),
        ("„Könnten Sie das?“", "„Könnten Sie das?“ [1]"),
    ],
)
def test_references_stand_before_the_stop(words: str, expected: str) -> None:
    assert sentence(words, ONE).replace("\u00a0", " ") == expected


def test_an_amount_and_its_sign_are_not_parted() -> None:
    assert sentence("It is 5 % more.", ()) == "It is 5\u00a0% more."


def test_a_sentence_without_references_only_gets_its_stop() -> None:
    assert sentence("It rains", ()) == "It rains."


def test_views_stand_behind_who_holds_them_and_news_before_who_tells_it() -> None:
    said = {claim.id: claimed(claim, EN).replace("\u00a0", " ") for claim in EN.claims}
    assert said["c2"] == "Ada Berg: A low fare ruins the ferry [2]."
    assert said["c6"] == "They meet again on Friday (Ada Berg) [6]."
    assert said["c4"] == "A day ticket is considered (the Wire) [4]."
    assert said["c9"] == "North calls the text a start [9]."
    assert said["c1"] == "North hosts the talks [1]."


def test_who_is_known_to_speak_is_not_named_again() -> None:
    claim = next(own for own in EN.claims if own.id == "c3")
    assert claimed(claim, EN).startswith("South: A high fare")
    assert claimed(claim, EN, of="south").startswith("A high fare")


def test_speakers_are_called_as_in_the_language() -> None:
    claim = next(own for own in DE.claims if own.id == "c2")
    assert claimed(claim, DE).startswith("Ada Berg-Nord: Ein niedriger Preis")


def test_a_name_is_found_where_any_part_of_it_stands() -> None:
    assert names("Selenskyjs Antwort steht aus.", "Wolodymyr Selenskyj") is False
    assert names("Russia’s answer", "Voices from Russia") is False
    assert names("Aus Russland heißt es", "Stimmen aus Russland")
    assert not names("It is not enough.", "the wire")


def test_parts_keep_their_marks() -> None:
    parts = [sentence("a", ONE), sentence("b", ONE)]
    assert [run.mark for run in runs_of(prose(parts)) if run.mark is Mark.REFERENCE] == [Mark.REFERENCE] * 2
    assert listed(["a", "b", "c"], EN) == "a, b and c"
    assert listed(["a"], EN) == "a"
    assert apart(["a", "b"]) == "a; b"
    assert led("Head:", "words") == "Head: words"
    assert runs_of(led("Head:", "words"))[0] == Run("Head:", Mark.STRONG)
    assert told(EN, "grammar.and", before="a", last=parts[1]).replace("\u00a0", " ") == "a and b [1]."
