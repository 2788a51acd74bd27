from goodoffices.reading.quoting.german.rules import asides
from tests.reading.quoting.german.lines import told


def test_what_stands_around_an_aside_is_said() -> None:
    assert told(asides, "Die Brücke, so das Amt, sei sicher.") == [("das Amt", "Die Brücke | sei sicher", "so")]
    assert told(asides, "Die Brücke sei sicher, so das Amt.") == [("das Amt", "Die Brücke sei sicher", "so")]
    assert told(asides, "Man sei bereit, so das Amt, aber nicht heute.") == [
        ("das Amt", "Man sei bereit | aber nicht heute", "so")
    ]


def test_words_in_quotation_marks_are_left_to_their_rule() -> None:
    assert told(asides, "„Sie ist sicher“, so das Amt.") == []
