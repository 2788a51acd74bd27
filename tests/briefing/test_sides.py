from goodoffices.bridging.bridge import Bridge
from goodoffices.briefing.document import Item
from goodoffices.briefing.language import Language
from goodoffices.briefing.sides import reading_in_words, touched, what_each_side_has
from goodoffices.case.case import Case
from goodoffices.workbench.bridging import bridge
from tests.bridging.deadlocks import BASE
from tests.sample_cases import case_of, example
from tests.workbench.bridged import FLAGSHIP, SILENT, bridged, bridged_example

EN, DE = Language("en"), Language("de")
CASE = example(FLAGSHIP)


def bridge_of(*operators: str) -> Bridge:
    return next(own for own in bridged_example(FLAGSHIP).bridges if own.operators == operators)


def sides(bridge: Bridge, say: Language = EN) -> dict[str, Item]:
    return {item.words: item for item in what_each_side_has(bridge, CASE, say)}


def test_each_side_has_its_lines_how_they_read_and_what_becomes_of_its_interests() -> None:
    russia = sides(bridge_of("split_bundle"))["Russia"]
    (line,) = russia.below
    assert (
        line.words
        == "Ukraine withdraws from the whole Donbas: holds by the interests behind it, as this program reads them"
    )
    assert line.notes == ("met: Has the say in how the Donbas is governed",)


def test_a_line_that_holds_as_worded_rests_on_no_interest() -> None:
    (line,) = sides(bridge_of("change_promisor"))["Ukraine"].below
    assert line.words.endswith(": holds as it is worded")
    assert line.notes == ()


def test_what_is_open_is_said_to_be_open() -> None:
    (line,) = sides(bridge_of("divide_in_zones"))["Ukraine"].below
    assert line.words.endswith(": a question to the party")
    assert [note.partition(":")[0] for note in line.notes] == ["open", "met"]


def test_how_far_a_side_comes_is_a_band_and_said_to_be_an_estimate() -> None:
    for party in ("Ukraine", "Russia"):
        words = sides(bridge_of("split_bundle"))[party].notes[-1]
        assert words == "Of the way from its worst to its best, by estimates: nearly all"
    assert "fast alles" in sides(bridge_of("split_bundle"), DE)["Russland"].notes[-1]


def test_whoever_has_neither_line_nor_values_has_no_entry() -> None:
    assert set(sides(bridge_of("change_promisor"))) == {"Ukraine", "Russia"}


def test_without_values_nobody_is_said_to_get_anything() -> None:
    found = bridged(SILENT)
    items = what_each_side_has(found.bridges[0], case_of(SILENT), EN)
    assert not any("Gets" in note for item in items for note in item.notes)
    assert all(below.words.endswith("a question to the party") for item in items for below in item.below)


def test_a_confirmed_reading_has_the_day_of_the_answer() -> None:
    operator = bridged(BASE).bridges[0].operators[0]
    said = (
        "answers: {{north: {{heard: {{operator: {}, issue: base, line: stays, accepts: true, date: 2025-06-01}}}}}}\n"
    )
    found = bridged(BASE + said.format(operator))
    own = next(own for own in found.bridges if own.operators == (operator,))
    judgement = own.judgements["north.red_lines.stays"]
    assert reading_in_words(judgement, EN) == "confirmed by the party on 1 June 2025"
    assert reading_in_words(judgement, DE) == "von der Partei am 1. Juni 2025 bestätigt"
    north = what_each_side_has(own, found.case, EN)[0]
    assert north.below[0].notes == ()


COSTS = BASE.replace(
    "about: [ownership]}}", "about: [ownership]}, soon: {says: It comes soon, about: [time]}, coin: {about: [money]}}"
)
"""The base, where those who ask have needs on which no line rests."""


def steps_of(text: str) -> tuple[Bridge, Case]:
    """The bridge of a case by steps in turn."""
    found = bridge(case_of(text), top=20)
    return next(own for own in found.bridges if own.operators == ("sequence_steps",)), found.case


def test_needs_on_which_no_line_rests_are_named_where_a_move_costs_them_something() -> None:
    own, case = steps_of(COSTS)
    assert [interest.name for interest in touched(own, "south", case)] == ["soon"]
    assert touched(own, "north", case) == ()
    notes = {item.words: item.notes for item in what_each_side_has(own, case, EN)}
    assert EN("bridges.touches", interest="It comes soon") in notes["South"]
    assert not any("It comes soon" in note for note in notes["North"])


def test_a_need_without_words_is_named_as_in_the_case() -> None:
    own, case = steps_of(COSTS.replace("says: It comes soon, ", ""))
    (north, south) = what_each_side_has(own, case, EN)
    assert EN("bridges.touches", interest="soon") in south.notes
    assert not any("soon" in note for note in north.notes)


def test_needs_that_a_line_rests_on_or_that_a_move_meets_are_not_named_again() -> None:
    found = bridged(BASE)
    assert found.bridges
    for own in found.bridges:
        for party in ("north", "south"):
            assert touched(own, party, found.case) == ()
