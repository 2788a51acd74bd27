"""Acts of the sides are claims where no words of theirs stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.reading.actors.cast import cast
from goodoffices.reading.claims.acts import acts
from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.pages.page import Page


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "Die Ukraine pocht auf Garantien.", "Die Ukraine"),
        ("de", "Die Regierung in Kiew dringt zudem auf Garantien.", "Die Regierung in Kiew"),
        ("de", "Russland hält vorerst an seinen Forderungen fest.", "Russland"),
        ("de", "Eine Lösung mit zwei Staaten schloss er erneut aus.", "er"),
        ("de", "Für Kiew kommt das nicht infrage.", "Kiew"),
        ("de", "Anfang Mai hatte die Armee einer Waffenruhe zugestimmt.", "die Armee"),
        ("de", "Ein Vertreter des Bündnisses, der schwieg, äußerte sich skeptisch.", "Ein Vertreter des Bündnisses"),
        ("de", "Die Politologin Maria Stefanou hält das für wichtig.", "Die Politologin Maria Stefanou"),
        ("en", "Moscow insists on a withdrawal.", "Moscow"),
        ("en", "The foreign ministry ruled out a deal.", "The foreign ministry"),
    ],
)
def test_a_sentence_tells_of_an_act(language: str, text: str, speaker: str) -> None:
    page = Page(text, language)
    [found] = acts(page, cast(page), ())
    assert found.kind is Kind.REPORTED
    assert text[slice(*found.speaker[0])] == speaker


@pytest.mark.parametrize(
    "text", ["Es regnet.", "Die Forderung kam spät.", "Pocht Kiew auf mehr?", "Der Regen hält an.", "Kiew fordert mehr"]
)
def test_other_sentences_and_headings_do_not(text: str) -> None:
    page = Page(text, "de")
    assert not acts(page, cast(page), ())


def test_where_somebody_is_quoted_there_is_no_act_beside_it() -> None:
    page = Page("Kiew fordert, dass es endet.", "de")
    own = Quotation(Kind.INDIRECT, ((14, 27),), ((0, 4),), ((5, 12),))
    assert acts(page, cast(page), [own]) == (own,)


def test_a_sentence_with_its_own_subject_carries_nothing_on() -> None:
    page = Page("Moskau argwöhnt, das könne schaden.", "de")
    own = Quotation(Kind.CARRIED_ON, ((0, len(page.text)),), ())
    [found] = acts(page, cast(page), [own])
    assert found.kind is Kind.REPORTED


@given(
    st.lists(
        st.sampled_from(
            [
                "Kiew",
                "Moskau",
                "pocht",
                "auf",
                "hält",
                "fest",
                "an",
                ",",
                ".",
                "(",
                "Für",
                "nicht",
                "infrage",
                "er",
                "die",
                "Regierung",
            ]
        ),
        max_size=20,
    ).map(" ".join)
)
def test_every_act_stands_in_the_text(text: str) -> None:
    page = Page(text, "de")
    for own in acts(page, cast(page), ()):
        assert all(0 <= begin < end <= len(text) for begin, end in (*own.quote, *own.speaker, *own.cue))


def test_what_is_out_of_the_question_for_somebody_is_told_behind_a_colon() -> None:
    text = "For Moscow that is a central demand: Ukraine must stay out."
    page = Page(text, "en")
    [found] = acts(page, cast(page), ())
    assert (found.kind, text[slice(*found.quote[0])]) == (Kind.INDIRECT, "Ukraine must stay out")


def test_what_somebody_does_not_tell_is_no_act() -> None:
    page = Page("Einen Grund nannte der Verband nicht.", "de")
    assert not acts(page, cast(page), ())
