"""How well the fifteen articles are read; the figures themselves are in docs/reference/benchmarks.md."""

from pathlib import Path

import pytest

from benchmarks.articles import Article, articles_in
from benchmarks.quotation_scores import Said, Scores, Text, scores
from goodoffices.reading.page import Page
from goodoffices.reading.quotations import quotations

ARTICLES = articles_in(Path(__file__).parents[1] / "articles_en")


def measured(articles: list[Article]) -> Scores:
    return scores(_text(article) for article in articles)


def _text(article: Article) -> Text:
    marked = [Said(own.quote, own.speaker, own.kind) for own in article.quotations.values()]
    found = [Said(own.quote, own.speaker) for own in quotations(Page(article.text, "en"))]
    return Text(article.words, marked, found)


@pytest.mark.parametrize("held_out", [False, True])
def test_most_of_what_is_said_is_found_with_its_speaker(*, held_out: bool) -> None:
    found = measured([article for article in ARTICLES if article.held_out is held_out])
    assert found.quote.f1 >= 0.85
    assert found.attributed >= 0.8


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_no_article_is_read_badly(article: Article) -> None:
    found = measured([article])
    assert found.quote.f1 >= 0.75
    assert found.attributed >= 0.6
