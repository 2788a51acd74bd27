from goodoffices.briefing.claims import claims_in_words
from goodoffices.briefing.document import Document, Heading, Items, Paragraph
from goodoffices.briefing.language import Language
from tests.sample_cases import LINES_ONLY, RIVER, case_of, example

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


def test_what_the_same_side_says_elsewhere_is_counted_by_roots() -> None:
    case = example("ukraine-2025-12/case")
    (block,) = (block for block in claims_in_words(case.claims[17:18], case, EN) if isinstance(block, Items))
    assert block.items[0].words.startswith("c18: Ukraine must withdraw")
    assert block.items[0].notes[1] == "same stance on this in c19; together 1 independent root"


def test_nothing_to_show_is_said() -> None:
    assert Paragraph("No claim fits.") in claims_in_words((), CASE, EN)
    empty = claims_in_words((), case_of(LINES_ONLY), DE)
    assert "noch keine Aussagen" in "".join(block.words for block in empty if isinstance(block, Paragraph))
