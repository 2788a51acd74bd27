from dataclasses import replace
from datetime import date

from goodoffices.briefing.document import Heading, Items, Paragraph
from goodoffices.briefing.language import Language
from goodoffices.briefing.over_time import courses_in_words, turns_in_words
from goodoffices.case.case import Case
from goodoffices.case.over_time import Turn, turns
from tests.case.test_over_time import FIRST, LATER, case, said
from tests.sample_cases import LINES_ONLY, case_of, example

EN, DE = Language("en"), Language("de")
UKRAINE = example("ukraine-2025-12/case")


def turn_in_words(turn: Turn, of: Case, say: Language) -> str:
    """A turn as it is told, on one line."""
    listed = turns_in_words(of, say)[1]
    assert isinstance(listed, Items)
    item = listed.items[turns(of).index(turn)]
    return f"{item.words} {'; '.join(own.words for own in item.below)}."


def test_a_change_is_told_with_days_and_numbers() -> None:
    changed = case(replace(said("rejection", FIRST)), said("assessment", LATER))
    claims = (changed.claims[0], replace(changed.claims[1], quote="workable"))
    changed = replace(changed, claims=claims)
    assert turn_in_words(turns(changed)[0], changed, EN) == (
        "Upstream on “The new dam”: a change of position. 21 November 2025: rejection (c1, rejection); "
        "1 December 2025: assessment “workable” (c2, favourable assessment)."
    )


def test_the_plan_for_ukraine_in_both_languages() -> None:
    (turn,) = turns(UKRAINE)
    assert turn_in_words(turn, UKRAINE, EN) == (
        "Ukraine on “Plan of the USA”: one version was judged otherwise than another. Not both statements are dated, "
        "so the order is that of the versions. Undated, on version “28 points”: Ukraine and its allies rejected parts "
        "of the plan as too favourable to Russia (c3, rejection); Undated, on version “Geneva”: Zelensky calls the new "
        "version workable (c5, favourable assessment)."
    )
    told = turn_in_words(turn, UKRAINE, DE)
    assert told.startswith("Ukraine zu „Plan der USA“: Eine Fassung wurde anders beurteilt als eine andere.")
    assert "zur Fassung „Geneva“: Selenskyj nennt die neue Fassung praktikabel (c5, günstige Einschätzung)" in told


def test_turns_stand_below_a_heading_or_not_at_all() -> None:
    assert isinstance(turns_in_words(UKRAINE, EN)[0], Heading)
    assert turns_in_words(case(said("offer", LATER)), EN) == ()


def test_courses_say_what_is_undated() -> None:
    told = courses_in_words(case(said("offer"), said("demand", date(2025, 1, 2))), EN)
    (block,) = (block for block in told if isinstance(block, Items))
    assert [item.words for item in block.items] == ["Upstream on “The new dam”"]
    assert [own.words for own in block.items[0].below] == [
        "2 January 2025: demand (c2, demand)",
        "Undated: offer (c1, offer)",
    ]
    assert any(isinstance(own, Paragraph) and own.words.startswith("What is undated") for own in told)
    assert "Noch handelt keine" in str(courses_in_words(case_of(LINES_ONLY), DE))
