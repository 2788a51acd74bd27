"""A source ends with its name; what follows is said."""

import pytest

from goodoffices.reading.actors.cast import cast
from goodoffices.reading.claims.source_ends import with_source_alone
from goodoffices.reading.findings import Kind, Quotation, Span
from goodoffices.reading.pages.page import Page


def span(text: str, words: str) -> Span:
    begin = text.index(words)
    return begin, begin + len(words)


@pytest.mark.parametrize(
    ("cue", "speaker", "expected"),
    [
        ("laut", "AP der Chef", "AP"),
        ("nach", "Angaben des Kremls Präsident Wladimir Putin", "Angaben des Kremls"),
        ("nach", "Kremlangaben Wladimir Putin", "Kremlangaben"),
        ("laut", "Kremlsprecher Dmitri Peskow", "Kremlsprecher Dmitri Peskow"),
        ("laut", "dem Sprecher des Kremls, Dmitri Peskow", "dem Sprecher des Kremls, Dmitri Peskow"),
        ("sagt", "AP der Chef", "AP der Chef"),
    ],
)
def test_a_source_is_cut_from_what_is_said(cue: str, speaker: str, expected: str) -> None:
    text = f"Heute kommt {cue} {speaker} an."
    page = Page(text, "de")
    own = Quotation(
        Kind.INDIRECT, ((0, 11), (len(text) - 3, len(text) - 1)), (span(text, speaker),), (span(text, cue),)
    )
    found = with_source_alone(own, page, cast(page))
    assert text[slice(*found.speaker[0])] == expected
    assert sum(end - begin for begin, end in found.quote) >= sum(end - begin for begin, end in own.quote)
