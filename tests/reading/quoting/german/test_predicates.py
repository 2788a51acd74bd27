import pytest

from goodoffices.reading.quoting.german.predicates import predicate
from tests.reading.quoting.german.lines import line, words


@pytest.mark.parametrize(
    ("text", "verb", "cue", "passive"),
    [
        ("Er sagte alles.", "sagen", "sagte", False),
        ("Er teilte dem Sender alles mit.", "mitteilen", "teilte | mit", False),
        ("Er hat gestern alles mitgeteilt.", "mitteilen", "hat | mitgeteilt", False),
        ("Er hat alles bekannt gegeben.", "bekanntgeben", "hat | bekannt gegeben", False),
        ("Der Plan wurde von ihm kritisiert.", "kritisieren", "wurde | kritisiert", True),
        ("Er geht davon aus.", "ausgehen", "geht | aus", False),
        ("Er ist davon überzeugt.", "sein", "ist | überzeugt", False),
    ],
)
def test_a_verb_is_put_together(text: str, verb: str, cue: str, passive: bool) -> None:
    own = line(text)
    found = predicate(own, 0)
    assert found is not None
    assert (found.verb, words(own, found.cue), found.passive) == (verb, cue, passive)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Er blieb, weil sie es mitteilte.", "mitteilen"),
        ("Er blieb, weil sie es bekannt gab.", "bekanntgeben"),
        ("Er blieb, weil es gefordert wurde.", "fordern"),
    ],
)
def test_a_subordinate_clause_has_it_at_its_end(text: str, verb: str) -> None:
    found = predicate(line(text), 1)
    assert found is not None
    assert found.verb == verb


@pytest.mark.parametrize("text", ["Er ging leer aus.", "Er lief davon.", "Das Brot schlug auf.", "Der Hund bellte."])
def test_other_verbs_report_nothing(text: str) -> None:
    assert predicate(line(text), 0) is None
