"""Printed lines become paragraphs again."""

import pytest

from goodoffices.reading.documents.pdf_lines import BROKEN, Line, paragraphs


def page(*texts: str, top: float = 800, wide: int = 60) -> list[Line]:
    """Lines one below the other, a sign six points wide; leading blanks indent, an empty line is a gap."""
    lines = []
    for text in texts:
        inner = text.strip()
        if inner:
            left = 50 + 6.0 * (len(text) - len(text.lstrip()))
            lines.append(Line(inner, left, left + 6.0 * len(inner), top, 12))
        top -= 16
    return lines


LONG = "Dieser Satz ist lang und er füllt die ganze Zeile bis hierhin"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ([LONG, "und hört hier auf.", LONG], [f"{LONG} und hört hier auf.", LONG]),
        ([LONG, LONG + ".", "Danach geht es im selben Absatz weiter und weiter."], 1),
        ([LONG + ".", "   Ein neuer Absatz ist eingerückt, wie in Büchern üblich", LONG], 2),
        ([LONG, "", LONG, LONG, LONG], [LONG, f"{LONG} {LONG} {LONG}"]),
        (["Überschrift ohne Punkt", "", LONG, LONG, LONG], 2),
    ],
)
def test_where_paragraphs_begin(lines: list[str], expected: int | list[str]) -> None:
    found, repeated = paragraphs([page(*lines)])
    assert repeated == 0
    assert (found if isinstance(expected, list) else len(found)) == expected


def test_letters_of_another_size_are_a_heading() -> None:
    heading = Line("Kein Ende", 50, 300, 820, 20)
    assert paragraphs([[heading, *page(LONG)]])[0] == ["Kein Ende", LONG]
    longer = [Line("Kein Ende", 50, 300, 860, 24), Line("in Sicht", 50, 250, 828, 24)]
    assert paragraphs([[*longer, *page(LONG, LONG)]])[0] == ["Kein Ende in Sicht", f"{LONG} {LONG}"]


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("die Verhand" + BROKEN, "lungen", "die Verhandlungen"),
        ("die Verhand-", "lungen", "die Verhandlungen"),
        ("der US" + BROKEN, "Sondergesandte", "der US-Sondergesandte"),
        ("der 28-", "Punkte-Plan", "der 28-Punkte-Plan"),
        ("Waffen-", "und Gefangenenfragen", "Waffen- und Gefangenenfragen"),
        ("a long-", "term plan; it is long-term", "a long-term plan; it is long-term"),
        ("kein Ende -", "nirgends", "kein Ende - nirgends"),
    ],
)
def test_broken_words_are_made_whole(before: str, after: str, expected: str) -> None:
    assert paragraphs([page(before, after)])[0] == [expected]


def test_what_stands_on_every_page_is_left_out_and_sentences_run_on() -> None:
    pages = [
        page("Die Zeitung", "", f"{LONG} {word}", f"{word} geht es weiter", f"Seite {number}")
        for number, word in enumerate(["eins", "zwei", "drei"], start=1)
    ]
    found, repeated = paragraphs(pages)
    assert repeated == 6
    assert found == [" ".join(f"{LONG} {word} {word} geht es weiter" for word in ["eins", "zwei", "drei"])]


def test_a_page_that_ends_with_a_sentence_ends_its_paragraph() -> None:
    assert len(paragraphs([page(LONG + "."), page("Neu beginnt es.")])[0]) == 2


def test_columns_run_on() -> None:
    left = page(LONG, "und dann")
    right = [Line("weiter in der zweiten Spalte", 500, 700, 800, 12)]
    assert paragraphs([[*left, *right]])[0] == [f"{LONG} und dann weiter in der zweiten Spalte"]


def test_nothing_is_made_of_nothing() -> None:
    assert paragraphs([]) == ([], 0)
    assert paragraphs([[], []]) == ([], 0)
