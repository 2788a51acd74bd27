from goodoffices.briefing.claims import claims_in_words, edits_in_words
from goodoffices.briefing.document import Document, Heading, Items, Paragraph
from goodoffices.briefing.language import Language
from goodoffices.case.changes import Change
from tests.sample_cases import LINES_ONLY, RIVER, case_of

EN, DE = Language("en"), Language("de")
CASE = case_of(RIVER)


def items(document: Document) -> list[str]:
    return [item.words for block in document if isinstance(block, Items) for item in block.items]


def test_what_waits_for_a_person_comes_first() -> None:
    told = claims_in_words(CASE.claims, CASE, EN)
    headings = [block.words for block in told if isinstance(block, Heading)]
    assert headings == [
        "Claims: Water on the upper river",
        "Proposed: 1 claim that nobody has accepted yet",
        "Accepted: 2 claims",
    ]
    assert items(told)[0] == "c2: The bank wants its costs — River Bank"


def test_below_a_claim_stands_what_rests_on_it() -> None:
    told = claims_in_words(CASE.claims[:1], CASE, DE)
    (block,) = (block for block in told if isinstance(block, Items))
    assert block.items[0].notes == ("stützt upstream.red_lines.own_treaty",)


def test_nothing_to_show_is_said() -> None:
    assert Paragraph("No claim fits.") in claims_in_words((), CASE, EN)
    empty = claims_in_words((), case_of(LINES_ONLY), DE)
    assert "noch keine Aussagen" in "".join(block.words for block in empty if isinstance(block, Paragraph))


def test_what_was_changed() -> None:
    changed = (Change(("claim", "c2", "state"), "proposed", "accepted"), Change(("claim", "c2", "grade"), None, "B2"))
    assert items(edits_in_words(changed, EN)) == [
        "claim c2: state: proposed → accepted",
        "claim c2: grade: nothing → B2",
    ]
    assert edits_in_words((), EN) == (Paragraph("Nothing has changed: the case says all that already."),)
