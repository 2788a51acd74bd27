"""The speaker is whom the words around a quotation name."""

import pytest

from goodoffices.reading.actors.cast import cast
from goodoffices.reading.claims.speakers import naming, settled_speaker
from goodoffices.reading.findings import Kind, Quotation, Span
from goodoffices.reading.pages.page import Page


def span(text: str, words: str) -> Span:
    begin = text.index(words)
    return begin, begin + len(words)


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "expected"),
    [
        ("Ein Angebot lehnte Karin Westhoff ab.", "Ein Angebot", "lehnte", "Karin Westhoff"),
        (
            "Der Nachrichtenagentur Reuters sagte ein Diplomat, es gehe.",
            "Der Nachrichtenagentur Reuters",
            "sagte",
            "ein Diplomat",
        ),
        (
            "Die Zeitung „Le Monde“ schrieb gestern, es gehe.",
            "Die Zeitung „Le Monde“",
            "schrieb",
            "Die Zeitung „Le Monde“",
        ),
        ("Marco Rubio sagte, es gehe.", "Marco Rubio", "sagte", "Marco Rubio"),
    ],
)
def test_somebody_named_behind_the_verb_speaks(text: str, speaker: str, cue: str, expected: str) -> None:
    page = Page(text, "de")
    own = Quotation(Kind.REPORTED, ((0, len(text)),), (span(text, speaker),), (span(text, cue),))
    [found] = settled_speaker(own, page, cast(page)).speaker
    assert text[slice(*found)] == expected


def test_the_medium_that_was_told_is_no_speaker() -> None:
    text = "Wie ein US-Beamter der Nachrichtenagentur Reuters sagte, geht es."
    page = Page(text, "de")
    speaker = span(text, "ein US-Beamter der Nachrichtenagentur Reuters")
    own = Quotation(Kind.INDIRECT, (span(text, "geht es"),), (speaker,), (span(text, "sagte"),))
    [found] = settled_speaker(own, page, cast(page)).speaker
    assert text[slice(*found)] == "ein US-Beamter"


def test_whoever_says_it_comes_before_whoever_passes_it_on() -> None:
    text = "„Wir sind bereit“, sagte Kremlsprecher Dmitri Peskow russischen Agenturen zufolge."
    page = Page(text, "de")
    own = Quotation(
        Kind.DIRECT, (span(text, "„Wir sind bereit“"),), (span(text, "russischen Agenturen"),), (span(text, "zufolge"),)
    )
    [found] = settled_speaker(own, page, cast(page)).speaker
    assert text[slice(*found)] == "Kremlsprecher Dmitri Peskow"


def test_by_their_own_words_the_subject_speaks() -> None:
    text = "Präsident Donald Trump sieht nach eigenen Worten gute Aussichten."
    page = Page(text, "de")
    own = Quotation(
        Kind.INDIRECT,
        (span(text, "Präsident Donald Trump sieht"),),
        (span(text, "eigenen Worten"),),
        (span(text, "nach"),),
    )
    [found] = settled_speaker(own, page, cast(page)).speaker
    assert text[slice(*found)] == "Präsident Donald Trump"


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "expected"),
    [
        ("Lawrow sagte nichts.", "Lawrow", "sagte", 1),
        ("Kritiker sagten nichts.", "Kritiker", "sagten", 0),
        ("Laut Lawrow nicht.", "Lawrow", "Laut", 0),
    ],
)
def test_only_a_speaker_in_the_singular_can_be_an_unknown_person(
    text: str, speaker: str, cue: str, expected: int
) -> None:
    own = Quotation(Kind.INDIRECT, ((0, len(text)),), (span(text, speaker),), (span(text, cue),))
    assert len(naming([own], Page(text, "de"))) == expected
