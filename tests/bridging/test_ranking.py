"""Which proposals are one with alternatives, and which come first."""

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
from tests.bridging.deadlocks import BASE, conflicts_of, moves_of, quarrel, searches_of
from tests.sample_cases import case_of

TWO_OUTSIDE = (
    BASE.replace("aspect: forces", "aspect: outcome")
    .replace("{name: {en: The Bank, de: Die Bank}, seat: mediator}", "{name: The Bank, seat: mediator}")
    .replace("press: {name: {en: The press, de: Die Presse}, seat: observer}", "church: {name: Church, seat: mediator}")
)
"""The base, with two outside who could both take part."""


def proposal(case: Case, *moves: Move, gain: int = 1) -> Proposal:
    """A proposal of these moves with how each line reads under them."""
    judgements = {line.id: judge(case, line, moves) for line in case.red_lines}
    worth = Appraised(Package.of({}), {}, {"north": Fraction(gain, 4)}, tuple(own for m in moves for own in m.thirds))
    return Proposal(Candidate(moves, judgements), worth, judgements)


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
    (one,) = merged([proposal(case, first), proposal(case, second, gain=2)])
    assert (one.moves, one.alternatives) == ((first,), ((second,),))


def test_what_reads_otherwise_or_is_done_otherwise_is_not_the_same() -> None:
    case = quarrel("outcome", "outcome", by="press")
    moves = {move.instead: move for move in moves_of(case, "add_guarantor")}
    assert len(merged([proposal(case, moves[False]), proposal(case, moves[True])])) == 2
    (zones,) = moves_of(quarrel("ownership", "forces"), "divide_in_zones")
    known = [proposal(quarrel("ownership", needs), zones) for needs in ("forces", "administration")]
    assert len(merged(known)) == 2


def test_a_variant_of_words_alone_does_not_make_two() -> None:
    case = quarrel("act", "face")
    moves = moves_of(case, "refer_to_decider")
    assert {move.variant for move in moves} == {"tribunal", ""}
    (one,) = merged(proposal(case, move) for move in moves)
    assert len(one.alternatives) == 1


def test_positions_that_are_left_are_counted_as_first_put() -> None:
    case = quarrel("outcome", "act", able="bank", positions=(Position("north", "base", "no"),))
    (own,) = moves_of(case, "change_promisor")
    put = proposal(case, own)
    kept = Proposal(put.candidate, Appraised(Package.of({"base": "no"}), {}, {}, ()), put.judgements)
    assert moved(case, kept) == 0
    (steps,) = moves_of(quarrel("outcome", "time"), "sequence_steps")
    left = proposal(case, steps)
    left = Proposal(left.candidate, Appraised(Package.of({"base": "yes"}), {}, {}, ()), left.judgements)
    assert moved(case, left) == 1


def test_what_leaves_less_open_comes_first_then_fewer_moves_and_greater_gains() -> None:
    case = quarrel("outcome", "time form")
    (conflict,) = conflicts_of(case)
    term, own_law = moves_of(case, "limit_in_time")[0], moves_of(case, "change_instrument")[0]
    one, both = proposal(case, term), proposal(case, term, own_law)
    assert one.candidate.open > both.candidate.open
    assert ranked(case, conflict, [one, both]) == [both, one]


def test_among_those_that_leave_equally_much_open_gains_count_in_quarters() -> None:
    case = quarrel("form", "time")
    (conflict,) = conflicts_of(case)
    term, later = moves_of(case, "limit_in_time")[0], moves_of(case, "defer")[0]
    for gains in ((1, 3), (3, 1)):
        known = [proposal(case, move, gain=gain) for move, gain in zip((term, later), gains, strict=True)]
        assert {own.candidate.burden for own in known} == {(False, 0)}
        assert [own.worst_gain for own in ranked(case, conflict, known)] == [Fraction(3, 4), Fraction(1, 4)]
    alike = [proposal(case, later), proposal(case, term)]
    assert [own.operators for own in ranked(case, conflict, alike)] == [("limit_in_time",), ("defer",)]
