"""Which of several ways around a conflict comes first."""

from dataclasses import replace
from fractions import Fraction

from goodoffices.bridging.appraisal import Appraised
from goodoffices.bridging.candidates import Candidate
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.ranking import Proposal, merged, moved, ranked
from goodoffices.bridging.readings import judge
from goodoffices.case.case import Case
from goodoffices.case.packages import Package
from goodoffices.case.positions import Position
from goodoffices.case.red_lines import Form, RedLine
from tests.bridging.deadlocks import BASE, conflicts_of, moves_of, quarrel
from tests.sample_cases import case_of

CASE = case_of(BASE)


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
