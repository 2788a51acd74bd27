from dataclasses import FrozenInstanceError

import pytest

from goodoffices.briefing.document import Grid, Heading, Item, Items, Paragraph, Row, Tone


def test_blocks_cannot_be_changed_and_are_equal_where_they_say_the_same() -> None:
    assert Paragraph("a") == Paragraph("a", Tone.PLAIN)
    assert Heading("a") == Heading("a", 2)
    assert Items((Item("a"),)) != Items((Item("a"),), numbered=True)
    assert Grid(("", "b"), (Row("r", ("c",)),)) == Grid(("", "b"), (Row("r", ("c",)),))
    with pytest.raises(FrozenInstanceError):
        Paragraph("a").words = "b"  # type: ignore[misc]
