from itertools import pairwise
from pathlib import Path

import pytest

from benchmarks.articles import WORD, Article, NotSound, articles_in, read_article

FOLDER = Path(__file__).parents[1] / "reading" / "articles_en"
ARTICLES = articles_in(FOLDER)
MARKS = set("[]<>{}")


def test_marks_are_taken_out_and_stand_where_they_say() -> None:
    marked = "[D1 “No,”] <1,2 she> {1 said}, [D1 “not [D2 ‘yet’].”]"
    article = read_article("a", f"title: t\nheld out: yes\n\n{marked}\n")
    assert article.text == "“No,” she said, “not ‘yet’.”"
    assert article.held_out
    whole, inner = article.quotations[1], article.quotations[2]
    assert [article.text[a:b] for a, b in whole.quote] == ["“No,”", "“not ‘yet’.”"]
    assert [article.text[a:b] for a, b in inner.quote] == ["‘yet’"]
    assert [article.text[a:b] for a, b in inner.speaker] == ["she"] == [article.text[a:b] for a, b in whole.speaker]
    assert (whole.kind, inner.cue) == ("Direct", ())


@pytest.mark.parametrize(
    ("marked", "what"),
    [
        ("<7 she> said", "no quotation has the number 7"),
        ("[D1 “No”", "never closed"),
        ("she] said", "closes nothing"),
        ("[D1 <1 she] said>", "closes nothing"),
        ("[D1 “No”] and [I1 yes]", "two kinds"),
    ],
)
def test_what_is_wrong_is_said(marked: str, what: str) -> None:
    with pytest.raises(NotSound, match=what):
        read_article("a", f"title: t\n\n{marked}")


def test_there_are_fifteen_a_third_of_them_held_out() -> None:
    assert (len(ARTICLES), sum(article.held_out for article in ARTICLES)) == (15, 5)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_an_article_is_marked_soundly(article: Article) -> None:
    text = article.text
    assert 250 <= len(text.split()) <= 500
    assert not MARKS & set(text)
    assert "  " not in text
    for number, own in article.quotations.items():
        pieces = [text[begin:end] for begin, end in own.quote]
        assert all(piece == piece.strip() and piece for piece in (*pieces, *(text[a:b] for a, b in own.speaker))), (
            number
        )
        assert all(one[1] <= other[0] for one, other in pairwise(own.quote)), number
        assert len(own.speaker) <= 1, number
        if own.kind == "Direct":
            assert own.speaker, number
            assert all(piece[0] in '“"‘' and piece[-1] in '”"’' for piece in pieces), number
        elif own.kind == "Indirect":
            assert own.cue, number
            assert pieces[-1][-1] not in ".,;:", number
        elif own.kind == "Reported":
            begin, end = own.quote[0]
            assert begin <= own.speaker[0][0] < own.speaker[0][1] <= end, number
        else:
            assert own.speaker, number
            assert pieces[-1][-1] in ".?!", number


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_no_quotation_crosses_another(article: Article) -> None:
    spans = sorted((begin, -end) for own in article.quotations.values() for begin, end in own.quote)
    for (begin, end), (later, last) in pairwise(spans):
        assert later >= -end or (later >= begin and -last <= -end), article.text[begin:-last]


def test_words_are_those_of_the_text() -> None:
    written = ARTICLES[0].as_json()
    tokens = [found[0] for found in WORD.finditer(ARTICLES[0].text)]
    assert written["name"] == ARTICLES[0].name
    assert len(written["quotes"]) == len(ARTICLES[0].quotations)  # type: ignore[arg-type]
    assert "".join(tokens) == "".join(ARTICLES[0].text.split())
