"""Candidates for bridges, against all combinations of moves."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings

from goodoffices.bridging.candidates import ALONE, Candidate, bearing_lines, field, fit, lines_touched
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.readings import Judgement, Reading, judge
from goodoffices.case.case import Case
from goodoffices.case.parties import Seat
from goodoffices.case.red_lines import Form, RedLine
from tests.bridging.deadlocks import BASE, conflicts_of, moves_of, opportunities_of, quarrel, suspended_by
from tests.bridging.test_readings import answering, with_a_third_way
from tests.sample_cases import case_of
from tests.strategies.deadlocks import deadlocks


def found(case: Case, count: int = 1, below: tuple[bool, int] | None = None) -> list[Candidate]:
    """The candidates of a case with one conflict."""
    conflict = conflicts_of(case)[0]
    own = [each for each in opportunities_of(case) if each.clash in conflict.clashes]
    return list(field(case, conflict, own, suspended_by(case, conflict)).candidates(count, below))


def names(candidates: list[Candidate]) -> set[tuple[str, ...]]:
    return {tuple(move.operator for move in own.moves) for own in candidates}


def test_moves_that_cross_no_line_with_what_they_leave_open() -> None:
    known = {own.moves[0].operator: own.burden for own in found(case_of(BASE))}
    assert known["split_bundle"] == (False, 0)
    assert known["sequence_steps"] == (False, 1)
    assert known["defer"] == (False, 2)
    assert "limit_in_time" not in known
    assert "leave_ambiguous" not in known


def test_ambiguous_words_are_a_burden_of_their_own() -> None:
    known = {own.moves[0].operator: own.burden for own in found(quarrel())}
    assert known["leave_ambiguous"] == (True, 2)
    assert known["defer"] == (False, 2)


def test_somebody_of_whom_nobody_knows_whether_it_is_able_is_an_open_question() -> None:
    (own,) = [own for own in found(quarrel("outcome", "act")) if own.moves[0].operator == "change_promisor"]
    assert (own.unsure, own.open) == (("bank",), 2)
    told = answering(quarrel("outcome", "act"), "bank", "change_promisor", accepts=True)
    (own,) = [own for own in found(told) if own.moves[0].operator == "change_promisor"]
    assert (own.unsure, own.open) == ((), 1)


def test_whoever_has_refused_to_take_part_takes_none() -> None:
    case = answering(quarrel("outcome", "outcome"), "bank", "add_guarantor", accepts=False)
    assert not [own for own in found(case) if own.moves[0].operator == "add_guarantor"]
    assert [own for own in found(quarrel("outcome", "outcome")) if own.moves[0].operator == "add_guarantor"]


def test_who_takes_something_on_is_tried_in_turn() -> None:
    deciders = [own.moves[0].thirds for own in found(quarrel()) if own.moves[0].operator == "refer_to_decider"]
    assert deciders == [(), ("bank",)]


def test_more_moves_only_where_they_leave_less_undone() -> None:
    case = quarrel("access", "form precedent", able="south")
    assert min(own.burden for own in found(case)) == (False, 1)
    pairs = found(case, 2, (False, 1))
    assert pairs
    assert {own.burden for own in pairs} == {(False, 0)}
    assert names(pairs) < names(found(case, 2))


def test_a_deadline_ends_it() -> None:
    case = quarrel()
    conflict = conflicts_of(case)[0]
    assert not list(field(case, conflict, opportunities_of(case)).candidates(1, None, deadline=0))


def test_what_the_parties_say_fits() -> None:
    case = quarrel("outcome", "act", says="Not against the constitution", able="bank")
    fits = {own.moves[0].operator: fit(case, own) for own in found(case)}
    assert fits["change_promisor"] == 1
    assert fits["defer"] == 0


# ------------------------------------------------------------------------------------------ lines that bear


def third_line(case: Case, **changes: object) -> Case:
    """The case with a line of the bank on the same question, which suits south."""
    line = RedLine("bank", "too", Form.ALWAYS, case.red_lines[0].expression)
    return replace(case, red_lines=(*case.red_lines, line), **changes)  # type: ignore[arg-type]


def with_seat(case: Case, seat: Seat) -> Case:
    parties = tuple(replace(own, seats=(seat,)) if own.id == "bank" else own for own in case.parties)
    return replace(case, parties=parties)


@pytest.mark.parametrize(("seat", "bears"), [(Seat.SIGNATORY, True), (Seat.MEDIATOR, False)])
def test_lines_of_whoever_must_consent_bear_too(seat: Seat, bears: bool) -> None:
    case = with_seat(third_line(quarrel("outcome", "act")), seat)
    own = case.red_lines[:2]
    conflict = Conflict(tuple(line.id for line in own), own, conflicts_of(quarrel("outcome", "act"))[0].clashes)
    move = moves_of(quarrel("outcome", "act"), "defer")[0]
    lines = bearing_lines(case, conflict, [move], ())
    assert (case.red_lines[2] in lines) is bears
    assert set(own) <= set(lines)
    assert case.red_lines[2] not in bearing_lines(case, conflict, [move], {"bank.red_lines.too"})


def test_a_line_outside_the_conflict_is_an_open_question_where_it_reads_so() -> None:
    case = with_a_third_way("act")
    case = replace(case, red_lines=(*case.red_lines[:2], replace(case.red_lines[2], serves=())))
    (own,) = [own for own in found(case) if own.moves[0].operator == "defer"]
    assert own.judgements["north.red_lines.besides"] == Judgement(Reading.OPEN)
    assert own.open == 3


def test_lines_touched() -> None:
    case = quarrel("outcome", "act")
    moves = moves_of(case, "defer")
    assert lines_touched(case, moves, ("north", "south"), ()) == case.red_lines
    assert lines_touched(case, moves, ("north",), ()) == case.red_lines[1:]
    assert lines_touched(case, moves, ("north", "south"), ("north.red_lines.refuses",)) == case.red_lines[:1]
    assert lines_touched(case, [], ("north", "south"), ()) == ()


# ------------------------------------------------------------------------------------------ against all combinations


@settings(max_examples=20)
@given(deadlocks())
def test_none_is_missed_and_none_crosses_a_line(case: Case) -> None:
    for conflict in conflicts_of(case):
        own = [each for each in opportunities_of(case) if each.clash in conflict.clashes]
        gone = suspended_by(case, conflict)
        moves = [move for each in own for move in each.ways()]
        for count in (1, 2) if len(moves) <= 24 else (1,):
            expected = {set_ for set_ in combinations(moves, count) if _resolves(case, conflict, set_, gone)}
            given_ = {own.moves for own in field(case, conflict, own, gone).candidates(count, None)}
            assert given_ == expected


def _resolves(case: Case, conflict: Conflict, moves: tuple[Move, ...], gone: set[str]) -> bool:
    used = {move.operator for move in moves}
    if len(used) < len(moves) or (len(moves) > 1 and used & ALONE):
        return False
    clashes = {move.clash for move in moves}
    if len({clash.facet for clash in clashes}) < len(clashes):
        return False
    refused = [case.answer_to(t, m.operator, "base", dict(m.choices)) for m in moves for t in m.thirds]
    refused += [case.answer_to(t, m.operator, m.clash.facet, dict(m.choices)) for m in moves for t in m.thirds]
    if any(answer is not None and not answer.accepts for answer in refused):
        return False
    lines = bearing_lines(case, conflict, moves, gone)
    return all(judge(case, line, moves).reading is not Reading.CROSSED for line in lines)
