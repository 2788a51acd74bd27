from goodoffices.reading.german.rules import this_was_said
from tests.reading.german.lines import told


def test_the_sentence_before_was_said() -> None:
    text = "Es brennt. Das teilte die Wehr mit."
    assert told(this_was_said, text) == [("die Wehr", "Es brennt. | Das", "teilte | mit")]


def test_without_a_sentence_before_or_a_verb_nothing_was() -> None:
    assert told(this_was_said, "Das teilte die Wehr mit.") == []
    assert told(this_was_said, "Es brennt. Das ist schlimm.") == []
    assert told(this_was_said, "Es brennt. Das nennt man Pech.") == []
