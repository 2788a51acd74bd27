from goodoffices.briefing.claims_review import claim_asked, help_with_claims, review_ended
from goodoffices.briefing.document import Document, Heading, Paragraph
from goodoffices.briefing.language import Language
from tests.briefing.words import text_of
from tests.sample_cases import RIVER, case_of

EN, DE = Language("en"), Language("de")
CASE = case_of(RIVER)


def words(document: Document) -> list[str]:
    return [block.words for block in document if isinstance(block, Paragraph | Heading)]


def test_a_claim_is_asked_about_with_its_sentence() -> None:
    told = words(claim_asked(CASE.claims[0], CASE, "He said: no treaty, never.", (1, 3), EN))
    assert told[:2] == ["1 of 3: c1", "In the text: He said: no treaty, never."]
    assert "r reject" in told[2]
    assert len(words(claim_asked(CASE.claims[0], CASE, "no treaty, never", (2, 3), DE))) == 2
    assert len(words(claim_asked(CASE.claims[0], CASE, "", (2, 3), DE))) == 2


def test_help_names_what_claims_can_be_linked_to() -> None:
    told = next(line for line in text_of(help_with_claims(CASE, EN)).splitlines() if "own_treaty" in line)
    assert told.startswith("Upstream")
    assert told.endswith("(upstream.red_lines.own_treaty)")


def test_the_end_says_what_became_of_them() -> None:
    assert words(review_ended(2, 1, 3, EN)) == ["Saved. Accepted: 2; rejected: 1; still proposed: 3."]
    assert words(review_ended(0, 0, 0, DE)) == ["Keine Aussage wartet auf eine Entscheidung."]
