from dataclasses import replace

from goodoffices.briefing.corroboration import corroboration, roots_in_words, support_in_words
from goodoffices.briefing.document import Items
from goodoffices.briefing.language import Language
from goodoffices.case.claims import ClaimState
from goodoffices.case.corroboration import roots_of
from goodoffices.case.origin import Origin
from tests.sample_cases import LINES_ONLY, RIVER, case_of, example

EN, DE = Language("en"), Language("de")
CASE = case_of(RIVER)


def test_roots_are_counted_and_named() -> None:
    claims = [replace(CASE.claims[0], id="c7", via=("AP",)), *CASE.claims[::2]]
    assert roots_in_words(claims, roots_of(CASE, claims), EN) == (
        "c7, c1, c3: 3 independent roots, AP, an agency and a source that is not recorded"
    )
    assert roots_in_words(claims[:1], roots_of(CASE, claims[:1]), DE) == "c7: 1 unabhängiger Ursprung, AP"


def test_what_does_not_count_is_named_as_well() -> None:
    rejected = replace(CASE, claims=(*CASE.claims[:2], replace(CASE.claims[2], state=ClaimState.REJECTED)))
    assert support_in_words(Origin(("c1", "c2", "c3")), rejected, EN) == (
        "c1: 1 independent root, an agency; not accepted yet: c2; rejected: c3"
    )
    assert support_in_words(Origin(), CASE, DE) == "ohne Quelle: eigene Hypothese der Analyse"


def test_every_red_line_and_position_is_there() -> None:
    case = example("ukraine-2025-12/case")
    (block,) = (block for block in corroboration(case, EN) if isinstance(block, Items))
    assert len(block.items) == len(case.red_lines) + len(case.positions)
    assert block.items[0].words.startswith("Ukraine (inferred): Ukraine does not itself renounce")
    assert block.items[0].words.endswith("(ukraine.red_lines.constitutional_goal)")
    assert corroboration(case_of(LINES_ONLY), EN) == ()
