from goodoffices.bridging.search import Search
from goodoffices.bridging.wording import phrase
from goodoffices.briefing.bridges_tried import tried_in_words
from goodoffices.briefing.document import Block, Items, Paragraph
from goodoffices.briefing.language import Language
from tests.bridging.deadlocks import BASE, conflicts_of
from tests.briefing.words import text_of
from tests.sample_cases import case_of
from tests.workbench.bridged import MOVES_LEFT, REFUSED, SAME_NEED, bridged

EN, DE = Language("en"), Language("de")

OUT_OF_REACH = """\
goodoffices: 1
title: Nothing in it
parties:
  a: {name: A, seat: signatory, walk_away: 20}
  b: {name: B, seat: signatory}
issues:
  x: {options: [one, two]}
values:
  a: {x: {one: 0, two: 10}}
"""
"""A walk-away that no package reaches."""


def tried(text: str, say: Language = EN) -> tuple[Block, ...]:
    """What is said of the only conflict of a case, as if nothing had been found for it."""
    case = case_of(text)
    (conflict,) = conflicts_of(case)
    return tuple(tried_in_words(Search(conflict, (), complete=True, tried=()), case, say))


def reasons(text: str, say: Language = EN) -> dict[str, tuple[str, ...]]:
    """What each move was said to fail for, by its title."""
    _, items = tried(text, say)
    assert isinstance(items, Items)
    return {item.words: item.notes for item in items.items}


def title(operator: str) -> str:
    """What a move is called."""
    return EN.text(phrase(operator, "title"))


def test_every_move_that_was_tried_has_a_reason() -> None:
    found = reasons(REFUSED)
    assert len(found) == len(bridged(REFUSED).searches[0].tried) > len(MOVES_LEFT)
    assert all(notes and all(note.endswith(".") for note in notes) for notes in found.values())


def test_what_a_party_refused_is_said_to_be_refused_and_when() -> None:
    assert reasons(REFUSED)["Decided later, with a date and a rule"] == ("North refused this on 1 June 2025.",)
    assert "Nordland: am 1. Juni 2025 abgelehnt." in text_of(tried(REFUSED, DE))


def test_what_does_nothing_for_an_interest_names_it() -> None:
    notes = reasons(SAME_NEED.replace("its own", "its own for good"))[title("limit_in_time")]
    assert notes == ("A limit in time changes nothing about what North would need: Nobody attacks from there.",)


def test_the_one_who_would_do_the_same_is_the_other_side() -> None:
    safety = "{says: {en: Nobody attacks from there, de: Niemand greift von dort an}, about: [forces]}"
    assert safety in SAME_NEED
    text = SAME_NEED.replace(safety, "{says: It happens later, about: [time]}")
    assert title("make_reciprocal") not in reasons(text)
    able = text.replace("Südland}, seat: signatory", "Südland}, seat: signatory, delivers: [leave]")
    (note,) = reasons(able)[title("make_reciprocal")]
    assert note.startswith("That South would do the same changes nothing about what North would need")


def test_what_those_who_ask_would_lose_is_said_as_that() -> None:
    text = BASE.replace("about: [ownership]", "about: [time]").replace("its own", "its own for good")
    notes = reasons(text)[title("limit_in_time")]
    assert "It would leave South without what is needed here: The land is its own for good." in notes


def test_whoever_would_not_take_part_is_named() -> None:
    said = "answers: {bank: {no_part: {operator: add_guarantor, issue: base, accepts: false, date: 2025-06-01}}}\n"
    notes = reasons(BASE + said)["A third party guarantees it"]
    assert "The Bank refused on 1 June 2025 to take part in it." in notes


def test_a_move_that_crosses_no_line_by_itself_failed_for_want_of_a_package() -> None:
    found = reasons(BASE)
    assert found["What was one question is decided point by point"] == (EN("bridges.no_package"),)


def test_where_no_move_applies_that_is_said() -> None:
    (search,) = bridged(OUT_OF_REACH).searches
    (only,) = tried_in_words(search, case_of(OUT_OF_REACH), EN)
    assert isinstance(only, Paragraph)
    assert only.words.startswith("No move applies here")
