"""Every mention is put down to one person, with all that the text says of them."""

from hypothesis import given
from hypothesis import strategies as st

from goodoffices.reading.actors.cast import NAMESAKES, cast
from goodoffices.reading.pages.page import Page

TEXT = """US-Präsident Donald Trump empfing Steve Witkoff. Trumps Sondergesandter Witkoff schwieg.

Kushner, der Schwiegersohn von Präsident Trump, kam. Jared Kushner hat kein Amt. Wladimir Putins Berater auch nicht,
sagte Putin. Der Kreml bestätigte das. Melania Trump war nicht dabei."""


def test_mentions_of_one_person_are_put_together() -> None:
    people = {person.name: person for person in cast(Page(TEXT, "de")).people}
    assert list(people) == [
        "Donald Trump",
        "Steve Witkoff",
        "Jared Kushner",
        "Wladimir Putin",
        "Kreml",
        "Melania Trump",
    ]
    assert people["Donald Trump"].role == "US-Präsident"
    assert people["Steve Witkoff"].role == "Trumps Sondergesandter"
    assert people["Jared Kushner"].role == "Schwiegersohn von Präsident Trump"
    assert len(people["Wladimir Putin"].spans) == 2


def test_a_speaker_of_one_word_is_a_person() -> None:
    page = Page("Lawrow sagte nichts. Die Medien sagten viel.", "de")
    assert [person.name for person in cast(page, [(0, 6)]).people] == ["Lawrow"]
    assert not cast(Page("Die Medien sagten viel.", "de"), [(4, 10)]).people


def test_a_role_that_lasts_comes_before_one_that_is_over() -> None:
    [person] = cast(Page("Der frühere Botschafter Rauf Alijew kam. Chefunterhändler Alijew sprach.", "de")).people
    assert (person.role, person.status) == ("Chefunterhändler", "")


def test_the_next_sentence_can_tell_the_role() -> None:
    [person] = cast(Page("Der Rücktritt von Andrij Jermak sorgt für Unruhe. Der Leiter des Amts schwieg.", "de")).people
    assert (person.role, person.status) == ("Leiter des Amts", "resigned")


def test_the_author_of_a_report_is_no_actor() -> None:
    assert not cast(Page("Eine Überschrift\n\nVon Hanna Oppermann\n\nDer Text beginnt.", "de")).people


@given(
    st.text(alphabet=" ,.;„“()-'’\n", max_size=5).flatmap(
        lambda gap: st.lists(st.sampled_from(TEXT.split()), max_size=30).map(gap.join)
    ),
    st.sampled_from(["de", "en"]),
)
def test_every_mention_stands_in_the_text(text: str, language: str) -> None:
    found = cast(Page(text, language))
    assert all(0 <= begin < end <= len(text) for person in found.people for begin, end in person.spans)
    begins = [mention.begin for mention, _ in found.places]
    assert begins == sorted(begins)


def test_an_arabic_article_may_be_left_out() -> None:
    people = cast(Page("Armeechef Abdel Fattah al-Burhan kam. Burhan schwieg. Burhans Berater auch.", "de")).people
    assert [(person.name, len(person.spans)) for person in people] == [("Abdel Fattah al-Burhan", 3)]


def test_of_many_namesakes_each_is_one_person() -> None:
    names = [f"Karl{chr(97 + i // 26)}{chr(97 + i % 26)}" for i in range(NAMESAKES + 20)]
    text = " ".join(f"Herr {name}-A Meier ging." for name in (*names, *names))
    found = cast(Page(text, "de")).people
    assert len(found) == len(names)
    assert all(len(person.spans) == 2 for person in found)
