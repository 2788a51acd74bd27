from dataclasses import FrozenInstanceError

import pytest

from goodoffices.briefing.document import (
    Grid,
    Heading,
    Item,
    Items,
    Mark,
    Marked,
    Paragraph,
    Row,
    Run,
    Tone,
    runs_of,
    title_of,
)


def test_blocks_cannot_be_changed_and_are_equal_where_they_say_the_same() -> None:
    assert Paragraph("a") == Paragraph("a", Tone.PLAIN)
    assert Heading("a") == Heading("a", 2)
    assert Items((Item("a"),)) != Items((Item("a"),), numbered=True)
    assert Grid(("", "b"), (Row("r", ("c",)),)) == Grid(("", "b"), (Row("r", ("c",)),))
    with pytest.raises(FrozenInstanceError):
        Paragraph("a").words = "b"  # type: ignore[misc]


def test_marked_words_are_a_text_with_signs_that_knows_its_runs() -> None:
    inner = Marked.of("was ", Run("old", Mark.REMOVED))
    marked = Marked.of(inner, Run("new", Mark.ADDED), " ", Run("loud", Mark.STRONG), " ", Run("3", Mark.REFERENCE))
    assert marked == "was [-old-]{+new+} loud [3]"
    assert [run.mark.value for run in runs_of(marked) if run.words.strip()] == [
        "plain",
        "removed",
        "added",
        "strong",
        "reference",
    ]
    assert runs_of("was") == (Run("was"),)
    assert hash(marked) == hash(str(marked))


def test_a_document_is_called_by_its_highest_heading() -> None:
    assert title_of((Paragraph("a"), Heading("below", 2), Heading("above", 1))) == "above"
    assert title_of((Paragraph("a"),)) == ""
