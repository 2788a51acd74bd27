from goodoffices.reading.quoting.german.rules import this_was_said
from tests.reading.quoting.german.lines import told


def test_the_sentence_before_was_said() -> None:
    text = "Es brennt. Das teilte die Wehr mit."
    assert told(this_was_said, text) == [("die Wehr", "Es brennt. | Das", "teilte | mit")]


def test_two_sentences_of_a_paragraph_were_said_if_nobody_else_speaks() -> None:
    assert told(this_was_said, "Es brennt. Der Wald ist weg. Das teilte die Wehr mit.")[0][1].startswith("Es brennt.")
    assert told(this_was_said, "Er sagte alles. Der Wald ist weg. Das teilte die Wehr mit.")[0][1].startswith(
        "Der Wald"
    )
    assert told(this_was_said, "Es brennt.\n\nDer Wald ist weg. Das teilte die Wehr mit.")[0][1].startswith("Der Wald")


def test_the_clause_before_was_said() -> None:
    assert told(this_was_said, "Der Wald ist weg, das teilte die Wehr mit.") == [
        ("die Wehr", "Der Wald ist weg | das", "teilte | mit")
    ]


def test_without_a_sentence_before_or_a_verb_nothing_was() -> None:
    assert told(this_was_said, "Das teilte die Wehr mit.") == []
    assert told(this_was_said, "Es brennt. Das ist schlimm.") == []
    assert told(this_was_said, "Es brennt. Das nennt man Pech.") == []
    assert told(this_was_said, "Es brennt. Das ist bekannt.") == []
    assert told(this_was_said, "Es brennt. Das sage die Wehr.") == []
