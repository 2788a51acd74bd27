"""Claims touch the parties and issues whose names, aliases, people or keywords they have."""

from dataclasses import replace

import pytest

from goodoffices.reading.claims.touched import touching
from goodoffices.reading.subjects import NOBODY, Subjects

SUBJECTS = Subjects(
    parties=(
        ("ukraine", ("Ukraine",)),
        ("russia", ("Russland",)),
        ("verdi", ("Ver.di", "die Gewerkschaft")),
        ("usa", ("USA",)),
    ),
    issues=(("nato", ("NATO", "Die Ukraine und die NATO")), ("troops", ("Truppen", "Stationing of foreign forces"))),
    people=(("Steve Witkoff", "usa"),),
    untold=frozenset({"troops"}),
)


@pytest.mark.parametrize(
    ("text", "parties", "issues"),
    [
        ("Kiew strebt den NATO-Beitritt an", ("ukraine",), ("nato",)),
        ("the Kremlin and the Ukrainians", ("ukraine", "russia"), ()),
        ("Witkoffs Vorschlag zu den Friedenstruppen", ("usa",), ("troops",)),
        ("Ver.di und die Gewerkschaften", ("verdi",), ()),
        ("foreign forces", (), ("troops",)),
        ("US-Vertreter der Nato", ("usa",), ("nato",)),
        ("Das Wetter in Bonn", (), ()),
    ],
)
def test_words_touch_a_case(text: str, parties: tuple[str, ...], issues: tuple[str, ...]) -> None:
    assert touching(SUBJECTS).touched(text.split()) == (parties, issues)


def test_with_keywords_the_single_words_of_a_title_do_not_count() -> None:
    told = replace(SUBJECTS, untold=frozenset())
    assert touching(told).touched(["foreign", "forces"]) == ((), ())
    assert touching(told).touched(["stationing", "of", "foreign", "forces"]) == ((), ("troops",))


def test_a_speaker_speaks_for_the_first_party_named() -> None:
    assert touching(SUBJECTS).party(["der", "russische", "Präsident"]) == "russia"
    assert not touching(SUBJECTS).party(["der", "Präsident"])


def test_without_a_case_no_word_is_looked_at() -> None:
    assert touching(NOBODY).touched(iter(["Kiew"])) == ((), ())
    left = iter(["Kiew"])
    assert touching(NOBODY).party(left) == ""
    assert list(left) == ["Kiew"]
