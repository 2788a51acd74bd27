from dataclasses import replace
from datetime import date

from goodoffices.briefing.document import Document, Items, Paragraph
from goodoffices.briefing.language import Language
from goodoffices.briefing.proposal import proposal_in_words
from goodoffices.reading.findings import Actor, ReadMeeting
from goodoffices.reading.proposal import proposed
from tests.reading.test_proposal import CASE, FACTS, READING

EN, DE = Language("en"), Language("de")


def words(document: Document) -> str:
    return "\n".join(block.words for block in document if isinstance(block, Paragraph))


def test_what_was_proposed_and_what_to_do_next() -> None:
    found = proposed(READING, FACTS, CASE)
    stored = replace(found, document=replace(found.document, text="texts/river.txt"))
    told = words(proposal_in_words(stored, "river.yaml", EN))
    assert told.startswith("2 claims are proposed in river.yaml; nobody has accepted them yet.")
    assert "stored as texts/river.txt" in told
    assert "`goodoffices claims river.yaml --review`" in told


def test_nothing_new_is_said() -> None:
    again = proposed(READING, FACTS, proposed(READING, FACTS, CASE).case)
    assert words(proposal_in_words(again, "river.yaml", DE)) == (
        "Nichts Neues für river.yaml; der Fall bleibt, wie er war. 2 Aussagen dieses Dokuments stehen schon im Fall."
    )


def test_suggestions_are_listed() -> None:
    meeting = ReadMeeting(("Upstream", "Downstream"), "Riverton", date(2025, 7, 1))
    reading = replace(READING, actors=(Actor("M. Newman", "envoy", "appointed"),), meetings=(meeting,))
    told = proposal_in_words(proposed(reading, FACTS, CASE), "river.yaml", EN)
    items = [item.words for block in told if isinstance(block, Items) for item in block.items]
    assert items == ["M. Newman, envoy, appointed", "Upstream and Downstream; Riverton; 1 July 2025"]
