import pytest

from benchmarks.articles import Article, articles_in, read_article
from benchmarks.english_articles import FOLDER, HEAD, kinds, line_of, measured
from benchmarks.reading import PAGE

ARTICLES = articles_in(FOLDER)


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


def test_a_row_says_what_is_found() -> None:
    article = read_article("a", "title: t\n\n[D1 “It is wet,”] <1 Ida> {1 said}. [F2 Never mind.]")
    assert line_of("one", [article]) == ["one (1)", "2", "1.00", "0.67", "0.80", "0.50", "1.00"]
    assert len(line_of("one", [article])) == len(HEAD)
    assert kinds([article]) == "Direct 1.00, FreeIndirect 0.00"


def test_the_page_has_a_place_for_the_table() -> None:
    assert "<!-- english_articles.py begins -->" in PAGE.read_text(encoding="utf-8")
