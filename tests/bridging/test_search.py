"""Bridges of a conflict, best first: what is true of all of them, and what a search finds on small quarrels."""

import random
from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from goodoffices.analysis.compile import line_holds
from goodoffices.bridging.bridge import DEEPEST, Bridge
from goodoffices.bridging.candidates import bearing_lines
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.packages import pick
from goodoffices.bridging.readings import Reading, answered, judge
from goodoffices.bridging.search import Search, search, why_not
from goodoffices.case.answers import PartyAnswer
from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import evaluate
from tests.bridging.deadlocks import (
    BASE,
    conflicts_of,
    known_deadlocks,
    moves_of,
    quarrel,
    searches_of,
    suspended_by,
    without,
)
from tests.bridging.test_readings import DAY, answering
from tests.oracle import Oracle
from tests.sample_cases import case_of
from tests.strategies.deadlocks import deadlocks

DRAWN = settings(max_examples=8)
FEW = settings(max_examples=4)


def bridges_of(case: Case, top: int = 30) -> list[Bridge]:
    return [bridge for own in searches_of(case, top) for bridge in own.bridges]


def meaning(bridge: Bridge) -> tuple[object, ...]:
    """What a bridge does, whatever the order of parties and lines."""
    to = tuple(
        tuple(sorted((facet, tuple(sorted("_and_".join(sorted(name.split("_and_"))) for name in names)))
                     for facet, names in bridge.to(number).items()))
        for number in range(len(bridge.moves))
    )  # fmt: skip
    read = frozenset((line, own.reading) for line, own in bridge.judgements.items())
    return bridge.operators, tuple((move.clash.facet, move.clash.asked) for move in bridge.moves), to, read


def left_undone(case: Case, own: Search, moves: tuple[Move, ...], gone: set[str]) -> tuple[bool, int] | None:
    """How much moves leave undone; None where they cross a line or leave no package."""
    lines = bearing_lines(case, own.conflict, moves, gone)
    readings = [judge(case, line, moves).reading for line in lines]
    if Reading.CROSSED in readings or pick(case, moves, gone, 20) is None:
        return None
    asked = {third: answered(case, third, "", [move]) for move in moves for third in move.unsure}
    unsure = sum(answer is None for answer in asked.values())
    return any(move.operator == "leave_ambiguous" for move in moves), readings.count(Reading.OPEN) + unsure


# ------------------------------------------------------------------------------------------ small quarrels


def test_what_leaves_no_question_stands_first() -> None:
    (own,) = searches_of(case_of(BASE))
    assert own.complete
    assert own.bridges[0].operators == ("split_bundle",)
    undone = [len(bridge.open_lines) + len(bridge.unsure) for bridge in own.bridges]
    assert undone == sorted(undone)


def test_ambiguous_words_come_last() -> None:
    (own,) = searches_of(quarrel())
    assert [bridge.operators for bridge in own.bridges][-1] == ("leave_ambiguous",)
    assert sum("leave_ambiguous" in bridge.operators for bridge in own.bridges) == 1


def test_without_interests_there_are_only_questions() -> None:
    (own,) = searches_of(quarrel())
    assert own.bridges
    for bridge in own.bridges:
        readings = {judged.reading for judged in bridge.judgements.values()}
        assert readings & {Reading.OPEN}
        assert not readings & {Reading.SUPPORTED, Reading.CONFIRMED}
        assert bridge.questions


def test_no_more_than_asked_for_are_told_and_these_are_the_best() -> None:
    case = case_of(BASE)
    (conflict,) = conflicts_of(case)
    whole = search(case, conflict, (), 100, float("inf"))
    for top in (1, 3):
        few = search(case, conflict, (), top, float("inf"))
        assert list(map(meaning, few.bridges)) == list(map(meaning, whole.bridges[:top]))


def test_time_that_is_up_is_said() -> None:
    case = case_of(BASE)
    (conflict,) = conflicts_of(case)
    found = search(case, conflict, (), 3, 0)
    assert (found.bridges, found.complete) == ((), False)


