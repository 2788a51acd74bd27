"""How well the reader finds who says what in the fifteen English articles of the tests, and how fast.

    python benchmarks/english_articles.py [--write]

prints a Markdown table: the ten articles that the rules were written with, the five held out, and all. With --write it
puts the table into docs/reference/benchmarks.md as well.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.articles import Article, articles_in
from benchmarks.quotation_scores import Said, Scores, Text, scores
from benchmarks.reading import PAGE, read
from benchmarks.tables import machine, table, today, write_between
from goodoffices.reading.pages.page import Page
from goodoffices.reading.quoting.quotations import quotations

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "tests" / "reading" / "articles_en"
HEAD = ["articles", "quotations", "precision", "recall", "F1", "found", "attributed"]


def measured(articles: Sequence[Article]) -> Scores:
    """How what is found in some articles agrees with what is marked in them."""
    return scores(_text(article) for article in articles)


def _text(article: Article) -> Text:
    marked = [Said(own.quote, own.speaker, own.kind) for own in article.quotations.values()]
    found = [Said(own.quote, own.speaker) for own in quotations(Page(article.text, "en"))]
    return Text(article.words, marked, found)


def line_of(name: str, articles: Sequence[Article]) -> list[str]:
    """The cells of a row."""
    own = measured(articles)
    figures = (own.quote.precision, own.quote.recall, own.quote.f1, own.found, own.attributed)
    count = sum(len(article.quotations) for article in articles)
    return [f"{name} ({len(articles)})", str(count), *(f"{figure:.2f}" for figure in figures)]


def kinds(articles: Sequence[Article]) -> str:
    """The shares found of each kind of quotation, in words."""
    return ", ".join(f"{kind} {share:.2f}" for kind, share in measured(articles).kinds.items())


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help=f"write the table into {PAGE.relative_to(ROOT)} as well")
    options = parser.parse_args()
    articles = articles_in(FOLDER)
    parts = {
        "rules written with": [own for own in articles if not own.held_out],
        "held out": [own for own in articles if own.held_out],
        "all": articles,
    }
    rows = table(HEAD, [line_of(name, part) for name, part in parts.items()])
    own = read([article.as_json() for article in articles], "en")
    where = f"{machine()}, {today()}; {own.megabytes / own.seconds:.2f} MB of text per second of a core."
    text = f"{rows}\n\nFound of each kind: {kinds(articles)}.\n\n{where}"
    print(text)
    if options.write:
        write_between(PAGE, "english_articles.py", text)


if __name__ == "__main__":
    main()
