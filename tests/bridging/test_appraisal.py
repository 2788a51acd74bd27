"""What the best package under some moves is worth: the same as in the reframed case, in which it is looked for anew."""

from dataclasses import replace
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodoffices.bridging.appraisal import Appraiser
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.packages import consent_of, pick
from goodoffices.bridging.plans import agree
from goodoffices.case.case import Case
from tests.bridging.deadlocks import BASE, conflicts_of, known_deadlocks, moves_of, opportunities_of, suspended_by
from tests.sample_cases import case_of
from tests.strategies.deadlocks import deadlocks

CASE = case_of(BASE)


def check(case: Case, moves: list[Move], suspended: set[str]) -> None:
    """As much as the reframed case gives whoever comes least far, with the same consent."""
    worth = Appraiser(case, suspended).appraise(moves, 20)
    picked = pick(case, moves, suspended, 20)
    assert (worth is None) == (picked is None)
    if worth is None or picked is None:
        return
    assert worth.gains.keys() == picked.gains.keys()
    if worth.gains:
        assert min(worth.gains.values()) == min(picked.gains.values())
    names = {picked.transformation.naming.facet(facet.id): facet.id for facet in case.facets}
    before = {names[facet]: option for facet, option in picked.package.items() if facet in names}
    assert worth.package.keys() == before.keys()
    for move in moves:
        assert worth.package[move.clash.facet] == before[move.clash.facet]
    if dict(worth.package) == before:
        assert worth.scores == pytest.approx(picked.scores)
        assert worth.gains == picked.gains
        assert worth.consent == consent_of(picked.transformation.case, picked.package)


def test_on_the_deadlocks_of_the_repository() -> None:
    for case in known_deadlocks():
        for conflict in conflicts_of(case):
            gone = suspended_by(case, conflict)
            moves = [next(own.ways()) for own in opportunities_of(case) if own.clash in conflict.clashes]
            for move in moves:
                check(case, [move], gone)
            for pair in list(combinations(moves, 2))[:5]:
                if agree(pair):
                    check(case, list(pair), gone)


@settings(max_examples=40)
@given(deadlocks(), st.data())
def test_on_random_deadlocks(case: Case, data: st.DataObject) -> None:
    conflicts = [own for own in conflicts_of(case) if own.clashes]
    if conflicts:
        conflict = data.draw(st.sampled_from(conflicts))
        found = [own for own in opportunities_of(case) if own.clash in conflict.clashes]
        moves = data.draw(
            st.lists(st.sampled_from([move for own in found for move in own.ways()]), min_size=1, max_size=3)
        )
        if agree(moves):
            check(case, moves, suspended_by(case, conflict) if data.draw(st.booleans()) else set())


def test_it_is_told_in_the_facets_of_the_case_as_put() -> None:
    worth = Appraiser(CASE, ()).appraise([moves_of(CASE, "split_bundle")[0]], 10)
    assert worth is not None
    assert worth.package == {"base": "yes"}
    assert worth.scores == {"north": 40.0, "south": 70.0}
    assert worth.gains == {"north": Fraction(1), "south": Fraction(1)}
    assert worth.consent == ()


def test_whoever_a_move_binds_must_consent() -> None:
    worth = Appraiser(CASE, ()).appraise([moves_of(CASE, "add_guarantor")[0]], 10)
    assert worth is not None
    assert worth.consent == ("bank",)


def test_lines_and_walk_aways_that_are_suspended_do_not_count() -> None:
    move = moves_of(CASE, "joint_body")[0]
    assert Appraiser(CASE, ()).appraise([move], 10) is None
    assert Appraiser(CASE, {"north.red_lines.stays"}).appraise([move], 10) is not None


def test_without_values_there_is_a_package_and_nobody_gains() -> None:
    bare = replace(CASE, values=())
    worth = Appraiser(bare, ()).appraise([moves_of(bare, "split_bundle")[0]], 10)
    assert worth is not None
    assert worth.package == {"base": "yes"}
    assert not worth.gains
    assert not worth.scores