def test_several_operators_where_one_is_not_enough() -> None:
    (own,) = searches_of(quarrel("access", "form precedent", able="south"))
    first = own.bridges[0]
    assert len(first.moves) == 2
    assert first.open_lines == ()
    assert all(bridge.open_lines for bridge in own.bridges if len(bridge.moves) == 1)


def test_what_nothing_resolves_is_not_resolved_and_says_why() -> None:
    case = quarrel("ownership", "ownership")
    (own,) = searches_of(case)
    told = why_not(case, own.conflict)
    assert set(told) == set(own.tried)
    assert told["without_prejudice"] == ("south.red_lines.asks",)
    assert not [bridge for bridge in own.bridges if not bridge.open_lines]


def test_ways_that_mean_the_same_are_one_bridge() -> None:
    (own,) = searches_of(quarrel("outcome", "form"))
    (bridge,) = [bridge for bridge in own.bridges if bridge.operators == ("change_instrument",)]
    assert bridge.to(0) == {"instrument": ["own_law", "declaration"]}


# ------------------------------------------------------------------------------------------ answers


def test_a_refusal_removes_a_bridge() -> None:
    case = case_of(BASE)
    told = answering(case, "north", "split_bundle", accepts=False, line="stays")
    assert ("split_bundle",) in [bridge.operators for bridge in bridges_of(case)]
    assert all("split_bundle" not in bridge.operators for bridge in bridges_of(told))


def test_a_refusal_to_take_part_removes_only_who_refused() -> None:
    case = answering(quarrel(), "bank", "refer_to_decider", accepts=False)
    (bridge,) = [bridge for bridge in bridges_of(case) if bridge.operators == ("refer_to_decider",)]
    assert bridge.to(0) == {"decider": ["tribunal"]}


def test_an_acceptance_confirms_a_reading_and_ends_the_question() -> None:
    case = case_of(BASE)
    told = answering(case, "north", "sequence_steps", accepts=True, line="stays")
    before, after = (
        next(bridge for bridge in bridges_of(own) if bridge.operators == ("sequence_steps",)) for own in (case, told)
    )
    assert before.judgements["north.red_lines.stays"].reading is Reading.OPEN
    assert after.judgements["north.red_lines.stays"].reading is Reading.CONFIRMED
    assert "north" in {question.party for question in before.questions}
    assert "north" not in {question.party for question in after.questions}


@DRAWN
@given(deadlocks(), st.booleans(), st.data())
def test_an_answer_decides_about_the_bridge_that_it_is_about(case: Case, accepts: bool, data: st.DataObject) -> None:
    case = replace(case, answers=())
    single = [bridge for bridge in bridges_of(case, 3) if len(bridge.moves) == 1]
    assume(single)
    bridge = data.draw(st.sampled_from(single))
    (move,) = bridge.moves
    line = data.draw(st.sampled_from([own for own in bridge.conflict.lines if own.id in bridge.judgements]))
    assume(not line.id.endswith("walk_away"))
    said = PartyAnswer(line.party, "said", move.operator, move.clash.facet, accepts, DAY, line.name)
    told = replace(case, answers=(said,))
    found = [
        own
        for own in bridges_of(told)
        if move.operator in own.operators and own.conflict.members == bridge.conflict.members
    ]
    if accepts:
        alone = [own for own in found if len(own.moves) == 1]
        assert alone
        assert all(own.judgements[line.id].reading is Reading.CONFIRMED for own in alone)
    else:
        made = [(each.operator, each.clash.facet) for own in found for each in own.moves]
        assert (move.operator, move.clash.facet) not in made


# ------------------------------------------------------------------------------------------ true of every bridge


def check(case: Case) -> None:
    for own in searches_of(case, top=8):
        assert len(set(map(meaning, own.bridges))) == len(own.bridges)
        gone = suspended_by(case, own.conflict)
        for bridge in own.bridges:
            check_depth(case, own, bridge, gone)
            check_package(case, bridge, gone)
            check_lines(case, bridge, gone)


