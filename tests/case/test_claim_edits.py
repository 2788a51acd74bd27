"""What a person does with claims."""

from dataclasses import fields, replace
from datetime import date

import pytest

from goodoffices.case.case import Case
from goodoffices.case.claim_edits import FIELDS, ids_of, with_field, with_state
from goodoffices.case.claims import Claim, ClaimState, Kind
from goodoffices.case.errors import UsageError
from goodoffices.case.origin import Origin
from goodoffices.case.text import Text
from tests.case.water import WATER

NAMES = ("c1", "c2", "table_1", "c10", "press-2025", "press-2026", "c11")
CASE = replace(WATER, claims=tuple(Claim(name, Text.plain("x")) for name in NAMES))
TWO = Text((("en", "Water"), ("de", "Wasser")))


def only(case: Case, name: str = "c2") -> Claim:
    found = case.claim(name)
    assert found is not None
    assert [own for own in case.claims if own.id != name] == [own for own in CASE.claims if own.id != name]
    return found


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("c1", ["c1"]),
        ("press-2025", ["press-2025"]),
        ("c1, c10,c1", ["c1", "c10"]),
        ("c1-c10", ["c1", "c2", "c10"]),
        ("c10–c2", ["c2", "c10"]),
        ("c2 - c11", ["c2", "c10", "c11"]),
        ("press-2025-press-2026", ["press-2025", "press-2026"]),
        ("c2-press-2025", ["c2", "table_1", "c10", "press-2025"]),
        ("table_1,c1-c2", ["table_1", "c1", "c2"]),
    ],
)
def test_claims_are_meant_by_ids_lists_and_ranges(words: str, ids: list[str]) -> None:
    assert list(ids_of(words, CASE)) == ids


@pytest.mark.parametrize("words", ["c3", "c1-c3", "c1,c3", "", ",", "-", "C1"])
def test_an_id_that_is_not_there_is_said(words: str) -> None:
    with pytest.raises(UsageError, match="is no claim of this case"):
        ids_of(words, CASE)


def test_a_state_is_that_of_the_named_ones() -> None:
    case = with_state(CASE, ["c1", "c10"], ClaimState.REJECTED)
    assert [own.id for own in case.claims if not own.accepted] == ["c1", "c10"]


@pytest.mark.parametrize(
    ("field", "words", "attribute", "value"),
    [
        ("says", "No", "says", Text.plain("No")),
        ("says.de", "Nein", "says", Text((("de", "Nein"),))),
        ("speaker", "A. Example", "speaker", "A. Example"),
        ("via", "an agency, old; CNN", "via", ("an agency, old", "CNN")),
        ("via", "", "via", ()),
        ("date", "2025-06-30", "day", date(2025, 6, 30)),
        ("date", "", "day", None),
        ("stance", " demand ", "stance", "demand"),
        ("about", "dam, release.form", "about", ("dam", "release.form")),
        ("parties", "upstream", "parties", ("upstream",)),
        ("type", "direct", "kind", Kind.DIRECT),
        ("type", "", "kind", None),
        ("grade", "b2", "grade", "B2"),
        ("state", "rejected", "state", ClaimState.REJECTED),
        ("audience", "upstream, bank", "origin", Origin(audience=("upstream", "bank"))),
    ],
)
def test_a_key_gets_a_value(field: str, words: str, attribute: str, value: object) -> None:
    assert getattr(only(with_field(CASE, ["c2"], field, words)), attribute) == value


def test_words_are_said_in_the_language_that_is_meant() -> None:
    bilingual = replace(CASE, claims=tuple(replace(own, says=TWO) for own in CASE.claims))
    case = with_field(bilingual, ["c2"], "says.de", "Das Wasser")
    assert case.claims[1].says == Text((("en", "Water"), ("de", "Das Wasser")))
    assert with_field(case, ["c2"], "says.fr", "L’eau").claims[1].says.in_("fr") == "L’eau"
    with pytest.raises(UsageError, match=r"says\.en, says\.de"):
        with_field(bilingual, ["c2"], "says", "Water!")


@pytest.mark.parametrize(
    ("field", "words", "message"),
    [
        ("sayz", "x", "Did you mean “says”"),
        ("stance.de", "x", "“stance.de” is nothing that a claim has"),
        ("says", "  ", "A claim says something"),
        ("date", "30.6.2025", "is no day"),
        ("grade", "B7", "is no grade"),
        ("state", "accept", "Did you mean “accepted”"),
        ("type", "spoken", "is not a type of quotation"),
    ],
)
def test_what_makes_no_sense_is_said(field: str, words: str, message: str) -> None:
    with pytest.raises(UsageError, match=message.replace(".", r"\.")):
        with_field(CASE, ["c2"], field, words)


def test_every_key_that_can_be_changed_is_one_of_a_claim() -> None:
    known = {field.name for of in (Claim, Origin) for field in fields(of)}
    assert set(FIELDS) - {"date", "type"} <= known
