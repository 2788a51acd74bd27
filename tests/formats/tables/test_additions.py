"""What tables add to a case: claims, documents, parties."""

from goodoffices.formats.tables.additions import document_of, name_party, new_claim, sources_of
from goodoffices.formats.tables.known import Known
from goodoffices.formats.tables.said import Said


def test_sources_are_claims_that_are_known_or_become_one() -> None:
    known, said = Known(claims={"c1", "Letter, of June"}), Said()
    assert sources_of("c1, c9", "here", known, said) == ["c1", "c9"]
    assert sources_of("Letter, of June", "here", known, said) == ["Letter, of June"]
    assert sources_of("The wire, 3 June", "here", known, said) == ["table_1"]
    assert said["claims", "table_1", "says"].value == "The wire, 3 June"
    assert said["claims", "table_1", "state"].value == "proposed"
    assert new_claim(said, known, "here", says="x") == "table_2"


def test_a_document_is_made_once() -> None:
    known, said = Known(), Said()
    assert [document_of(words, "here", known, said) for words in ("The wire", "the  wire")] == ["the_wire", "the_wire"]
    assert said["documents", "the_wire", "title"].value == "The wire"


def test_a_party_keeps_its_words() -> None:
    known, said = Known(), Said()
    name_party(said, known, known.parties.of("North Bank"), "here")
    assert said["parties", "north_bank", "name"].value == "North Bank"
