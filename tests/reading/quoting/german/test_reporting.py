from goodoffices.reading.quoting.german.reporting import GROUPS, acts, naming, needed, verbs
from goodoffices.reading.quoting.german.verbs import forms


def test_a_verb_has_the_group_that_names_it_first() -> None:
    assert verbs()["mitteilen"] == "say"
    assert verbs()["auffordern"] == "demand"
    assert verbs()["hoffen"] == "think"
    assert verbs()["nennen"] == "act"
    assert set(verbs().values()) == set(GROUPS)


def test_what_is_needed_or_done_or_called_is_a_verb_that_reports() -> None:
    assert set(needed()) <= set(verbs())
    assert set(acts()) <= set(verbs())
    assert naming() <= set(verbs())


def test_every_verb_that_reports_can_be_recognised() -> None:
    assert not [verb for verb in verbs() if not any(form.verb == verb for form in forms(verb))]
