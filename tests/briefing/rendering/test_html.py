import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from goodoffices.briefing.document import Heading, Mark, Marked, Paragraph, Run, Source, Sources
from goodoffices.briefing.rendering.html import render
from tests.briefing.rendering.hostile import HOSTILE, document_of


class Reader(HTMLParser):
    """What a browser would see: the tags with their attributes, and the words between them."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)


KNOWN = (
    {"html", "head", "meta", "title", "style", "body", "main", "footer", "h1", "h2", "h3", "p", "ul", "ol", "li", "div"}
    | {"table", "thead", "tbody", "tr", "th", "td", "figure", "img", "figcaption"}
    | {"span", "strong", "em", "ins", "del", "a"}
)


@pytest.mark.parametrize("words", HOSTILE)
def test_words_are_words_and_bring_no_tags(words: str) -> None:
    page = Reader(render(document_of(words), language="de"))
    assert {tag for tag, _ in page.tags} <= KNOWN
    assert page.words.count(words) >= 20
    plain = Reader(render(document_of("x"), language="de"))
    assert [tag for tag, _ in page.tags] == [tag for tag, _ in plain.tags]


def test_nothing_runs_and_nothing_is_fetched() -> None:
    page = Reader(render(document_of("x"), language="de"))
    for tag, attributes in page.tags:
        assert not [name for name in attributes if name.startswith("on") or name == "style"]
        assert tag != "img" or (attributes["src"] or "").startswith("data:image/svg+xml;base64,")
        assert (attributes.get("href") or "#").startswith("#")
    policy = next(own["content"] for _, own in page.tags if own.get("http-equiv") == "Content-Security-Policy")
    text = render(document_of("x"), language="de").decode()
    style = re.search("<style>(.*?)</style>", text, re.DOTALL)
    assert style
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy == f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'"


def test_the_page_says_its_language_and_its_title_and_what_a_picture_shows() -> None:
    page = Reader(render(document_of("Worte"), language="de"))
    assert ("html", {"lang": "de"}) in page.tags
    assert next(own for tag, own in page.tags if tag == "img")["alt"] == "Worte"
    assert "<title>Worte</title>" in render(document_of("Worte"), language="de").decode()


def test_a_reference_leads_to_its_source_where_there_is_one() -> None:
    words = Marked.of("a ", Run("1", Mark.REFERENCE), Run("7", Mark.REFERENCE))
    text = render((Heading("t", 1), Paragraph(words), Sources((Source("1", "s"),))), language="en").decode()
    assert '[<a href="#source-1">1</a>]' in text
    assert '<li id="source-1">' in text
    assert '<span class="reference">[7]</span>' in text
