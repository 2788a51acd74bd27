from goodoffices.reading.quoting.german.telling import actor, carries_on, teller
from tests.reading.quoting.german.lines import line


def test_the_present_subjunctive_carries_on_by_itself() -> None:
    assert carries_on(line("Man müsse handeln."), is_open=False)
    assert not carries_on(line("Man muss handeln."), is_open=True)


def test_the_past_subjunctive_carries_on_only_behind_such_words() -> None:
    assert carries_on(line("Man hätte handeln müssen."), is_open=True)
    assert not carries_on(line("Man hätte handeln müssen."), is_open=False)


def test_who_speaks_in_the_first_person_carries_nothing_on() -> None:
    assert not carries_on(line("Ich arbeite hier."), is_open=True)


def test_a_line_has_a_teller_where_somebody_speaks_and_else_an_actor() -> None:
    text = "Die Ministerin verteidigte den Plan."
    assert [text[begin:end] for begin, end in teller(line(text))] == ["Die Ministerin"]
    assert teller(line("Der Hund schlief.")) == ()
    assert [begin for begin, _ in actor(line("Der Hund schlief."))] == [0]
    assert actor(line("Morgen")) == ()


def test_behind_a_condition_the_main_clause_tells() -> None:
    assert carries_on(line("Sollte es brennen, werde man kommen."), is_open=False)
    assert not carries_on(line("Sollte es brennen, kommt man."), is_open=True)
