"""How a line reads: as worded, by the interests behind it, by an answer, or as a question."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.analysis.compile import line_holds
from goodoffices.bridging.fates import Fate, Role
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.readings import Reading, answered, fate_of, judge, takes_no_side
from goodoffices.case.answers import PartyAnswer
from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import facets_of
from goodoffices.case.expressions.written import chosen, expressed
from goodoffices.case.interests import Interest
from goodoffices.case.issues import Option
from goodoffices.case.red_lines import Form, RedLine
from tests.bridging.deadlocks import conflicts_of, moves_of, opportunities_of, quarrel
from tests.sample_cases import case_of
from tests.strategies.deadlocks import deadlocks

DAY = date(2025, 6, 30)


def answering(case: Case, party: str, operator: str, *, accepts: bool, line: str = "", **more: object) -> Case:
    """The case with one answer more."""
    answer = PartyAnswer(party, f"a{len(case.answers)}", operator, "base", accepts, DAY, line)
    return replace(case, answers=(*case.answers, replace(answer, **more)))  # type: ignore[arg-type]


def one(case: Case, operator: str) -> Move:
    return moves_of(case, operator)[0]


def test_with_no_move_on_its_facets_a_line_holds_as_worded() -> None:
    case = quarrel("money", "act")
    assert judge(case, case.red_lines[0], []).reading is Reading.LITERAL
    elsewhere = RedLine("north", "else", Form.NEVER, case_of(ELSEWHERE).red_lines[0].expression)
    assert judge(case, elsewhere, [one(case, "defer")]).reading is Reading.LITERAL


ELSEWHERE = """\
goodoffices: 1
title: Elsewhere
parties: {a: {name: A, seat: signatory}}
issues: {toll: {options: [high, low]}}
red_lines: {a: {x: {never: toll == high}}}
"""


@pytest.mark.parametrize(
    ("refused", "fate", "reading"),
    [
        ("time", Fate.MET, Reading.SUPPORTED),
        ("act", Fate.OPEN, Reading.OPEN),
        ("ownership", Fate.LOST, Reading.CROSSED),
        ("time ownership", Fate.LOST, Reading.CROSSED),
        ("time act", Fate.OPEN, Reading.OPEN),
    ],
)
def test_it_reads_by_the_interest_that_fares_worst(refused: str, fate: Fate, reading: Reading) -> None:
    case = quarrel("outcome", refused)
    judged = judge(case, case.red_lines[1], [one(case, "limit_in_time")])
    assert judged.reading is reading
    assert judged.interests == ((case.interests[1], fate),)
    assert judged.answer is None


def test_where_nobody_knows_what_it_serves_it_is_a_question() -> None:
    case = quarrel()
    assert judge(case, case.red_lines[1], [one(case, "limit_in_time")]).reading is Reading.OPEN
    assert fate_of(Interest("north", "vague"), Role.REFUSER, [one(case, "defer")]) is Fate.OPEN


def test_in_place_of_what_was_asked_its_own_words_may_hold() -> None:
    case = quarrel("outcome", "act", able="bank")
    move = one(case, "change_promisor")
    south, north = case.red_lines
    assert judge(case, north, [move]).reading is Reading.LITERAL
    assert judge(case, south, [move]).reading is Reading.SUPPORTED


def test_its_words_are_not_enough_where_its_side_loses_by_how_it_is_done() -> None:
    case = quarrel("outcome", "face", able="bank")
    assert judge(case, case.red_lines[1], [one(case, "change_promisor")]).reading is Reading.OPEN


def with_a_third_way(serves: str = "time") -> Case:
    """The same quarrel, where north also excludes a third way that nobody asks for."""
    case = quarrel("outcome", serves, able="bank")
    (issue,) = case.issues
    facet = replace(issue.facets[0], options=(*issue.facets[0].options, Option("perhaps")))
    node = chosen("base", "perhaps")
    besides = RedLine("north", "besides", Form.NEVER, expressed(node), None, ("need",))
    return replace(case, issues=(replace(issue, facets=(facet,)),), red_lines=(*case.red_lines, besides))


def test_a_line_that_leaves_both_takes_no_side_and_holds_as_worded() -> None:
    case = with_a_third_way()
    move = one(case, "change_promisor")
    assert [takes_no_side(line, [move]) for line in case.red_lines] == [False, False, True]
    assert judge(case, case.red_lines[2], [move]).reading is Reading.LITERAL


# ------------------------------------------------------------------------------------------ answers


@pytest.mark.parametrize(("accepts", "reading"), [(True, Reading.CONFIRMED), (False, Reading.CROSSED)])
@pytest.mark.parametrize("refused", ["time", "ownership", ""])
def test_an_answer_goes_before_everything(accepts: bool, reading: Reading, refused: str) -> None:
    case = answering(quarrel("outcome", refused), "north", "limit_in_time", accepts=accepts, line="refuses")
    judged = judge(case, case.red_lines[1], [one(case, "limit_in_time")])
    assert judged.reading is reading
    assert judged.answer == case.answers[0]


def test_an_answer_is_about_its_own_line_operator_and_choice() -> None:
    case, choice = quarrel("outcome", "act"), (("duration", "with_review"),)
    for told in (
        answering(case, "north", "defer", accepts=True, line="refuses"),
        answering(case, "north", "limit_in_time", accepts=True),
        answering(case, "south", "limit_in_time", accepts=True, line="asks"),
        answering(case, "north", "limit_in_time", accepts=True, line="refuses", choices=choice),
    ):
        assert judge(told, case.red_lines[1], [one(case, "limit_in_time")]).reading is Reading.OPEN
    narrow = answering(case, "north", "limit_in_time", accepts=True, line="refuses", choices=choice)
    assert judge(narrow, case.red_lines[1], [moves_of(case, "limit_in_time")[1]]).reading is Reading.CONFIRMED


def test_a_refusal_of_one_move_goes_before_what_was_accepted_of_another() -> None:
    case = answering(quarrel("outcome", "act"), "north", "limit_in_time", accepts=True, line="refuses")
    case = answering(case, "north", "defer", accepts=False, line="refuses")
    moves = [one(case, "limit_in_time"), one(case, "defer")]
    answer = answered(case, "north", "refuses", moves)
    assert answer is not None
    assert not answer.accepts
    assert judge(case, case.red_lines[1], moves).reading is Reading.CROSSED


def test_what_was_accepted_is_not_taken_for_more() -> None:
    case = answering(quarrel("time outcome", "act"), "south", "defer", accepts=True, line="asks")
    south = case.red_lines[0]
    assert judge(case, south, [one(case, "defer")]).reading is Reading.CONFIRMED
    further = [one(case, "defer"), one(case, "limit_in_time")]
    assert judge(case, south, further).reading is Reading.CROSSED


def test_a_further_concession_takes_nothing_back() -> None:
    case = answering(quarrel("outcome", "act face"), "north", "limit_in_time", accepts=True, line="refuses")
    moves = [one(case, "limit_in_time"), one(case, "change_promisee")]
    assert judge(case, case.red_lines[1], moves).reading is Reading.CONFIRMED


def test_whether_a_party_takes_part_is_answered_without_a_line() -> None:
    case = answering(quarrel("outcome", "act"), "bank", "add_guarantor", accepts=False)
    found = answered(case, "bank", "", [one(case, "add_guarantor")])
    assert found == case.answers[0]
    assert answered(case, "bank", "", [one(case, "defer")]) is None


# ------------------------------------------------------------------------------------------ for all cases


@settings(max_examples=40)
@given(deadlocks(), st.data())
def test_what_reads_literally_holds_as_worded(case: Case, data: st.DataObject) -> None:
    found = [move for own in opportunities_of(case) for move in own.ways()]
    if not found:
        return
    move = data.draw(st.sampled_from(found))
    done = {move.clash.facet: move.clash.instead if move.instead else move.clash.asked}
    for line in case.red_lines:
        judged = judge(case, line, [move])
        touched = move.clash.facet in facets_of(line.expression.node)
        if judged.reading is Reading.LITERAL and touched:
            assert move.instead
            assert evaluate(line_holds(line), done) is not False
        if judged.reading is Reading.CONFIRMED:
            assert judged.answer is not None
            assert judged.answer.party == line.party
        if judged.reading is Reading.SUPPORTED:
            assert judged.interests
            assert all(fate is Fate.MET for _, fate in judged.interests)
        if not touched:
            assert judged.reading is Reading.LITERAL


@settings(max_examples=25)
@given(deadlocks(), st.data())
def test_the_order_of_moves_does_not_matter(case: Case, data: st.DataObject) -> None:
    for conflict in conflicts_of(case):
        found = [move for own in opportunities_of(case) for move in own.ways() if own.clash in conflict.clashes[:1]]
        if len(found) >= 2:
            first, second = data.draw(st.permutations(found))[:2]
            for line in case.red_lines:
                assert judge(case, line, [first, second]).reading is judge(case, line, [second, first]).reading
