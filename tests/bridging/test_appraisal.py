"""What the best package under some moves is worth: the same as in the reframed case, in which it is looked for anew."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.instances import additive, with_interests, with_pledges, with_red_lines
from goodoffices.bridging.appraisal import Appraiser
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.packages import consent_of, pick
from goodoffices.bridging.plans import agree
from goodoffices.case.case import Case
from goodoffices.case.expressions.parse import parse
from goodoffices.case.parties import Party, Seat
from goodoffices.case.points import Points
from goodoffices.case.text import Text
from goodoffices.case.walk_aways import WalkAway
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
            for pair in list(combinations(moves, 2))[:12]:
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
    assert (worth.package, worth.gains, worth.scores) == ({"base": "yes"}, {}, {})


def drawn(seed: int) -> Case:
    """A case of several questions and four parties, with interests and commitments."""
    lines = with_red_lines(additive(5, 3, 4, seed=seed, walk_away=0.3), 9, scope=2, share=0.7, seed=seed)
    return with_pledges(with_interests(lines, seed=seed), seed=seed)


def combinations_of(case: Case, most: int) -> Iterator[list[Move]]:
    """One to three moves that agree on the first conflict, spread over all that are offered."""
    moves = [way for own in opportunities_of(case) if own.clash in conflicts_of(case)[0].clashes for way in own.ways()]
    for count, step in ((1, 1), (2, 7), (3, 97)):
        together = islice(combinations(moves, count), 0, 97 * most, step)
        yield from islice((list(own) for own in together if agree(own)), most)


@pytest.mark.parametrize("seed", [1, 5])
def test_on_cases_with_many_lines_and_walk_aways(seed: int) -> None:
    case = drawn(seed)
    for moves in combinations_of(case, 40):
        check(case, moves, suspended_by(case, conflicts_of(case)[0]))


@pytest.mark.parametrize("case", [*known_deadlocks(), drawn(1)], ids=lambda case: case.name)
@pytest.mark.parametrize("believing", [False, True])
def test_that_there_is_a_package_is_told_without_finding_it(case: Case, believing: bool) -> None:
    for gone in (set[str](), suspended_by(case, conflicts_of(case)[0])):
        appraiser = Appraiser(case, gone, believing=believing)
        for moves in combinations_of(case, 12):
            assert appraiser.opens(moves, 20) is (pick(case, moves, gone, 20, believing=believing) is not None)


@pytest.mark.parametrize("walk_away", [0, 30, 100])
def test_whoever_is_bound_and_has_lines_or_values_has_a_say(walk_away: int) -> None:
    least = WalkAway(((None, Points.exactly(walk_away)),))
    bank = Party("bank", Text.plain("Bank"), (Seat.CONDITIONAL,), walk_away=least)
    valued = replace(next(own for own in CASE.values if own.party == "north"), party="bank")
    parties = tuple(bank if party.id == "bank" else party for party in CASE.parties)
    case = replace(CASE, parties=parties, values=(*CASE.values, valued))
    for moves in combinations_of(case, 20):
        check(case, moves, set())


def test_a_consent_rule_of_its_own_counts() -> None:
    either = parse("accepts(north) or accepts(south)", CASE.scope.asking(["north", "south"]))
    for moves in combinations_of(CASE, 20):
        check(replace(CASE, consent=either), moves, set())
