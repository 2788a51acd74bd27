"""What a claim does in the talks is told by a table of words."""

import pytest

from goodoffices.case.claims import STANCES
from goodoffices.reading.claims.stances import stance
from goodoffices.reading.lexicon import table


@pytest.mark.parametrize(
    ("language", "cue", "said", "expected"),
    [
        ("de", "fordert", "den Abzug aller Truppen", "demand"),
        ("de", "lehnte ab", "den Plan", "rejection"),
        ("de", "schloss aus", "Er schloss einen Verzicht nicht aus.", "report"),
        ("de", "laut", "damit umgehe man rote Linien beider Seiten", "report"),
        ("de", "sagte", "das sei eine rote Linie", "red_line"),
        ("de", "möchte", "dass die Truppe bleibt", "demand"),
        ("en", "ruled out", "Kyiv did not rule out a deal.", "report"),
        ("en", "say", "the country will fight on, if need be, until it ends", "announcement"),
        ("de", "sagte", "das sei nicht verhandelbar", "red_line"),
        ("de", "sagte", "man komme nur unter der Bedingung, dass geredet wird", "condition"),
        ("de", "erklärte", "der Text könne Grundlage sein", "assessment"),
        ("de", "nannte", "sie praktikabel", "assessment"),
        ("de", "bot an", "zu kommen", "offer"),
        ("de", "argwöhnt", "es gehe um Provokationen", "suspicion"),
        ("de", "kündigte an", "zu streiken", "announcement"),
        ("de", "räumte ein", "zu spät zu sein", "concession"),
        ("de", "laut", "drei Unterhändler waren da", "report"),
        ("en", "demanded", "a withdrawal", "demand"),
        ("en", "rejected", "the plan", "rejection"),
        ("en", "said", "this is not negotiable", "red_line"),
        ("en", "warned", "ships would go elsewhere", "suspicion"),
    ],
)
def test_a_claim_has_a_stance(language: str, cue: str, said: str, expected: str) -> None:
    assert stance(cue.split(), said, language) == expected


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_tables_know_the_stances_of_a_case(language: str) -> None:
    own = table(f"{language}.stances")
    assert set(own["order"]) == set(STANCES)
    assert {*own["said"], *own["within"]} <= set(STANCES)
