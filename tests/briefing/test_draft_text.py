"""A draft as a text to read."""

from goodoffices.briefing.draft_text import draft_in_words, printed_only, saved_in_words
from goodoffices.briefing.language import Language
from goodoffices.case.drafts import Clause, Draft, DraftVersion
from goodoffices.case.text import Text
from tests.briefing.words import lines_of
from tests.sample_cases import RIVER, case_of

CLAUSES = (
    Clause("10", Text.of({"en": "Much water.", "de": "Viel Wasser."}), (("release.volume", "300"),)),
    Clause("2", Text.plain("Low."), (("dam", "lowered"),)),
)
DRAFT = Draft(
    "d", Text.plain("Water"), (DraftVersion("1"), DraftVersion("second one", CLAUSES, note=Text.plain("Mine.")))
)


def test_clauses_stand_in_their_order_with_what_they_decide_and_the_note() -> None:
    lines = lines_of(draft_in_words(DRAFT, DRAFT.versions[1], case_of(RIVER), Language("de"), for_mediator=True))
    assert lines == [
        "Water",
        "Wasser am Oberlauf",
        "2 Low.",
        "10 Viel Wasser.",
        "Er trifft 2 von 4 Entscheidungen des Falls.",
        "Mine.",
    ]


def test_sides_read_the_text_alone() -> None:
    lines = lines_of(draft_in_words(DRAFT, DRAFT.versions[1], case_of(RIVER), Language("en")))
    assert lines == ["Water", "Water on the upper river", "2 Low.", "10 Much water."]


def test_a_clause_without_a_number_and_a_version_without_a_note() -> None:
    version = DraftVersion("1", (Clause("–", Text.plain("Low.")),))
    lines = lines_of(draft_in_words(DRAFT, version, case_of(RIVER), Language("en"), for_mediator=True))
    assert lines[2:] == ["Low.", "It decides 0 of 4 decisions of the case."]


def test_it_says_what_was_saved_and_how_to_compare_it() -> None:
    saved, compare = lines_of(saved_in_words(DRAFT, "river.yaml", Language("en")))
    assert saved == "Saved in river.yaml: version “second one” of the draft “d”. Edit it there."
    assert compare == "What it changes: `goodoffices compare river.yaml d:1 'd:second one'`"
    first = Draft("d", DRAFT.title, DRAFT.versions[:1])
    assert len(lines_of(saved_in_words(first, "river.yaml", Language("en")))) == 1
    assert "--as NAME" in lines_of(printed_only(Language("de")))[0]