def check_depth(case: Case, own: Search, bridge: Bridge, gone: set[str]) -> None:
    """Every operator is necessary: without it more would be open, or a line crossed."""
    assert bridge.conflict == own.conflict
    assert 1 <= len(bridge.moves) <= DEEPEST
    assert len(set(bridge.operators)) == len(bridge.moves)
    undone = left_undone(case, own, bridge.moves, gone)
    assert undone is not None
    for count in range(1, len(bridge.moves)):
        for fewer in combinations(bridge.moves, count):
            less = left_undone(case, own, fewer, gone)
            assert less is None or less > undone or not own.complete


def check_package(case: Case, bridge: Bridge, gone: set[str]) -> None:
    """The package respects every rule and every line that counts, as it reads in the reframed case."""
    made = bridge.transformation
    oracle = Oracle(without(made.case, gone))
    whole = [package for package in oracle.zone if bridge.package.items() <= package.items()]
    assert whole
    assert [move.choices for move in made.moves(bridge.package)] == [move.choices for move in bridge.moves]
    assert bridge.back == made.translate_back(bridge.package)
    assert any(bridge.back.items() <= package.items() for package in Oracle(case).obeying)


def check_lines(case: Case, bridge: Bridge, gone: set[str]) -> None:
    """Whatever line of a needed party it touches is judged; none is crossed; a literal one holds as worded."""
    made = bridge.transformation
    signed = {party.id for party in case.parties if party.is_signatory}
    for line, judged in made.readings(bridge.package).items():
        owner = line.split(".")[0]
        if line in gone or owner not in signed | set(bridge.consent):
            continue
        assert judged.reading is not Reading.CROSSED
        if line in bridge.judgements:
            assert bridge.judgements[line] == judged
        else:
            assert judged.reading is not Reading.OPEN
        if judged.reading is Reading.LITERAL:
            own = next(each for each in case.red_lines if each.id == line)
            moved = {facet.id: made.naming.facet(facet.id) for facet in case.facets}
            before = {old: bridge.package[new] for old, new in moved.items() if new in bridge.package}
            assert evaluate(line_holds(own), before) is not False
    assert set(bridge.open_lines) == {name for name, own in bridge.judgements.items() if own.reading is Reading.OPEN}


def test_on_the_deadlocks_of_the_repository() -> None:
    for case in known_deadlocks():
        check(case)


@DRAWN
@given(deadlocks())
def test_on_random_deadlocks(case: Case) -> None:
    check(case)


@FEW
@given(deadlocks())
def test_the_search_is_deterministic(case: Case) -> None:
    assert searches_of(case, 5) == searches_of(case, 5)


def shuffled(case: Case, seed: int) -> Case:
    """The same case with its parties, issues, lines and all that is said of them in another order."""
    chance = random.Random(seed)  # a test's own
    sections = ("parties", "issues", "red_lines", "interests", "positions", "values", "answers")
    return replace(case, **{name: tuple(chance.sample(own := getattr(case, name), len(own))) for name in sections})  # type: ignore[arg-type]


def by_conflict(case: Case) -> dict[frozenset[str], Counter[tuple[object, ...]]]:
    return {frozenset(own.conflict.members): Counter(map(meaning, own.bridges)) for own in searches_of(case)}


@FEW
@given(deadlocks(), st.integers(0, 99))
def test_the_order_of_the_file_does_not_matter(case: Case, seed: int) -> None:
    assume(all(own.complete for own in searches_of(case)))
    assert by_conflict(case) == by_conflict(shuffled(case, seed))


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_the_file_does_not_matter_for_the_main_example(seed: int) -> None:
    case = known_deadlocks()[3]
    assert case.name == "as-stated"
    assert by_conflict(case) == by_conflict(shuffled(case, seed))


def test_an_operator_that_can_do_nothing_is_not_tried() -> None:
    (own,) = searches_of(quarrel("money", "money"))
    assert set(own.tried) == {name for name in own.tried if moves_of(quarrel("money", "money"), name)}
    assert "divide_in_zones" not in own.tried
