"""How far something has to move; that this equals brute force is tested with the openings."""

import time

from goodoffices.analysis.least_movement import Movement, OfLine, OfWalkAway, least_movements
from goodoffices.analysis.opened import gauge
from goodoffices.analysis.solve import solve
from goodoffices.analysis.widened import Zones
from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import Chosen, Linear
from tests.sample_cases import QUORUM, SALE, WATER, case_of, example


def least(case: Case, name: str, *others: str) -> tuple[Movement, ...]:
    findings = solve(case)
    zones = Zones(findings, gauge(findings), time.monotonic() + 60)
    (soft,) = [soft for soft in zones.model.softs if soft.id == name]
    return least_movements(zones, soft, frozenset(others))


def test_a_bound_moves_until_something_opens() -> None:
    (movement,) = least(case_of(WATER), "downstream.red_lines.dry_months")
    assert isinstance(movement, OfLine)
    assert isinstance(movement.after, Chosen)
    assert (movement.after.operator, movement.after.operands) == (">=", ("100",))
    (other,) = least(case_of(WATER), "upstream.red_lines.own_needs")
    assert isinstance(other, OfLine)
    assert isinstance(other.after, Chosen)
    assert (other.after.operator, other.after.operands) == (">", ("200",))
    assert (movement.added.size.low, other.added.size.low) == (2, 1)


def test_a_walk_away_moves_to_the_most_that_its_party_can_have() -> None:
    (movement,) = least(case_of(SALE), "seller.walk_away")
    assert movement == OfWalkAway(60, 46, movement.added)
    assert movement.added.size.low == 1
    assert least(case_of(WATER), "upstream.walk_away", "upstream.red_lines.own_needs") == ()


def test_in_an_open_zone_a_bound_moves_until_something_is_added() -> None:
    (movement,) = least(example("wage-round.yaml"), "employer.red_lines.budget")
    assert isinstance(movement, OfLine)
    assert isinstance(movement.after, Linear)
    assert movement.after.operator == "<="
    assert movement.added.size.low > 0
    assert len(least(example("wage-round.yaml"), "union.red_lines.three_before_the_point")) == 3
    assert least(example("wage-round.yaml"), "union.walk_away") == ()


def test_lines_without_a_bound_and_lines_that_can_be_outvoted_have_none() -> None:
    assert least(example("wage-round.yaml"), "employer.red_lines.no_automatism") == ()
    assert least(case_of(QUORUM), "b.red_lines.not_one") == ()
