from goodoffices.reading.quoting.english.rules import reporting_verb
from tests.reading.quoting.english.lines import told


def test_the_clause_is_told_by_the_subject_of_the_verb() -> None:
    text = "On Monday the keeper told the board that it leaked, and urged it to buy a pump."
    assert told(reporting_verb, text) == [
        ("the keeper", "that it leaked", "told"),
        ("the keeper", "to buy a pump", "urged"),
    ]


def test_what_stands_in_a_clause_is_not_told_twice() -> None:
    assert told(reporting_verb, "Ida says Rolf claimed that it leaked.") == [
        ("Ida", "Rolf claimed that it leaked", "says")
    ]


def test_words_in_quotation_marks_alone_are_left_to_another_rule() -> None:
    assert told(reporting_verb, "Ida said “it is wet”.") == []
