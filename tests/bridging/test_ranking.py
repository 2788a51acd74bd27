"""Which of several ways around a conflict comes first."""

from dataclasses import replace
from fractions import Fraction

import pytest

from goodoffices.bridging.appraisal import Appraised
from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.candidates import Candidate
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.ranking import Proposal, merged, moved, ranked
from goodoffices.bridging.readings import judge
from goodoffices.case.case import Case
from goodoffices.case.packages import Package
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import Form, RedLine
from tests.bridging.deadlocks import BASE, conflicts_of, moves_of, quarrel, searches_of
from tests.sample_cases import case_of

CASE = case_of(BASE)

TWO_OUTSIDE = (
    BASE.replace("aspect: forces", "aspect: outcome")
    .replace("{name: {en: The Bank, de: Die Bank}, seat: mediator}", "{name: The Bank, seat: mediator}")
    .replace("press: {name: {en: The press, de: Die Presse}, seat: observer}", "church: {name: Church, seat: mediator}")
)
"""The base, with two outside who could both take part."""


def proposal(case: Case, *moves: Move, gain: int = 100, base: str = "yes") -> Proposal:
    judgements = {line.id: judge(case, line, moves) for line in case.red_lines[:2]}
    gains = {"north": Fraction(gain, 100), "south": Fraction(1)}
    worth = Appraised(Package.of({"base": base}), {}, gains, ())
    return Proposal(Candidate(moves, judgements), worth, judgements)


def one(case: Case, operator: str, *, gain: int = 100, base: str = "yes") -> Proposal:
    return proposal(case, moves_of(case, operator)[0], gain=gain, base=base)


def order(case: Case, *proposals: Proposal) -> list[str]:
    return ["+".join(own.operators) for own in ranked(case, conflicts_of(case)[0], proposals)]


def test_the_fewest_open_questions_come_first_and_ambiguous_words_last() -> None:
    own = [one(CASE, name) for name in ("defer", "sequence_steps", "split_bundle")]
    assert order(CASE, *own) == ["split_bundle", "sequence_steps", "defer"]
    bare = quarrel()
    assert order(bare, one(bare, "leave_ambiguous"), one(bare, "defer")) == ["defer", "leave_ambiguous"]


def test_among_equals_the_larger_gain_of_whoever_gains_least_counts_in_quarters() -> None:
    split = one(CASE, "split_bundle", gain=50)
    for gain, first in ((80, "divide_in_zones"), (60, "split_bundle")):
        assert order(CASE, split, one(CASE, "divide_in_zones", gain=gain))[0] == first


def test_fewer_operators_come_before_a_larger_gain() -> None:
    both = proposal(CASE, moves_of(CASE, "split_bundle")[0], moves_of(CASE, "divide_in_zones")[0])
    assert order(CASE, both, one(CASE, "divide_in_zones", gain=0))[0] == "divide_in_zones"


def test_then_what_the_parties_speak_for() -> None:
    said = quarrel("outcome", "form", says="Only by our own law")
    assert order(said, one(said, "split_text"), one(said, "change_instrument"))[0] == "change_instrument"


def test_those_that_cross_a_line_outside_the_conflict_stand_behind() -> None:
    case = quarrel("outcome", "time form")
    lasting = replace(case.red_lines[0], party="bank", name="lasting", serves=("lasting",))
    interest = replace(case.interests[0], party="bank", name="lasting", about=("time",))
    wider = replace(case, red_lines=(*case.red_lines, lasting), interests=(*case.interests, interest))
    own = [replace(one(case, name), judgements={}) for name in ("limit_in_time", "defer")]
    level = [replace(each, candidate=replace(each.candidate, judgements={})) for each in own]
    conflict = conflicts_of(case)[0]
    assert [each.operators for each in ranked(case, conflict, level)] == [("limit_in_time",), ("defer",)]
    assert [each.operators for each in ranked(wider, conflict, level)] == [("defer",), ("limit_in_time",)]


def test_variants_of_the_same_operators_stand_behind_the_others() -> None:
    zones, split, other = (
        moves_of(CASE, n)[i] for n, i in (("divide_in_zones", 0), ("split_bundle", 0), ("split_bundle", 1))
    )
    found = order(CASE, proposal(CASE, split), proposal(CASE, other), proposal(CASE, zones, gain=10))
    assert found == ["split_bundle", "divide_in_zones", "split_bundle"]


def test_what_comes_to_the_same_is_merged_and_the_first_keeps_the_others() -> None:
    first, second = moves_of(CASE, "split_bundle")
    (own,) = merged([proposal(CASE, first), proposal(CASE, second)])
    assert own.moves == (first,)
    assert own.alternatives == ((second,),)
    assert len(merged([one(CASE, "split_bundle"), one(CASE, "divide_in_zones")])) == 2


def test_whose_promise_it_is_makes_a_difference() -> None:
    case = quarrel("outcome", "act", able="bank")
    (move,) = moves_of(case, "change_promisor")
    press = replace(move, options=(replace(move.options[0], third="press"),))
    assert len(merged([proposal(case, move, base="no"), proposal(case, press, base="no")])) == 2
    decider, tribunal = moves_of(quarrel(), "refer_to_decider")
    assert len(merged([proposal(quarrel(), decider), proposal(quarrel(), tribunal)])) == 1


def test_what_is_done_in_another_way_than_asked_the_case_as_put_cannot_say() -> None:
    assert one(CASE, "split_bundle").back == {}
    case = quarrel("outcome", "act", able="bank")
    assert one(case, "change_promisor", base="no").back == {"base": "no"}


