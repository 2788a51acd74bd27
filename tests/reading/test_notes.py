"""Notes keep what stands in them."""

from goodoffices.reading.notes import Note


def test_a_note_is_data() -> None:
    assert Note.of("dropped", quotes=2) == Note("dropped", (("quotes", 2),))
