"""Web pages: the article without what is around it."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.case.errors import FormatError
from goodoffices.reading.documents.formats.html import read, recognises
from tests.reading.papers import AGAIN, HEAD, MENU, PARAGRAPH, web_page


def test_the_article_and_what_the_page_says_of_it() -> None:
    found = read(web_page(PARAGRAPH, AGAIN), "a.html")
    assert found.text == f"Kein Ende in Sicht\n\n{PARAGRAPH}\n\n{AGAIN}"
    assert (found.title, found.publisher, found.day) == ("Kein Ende in Sicht", "Die Zeitung", date(2025, 12, 1))
    assert (found.language, found.made, found.notes) == ("de", None, ())


@pytest.mark.parametrize("charset", ["iso-8859-1", "utf-8", "cp1252"])
def test_the_encoding_that_a_page_claims(charset: str) -> None:
    words = PARAGRAPH if charset == "iso-8859-1" else AGAIN
    assert words in read(web_page(words, PARAGRAPH, charset=charset), "a").text


def test_quotes_stand_in_the_text_that_is_kept_whatever_a_page_repeats() -> None:
    found = read(web_page(PARAGRAPH, AGAIN, PARAGRAPH, AGAIN), "a.html")
    at = found.text.index("„Nein“")
    assert found.text[at : at + 6] == "„Nein“"
    assert set(found.text.split("\n\n")) == {"Kein Ende in Sicht", PARAGRAPH, AGAIN}


def test_lists_tables_and_markup_are_paragraphs() -> None:
    page = web_page(
        f"{PARAGRAPH} <b>Die</b> <a href='x'>Gespräche</a><br>gehen weiter.</p><ul><li>Waffenruhe sofort</li>"
        f"<li>Abzug später</li></ul><blockquote>{AGAIN}</blockquote><table><tr><td>Kreml</td><td>Nein</td></tr>"
        "</table><p>Schluss."
    )
    assert read(page, "a").text.split("\n\n")[1:] == [
        f"{PARAGRAPH} Die Gespräche gehen weiter.",
        "Waffenruhe sofort",
        "Abzug später",
        AGAIN,
        "Kreml",
        "Nein",
        "Schluss.",
    ]


@pytest.mark.parametrize("body", ["", MENU, "<script>var a = 1</script>", "<p>Cookies?</p>", "<div>" * 5000])
def test_a_page_without_a_main_text(body: str) -> None:
    with pytest.raises(FormatError, match=r"^a\.html: found a page without a main text; expected an article"):
        read(f"<html>{HEAD}<body>{body}".encode(), "a.html")


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (b"\n<!DOCTYPE html><p>", True),
        (b'<?xml version="1.0"?>\n<!-- a -->\n<HTML>', True),
        (b"\xef\xbb\xbf<html>", True),
        ("<html>".encode("utf-16"), True),
        (b"He wrote <html> and nothing else", False),
        (b"<!-- " * 800, False),
    ],
)
def test_pages_are_recognised(start: bytes, expected: bool) -> None:
    assert recognises(start) is expected


@settings(max_examples=50)
@given(st.text(alphabet="<>/pdivahrefscript='\" &;#x0!-[]", max_size=100))
def test_any_page_is_read_or_refused(inner: str) -> None:
    try:
        assert read(f"<html><body><p>{PARAGRAPH}</p>{inner}".encode(), "a").text
    except FormatError:
        return