def test_positions_that_are_left_are_counted() -> None:
    assert moved(CASE, one(CASE, "split_bundle")) == 2
    case = replace(
        quarrel("outcome", "act", able="bank"),
        positions=(Position("north", "base", "no"), Position("south", "base", "yes")),
    )
    assert moved(case, one(case, "change_promisor", base="no")) == 1


def test_whoever_gains_least_counts_and_nobody_where_nobody_has_values() -> None:
    own = one(CASE, "split_bundle", gain=30)
    assert own.worst_gain == Fraction(3, 10)
    bare = replace(own, appraised=replace(own.appraised, gains={}))
    assert bare.worst_gain == 0


def test_a_line_that_nothing_touches_is_no_reason() -> None:
    line = RedLine("bank", "x", Form.ALWAYS, CASE.red_lines[1].expression)
    wider = replace(CASE, red_lines=(*CASE.red_lines, line))
    own = [one(CASE, name) for name in ("defer", "split_bundle")]
    assert order(wider, *own) == order(CASE, *own)


def outside(wanted: str, refused: str, able: bool) -> Case:
    """A quarrel with two outside who could take part, both known to be able, or neither."""
    changed = TWO_OUTSIDE.replace("about: [forces]", f"about: [{refused}]").replace("[ownership]", f"[{wanted}]")
    seats = changed.replace("seat: mediator}", "seat: mediator, delivers: [leave]}") if able else changed
    return case_of(seats)


def bridges_of(case: Case, operator: str) -> list[Bridge]:
    return [own for search in searches_of(case) for own in search.bridges if own.operators == (operator,)]


@pytest.mark.parametrize(
    ("operator", "needs", "facet"),
    [
        ("refer_to_decider", ("time", "face"), "decider"),
        ("add_guarantor", ("ownership", "outcome"), "guarantor"),
        ("change_promisee", ("ownership", "face"), "promisee"),
    ],
)
def test_whoever_takes_it_on_is_one_bridge_with_everybody_who_could(
    operator: str, needs: tuple[str, str], facet: str
) -> None:
    (own,) = bridges_of(outside(*needs, able=False), operator)
    assert {"bank", "church"} <= set(own.to(0)[facet])
    assert own.to(0)[facet][0] == dict(own.moves[0].choices)[facet]


def test_whose_promise_it_is_makes_two_bridges() -> None:
    found = bridges_of(outside("ownership", "act", able=True), "change_promisor")
    assert [own.to(0) for own in found] == [{"promisor": ["bank"]}, {"promisor": ["church"]}]
    assert all(own.alternatives == () for own in found)


def test_what_differs_in_gains_and_consent_alone_is_the_same() -> None:
    case = outside("ownership", "outcome", able=False)
    first, second = moves_of(case, "add_guarantor")
    assert first.thirds != second.thirds
    (one,) = merged([proposal(case, first), proposal(case, second, gain=50)])
    assert (one.moves, one.alternatives) == ((first,), ((second,),))


def test_what_reads_otherwise_or_is_done_otherwise_is_not_the_same() -> None:
    case = quarrel("outcome", "outcome", by="press")
    moves = {move.instead: move for move in moves_of(case, "add_guarantor")}
    assert len(merged([proposal(case, moves[False]), proposal(case, moves[True])])) == 2
    (zones,) = moves_of(quarrel("ownership", "forces"), "divide_in_zones")
    known = [proposal(quarrel("ownership", needs), zones) for needs in ("forces", "administration")]
    assert len(merged(known)) == 2


def test_what_is_done_in_place_of_what_was_asked_is_another_bridge_even_where_all_reads_alike() -> None:
    case = quarrel("outcome", "outcome", by="press")
    moves = {move.instead: move for move in moves_of(case, "add_guarantor")}
    level = [replace(proposal(case, move), judgements={}) for move in moves.values()]
    assert len(merged(level)) == len(moves) == 2


def test_a_variant_of_words_alone_does_not_make_two() -> None:
    case = quarrel("act", "face")
    moves = moves_of(case, "refer_to_decider")
    assert {move.variant for move in moves} == {"tribunal", ""}
    (one,) = merged(proposal(case, move) for move in moves)
    assert len(one.alternatives) == 1


def test_what_meets_more_of_the_refusers_needs_for_certain_comes_before_gains() -> None:
    case = quarrel("outcome", "form face")
    moves = {name: moves_of(case, name)[0] for name in ("change_instrument", "split_text")}
    sure, unsure = (proposal(case, moves[name], gain=gain) for name, gain in zip(moves, (0, 100), strict=True))
    assert (sure.spared, unsure.spared) == (2, 1)
    level = [replace(own, candidate=replace(own.candidate, judgements={}), judgements={}) for own in (unsure, sure)]
    assert order(case, *level) == ["change_instrument", "split_text"]


def test_where_what_was_asked_is_not_done_all_needs_of_the_refusers_are_met_but_what_is_open() -> None:
    case = quarrel("outcome", "act form face", able="bank")
    assert one(case, "change_promisor").spared == 2  # how it looks is open


def test_a_decider_stands_behind_what_settles_it_whatever_it_gains() -> None:
    case = quarrel("act", "face")
    decider, law = one(case, "refer_to_decider", gain=100), one(case, "change_instrument", gain=0)
    assert decider.candidate.burden == law.candidate.burden
    assert decider.spared == law.spared
    assert order(case, decider, law) == ["change_instrument", "refer_to_decider"]
