"""The package of a bridge, against every package there is."""

from dataclasses import replace
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.bridging.packages import consent_of, pick
from goodoffices.bridging.transformation import apply
from goodoffices.case.answers import PartyAnswer
from goodoffices.case.case import Case
from goodoffices.case.expressions.written import chosen, expressed
from tests.bridging.deadlocks import BASE, conflicts_of, moves_of, opportunities_of, quarrel, suspended_by, without
from tests.bridging.test_readings import DAY
from tests.oracle import Oracle
from tests.sample_cases import case_of
from tests.strategies.deadlocks import deadlocks

CASE = case_of(BASE)


def gains_of(oracle: Oracle, package: dict[str, str]) -> dict[str, Fraction]:
    """How far each party comes from its worst to its best package under the rules."""
    found = {}
    for party in oracle.valued:
        points = [oracle.points(party, own) for own in oracle.obeying]
        span = max(points) - min(points)
        found[party] = (oracle.points(party, package) - min(points)) / span if span else Fraction(1)
    return found


def test_it_is_one_in_which_the_moves_are_made() -> None:
    move = moves_of(CASE, "split_bundle")[0]
    picked = pick(CASE, [move], (), 10)
    assert picked is not None
    assert picked.package == {"base.as_asked": "yes", "base.ownership": "south", "base.forces": "neither"}
    assert picked.scores == {"north": 40.0, "south": 70.0}
    assert picked.gains == {"north": 1, "south": 1}
    assert picked.transformation.moves(picked.package) == (move.alone,)


def test_there_is_none_where_a_line_is_crossed() -> None:
    move = moves_of(CASE, "joint_body")[0]
    assert pick(CASE, [move], (), 10) is None
    assert pick(CASE, [move], ("north.red_lines.stays",), 10) is not None


def test_an_open_line_holds_where_that_is_believed() -> None:
    move = moves_of(CASE, "sequence_steps")[0]
    assert pick(CASE, [move], (), 10) is not None
    assert pick(CASE, [move], (), 10, believing=False) is None


def test_what_only_suspended_lines_are_about_stays_open() -> None:
    other = replace(CASE.issues[0], id="toll", commitments=(), facets=(replace(CASE.facet("base"), id="toll"),))
    expression = expressed(chosen("toll", "yes"))
    line = replace(CASE.red_lines[0], name="toll", expression=expression, serves=())
    case = replace(CASE, issues=(*CASE.issues, other), red_lines=(*CASE.red_lines, line))
    move = moves_of(case, "split_bundle")[0]
    suspended = pick(case, [move], (line.id,), 10)
    active = pick(case, [move], (), 10)
    assert suspended is not None
    assert active is not None
    assert "toll" not in suspended.package
    assert active.package["toll"] == "no"


def test_who_must_consent_beside_the_signatories() -> None:
    made = apply(CASE, *opportunities_of(CASE, "add_guarantor")).case
    assert consent_of(made, {"base.as_asked": "yes", "base.guarantor": "bank"}) == ("bank",)
    assert consent_of(made, {"base.as_asked": "yes", "base.guarantor": "none"}) == ()
    assert consent_of(made, {}) == ()


def test_a_signatory_that_is_bound_is_asked_anyway() -> None:
    case = quarrel("outcome", "face", able="south")
    made = apply(case, *opportunities_of(case, "make_reciprocal")).case
    assert consent_of(made, {"base.as_asked": "yes", "base.reciprocity": "mutual"}) == ()


def test_an_answer_counts_in_it() -> None:
    said = PartyAnswer("north", "no", "split_bundle", "base", False, DAY, "stays")
    move = moves_of(CASE, "split_bundle")[0]
    assert pick(replace(CASE, answers=(said,)), [move], (), 10) is None
    yes = replace(said, operator="sequence_steps", accepts=True)
    assert (
        pick(replace(CASE, answers=(yes,)), [moves_of(CASE, "sequence_steps")[0]], (), 10, believing=False) is not None
    )


@settings(max_examples=25)
@given(deadlocks(), st.data())
def test_it_is_the_one_that_is_best_for_whoever_comes_least_far(case: Case, data: st.DataObject) -> None:
    conflicts = [own for own in conflicts_of(case) if own.clashes]
    if not conflicts:
        return
    conflict = data.draw(st.sampled_from(conflicts))
    found = [own for own in opportunities_of(case) if own.clash in conflict.clashes]
    move = data.draw(st.sampled_from([move for own in found for move in own.ways()]))
    suspended = suspended_by(case, conflict) if data.draw(st.booleans()) else set()
    picked = pick(case, [move], suspended, 20)
    made = apply(case, move.alone.opportunity, believed=[move.alone])
    oracle = Oracle(without(made.case, suspended), tuple(made.naming.choices(move.alone)))
    assert (picked is None) == (not oracle.zone)
    if picked is None:
        return
    whole = [package for package in oracle.zone if picked.package.items() <= package.items()]
    assert whole
    if len(picked.package) == len(made.case.facets) and oracle.valued:
        gains = gains_of(oracle, whole[0])
        assert picked.gains == gains
        assert min(gains.values()) == max(min(gains_of(oracle, package).values()) for package in oracle.zone)
