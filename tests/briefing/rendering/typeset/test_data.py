import json

from goodoffices.briefing.document import Foot, Heading, Mark, Marked, Paragraph, Run, Source, Sources
from goodoffices.briefing.rendering.typeset.data import data_of
from tests.briefing.rendering.hostile import HOSTILE, document_of


def test_every_word_is_a_string_of_the_data() -> None:
    for words in HOSTILE:
        data = json.loads(json.dumps(data_of(document_of(words), "de")))
        assert data["title"] == words
        assert data["blocks"][1]["words"] == [{"words": words, "mark": "plain"}]


def test_marks_sources_and_feet_are_told_apart() -> None:
    words = Marked.of("a ", Run("1", Mark.REFERENCE))
    data = data_of((Heading("t", 1), Paragraph(words), Sources((Source("1", "s"),)), Foot("f")), "en")
    assert data["sources"] == ["1"]
    assert data["feet"] == [[{"words": "f", "mark": "plain"}]]
    assert isinstance(data["blocks"], list)
    assert [own["kind"] for own in data["blocks"] if isinstance(own, dict)] == ["heading", "paragraph", "sources"]
