from goodoffices.reading.quoting.german.rules import subjunctive
from tests.reading.quoting.german.lines import told


def test_a_clause_in_the_subjunctive_is_reported_whatever_the_verb() -> None:
    assert told(subjunctive, "Die Chefin lachte, es sei alles gut.") == [("Die Chefin", "es sei alles gut", "lachte")]


def test_a_clause_may_be_told_in_somebodys_view() -> None:
    text = "Für Kiew ist das wichtig: Niemand dürfe allein entscheiden, man werde fragen."
    assert told(subjunctive, text)[0][0] == "Kiew"


def test_the_indicative_and_the_past_subjunctive_are_not() -> None:
    assert told(subjunctive, "Die Chefin lachte, es war alles gut.") == []
    assert told(subjunctive, "Die Chefin lachte, es wäre alles gut gewesen.") == []
    assert told(subjunctive, "Es sei gut, es sei schön.") == []
    assert told(subjunctive, "Sollte sie schweigen, werde man reden.") == []
