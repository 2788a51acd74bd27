"""What each movement opens is what looking at every package says."""

from dataclasses import replace
from fractions import Fraction
from itertools import combinations
from math import prod

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.compile import line_holds
from goodoffices.analysis.conflicts import red_line_of
from goodoffices.analysis.least_movement import OfLine, OfWalkAway
from goodoffices.analysis.opened import Opened
from goodoffices.analysis.openings import Opening, Openings, openings
from goodoffices.analysis.solve import Limit, Stage, solve
from goodoffices.analysis.weakening import bounds, moved
from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.parse import parse
from goodoffices.case.red_lines import Form, RedLine
from tests.oracle import Oracle, Packet
from tests.sample_cases import SHUT, case_of, example_findings, findings_of
from tests.strategies.cases import small_cases
from tests.strategies.expressions import comparison
from tests.strategies.luck import Luck

SOME = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])

Drawn = tuple[Case, tuple[tuple[str, str], ...]]


@st.composite
def drawn_cases(draw: st.DrawFn) -> Drawn:
    """Cases, half of them with parties that insist on the opposite, and sometimes with something given."""
    case = draw(small_cases())
    if draw(st.booleans()):
        disputed, other = (parse(comparison(Luck(draw), case.facets), case.scope) for _ in range(2))
        first, last = case.parties[0].id, case.parties[-1].id
        lines = (
            RedLine(first, "insists", Form.ALWAYS, disputed, firmness=Fraction(1, 2)),
            RedLine(last, "refuses", Form.NEVER, disputed),
            RedLine(last, "adds", Form.NEVER, other),
        )
        case = replace(case, red_lines=(*case.red_lines[:3], *lines))
    fixed = draw(st.lists(st.sampled_from(case.facets), max_size=1))
    return case, tuple((facet.id, draw(st.sampled_from(facet.option_names))) for facet in fixed)


class Truth:
    """The zones of a case by enumeration, what is given being kept."""

    def __init__(self, case: Case, fixed: tuple[tuple[str, str], ...]) -> None:
        self.oracle = Oracle(case, fixed)
        self.broken = [(x, self.oracle.broken(x)) for x in self.oracle.obeying]
        self.movable = [name for name in self.oracle.softs if not name.startswith("given.")]

    def zone(self, suspended: set[str]) -> list[Packet]:
        return [x for x, broken in self.broken if self.oracle.consented(x, broken - suspended)]

    def gains(self, package: Packet) -> dict[str, Fraction]:
        floors = zip(self.oracle.valued, self.oracle.floor, strict=True)
        return {party: self.oracle.points(party, package) - floor for party, floor in floors}

    def spans(self) -> dict[str, Fraction]:
        """The length of each party's own scale; without those who can neither gain nor lose."""
        spans: dict[str, Fraction] = {}
        for party, floor in zip(self.oracle.valued, self.oracle.floor, strict=True):
            points = [self.oracle.points(party, x) for x in self.oracle.obeying]
            span = max(points) - min(points) or floor - min(points)
            spans |= {party: span} if span else {}
        return spans


def check_opened(found: Opened, zone: list[Packet], truth: Truth) -> None:
    assert (found.size.low, found.size.high) == (len(zone), len(zone))
    spans = truth.spans()
    rows = [{party: truth.gains(x)[party] for party in spans} for x in zone]
    if not rows or not spans:
        assert found.share is found.points is found.product is None
        return
    share = max(min(100 * gain / spans[party] for party, gain in row.items()) for row in rows)
    assert found.share is not None
    assert (found.share.low, found.share.high) == (share, share)
    assert found.points is not None
    assert found.points.low == found.points.high == max(min(row.values()) for row in rows)
    no_loss = [prod(row.values(), start=Fraction(1)) for x, row in zip(zone, rows, strict=True) if spared(x, truth)]
    assert (found.product.low if found.product else None) == max(no_loss, default=None)
    assert found.best is not None


def spared(package: Packet, truth: Truth) -> bool:
    return all(gain >= 0 for gain in truth.gains(package).values())


@SOME
@given(drawn_cases())
def test_every_movement_equals_brute_force(drawn: Drawn) -> None:
    case, fixed = drawn
    truth = Truth(case, fixed)
    assume(truth.oracle.obeying)
    found = openings(solve(case, given=dict(fixed)), pairs=True)
    assert found.limits == ()
    as_put = truth.zone(set())
    check_opened(found.zone, as_put, truth)
    assert {own.soft.id for own in found.ranked} == set(truth.movable)
    for own in found.ranked:
        zone = truth.zone({own.soft.id})
        assert own.opened is not None
        check_opened(own.opened, zone, truth)
        assert own.more is not None
        assert own.more.low == own.more.high == len(zone) - len(as_put)
        check_way(own, found, truth)
    check_pairs(found, truth)
    check_ranking(found)


def check_way(own: Opening, found: Openings, truth: Truth) -> None:
    name = own.soft.id
    everything = frozenset(truth.movable)
    inside = [frozenset(found.model.softs[i].id for i in members) for members in found.concessions.sets]
    assert all(truth.zone(set(members)) for members in inside if members)
    mine = [members for members in inside if name in members]
    assert own.concessions == len(mine)
    clashes = [frozenset(found.model.softs[i].id for i in members) for members in found.conflicts.sets]
    assert own.weight == sum(Fraction(1, len(members)) for members in clashes if name in members)
    assert all(members <= everything for members in (*inside, *clashes))
    assert (own.way is not None) == bool(mine and not own.opens)
    if own.way is None:
        return
    together = {name, *(soft.id for soft in own.way.others)}
    assert frozenset(together) in mine
    assert len(together) == min(map(len, mine))
    check_opened(own.way.opened, truth.zone(together), truth)


def check_pairs(found: Openings, truth: Truth) -> None:
    sizes = {name: len(truth.zone({name})) for name in truth.movable}
    together: dict[frozenset[str], int] = {}
    for pair in combinations(truth.movable, 2):
        more = len(truth.zone(set(pair))) + len(truth.zone(set())) - sizes[pair[0]] - sizes[pair[1]]
        together |= {frozenset(pair): more} if more > 0 else {}
    assert found.pairs is not None
    assert {frozenset(soft.id for soft in own.softs): own.together.low for own in found.pairs} == together
    for own in found.pairs:
        check_opened(own.opened, truth.zone({soft.id for soft in own.softs}), truth)


def check_ranking(found: Openings) -> None:
    opening = [own.opens for own in found.ranked]
    assert opening == sorted(opening, reverse=True)
    shares = [own.opened.share.low for own in found.ranked if own.opens and own.opened and own.opened.share]
    assert shares == sorted(shares, reverse=True)
    weights = [own.weight for own in found.ranked if not own.opens]
    assert weights == sorted(weights, reverse=True)


@SOME
@given(drawn_cases())
def test_least_movements_equal_brute_force(drawn: Drawn) -> None:
    case, fixed = drawn
    truth = Truth(case, fixed)
    assume(truth.oracle.obeying)
    found = openings(solve(case, given=dict(fixed)))
    for own in found.ranked:
        if own.opens:
            check_least(own, own.least, set(), truth)
        elif own.way is not None:
            check_least(own, own.way.least, {soft.id for soft in own.way.others}, truth)


def check_least(own: Opening, least: object, others: set[str], truth: Truth) -> None:
    """Of a walk-away, the most that its party can have; of a line, the first of its weaker forms that adds anything."""
    name, before = own.soft.id, truth.zone(others)
    assert isinstance(least, tuple)
    if name.endswith(".walk_away"):
        if before:
            assert least == ()
            return
        (movement,) = least
        assert isinstance(movement, OfWalkAway)
        points = [truth.oracle.points(own.soft.party, x) for x in truth.zone({*others, name})]
        scale = solve(truth.oracle.case).model.scales[own.soft.dimension]
        assert Fraction(movement.after) / scale.steps == max(points)
        assert movement.added.size.low == sum(own == max(points) for own in points)
        return
    if any(name in truth.oracle.broken(x) for x in truth.zone(set(truth.movable) - {name})):
        assert least == ()
        return
    line = red_line_of(truth.oracle.case, name)
    expected = []
    for bound in bounds(line_holds(line), truth.oracle.case):
        for number in range(bound.count):
            node = moved(line_holds(line), bound, number)
            zone = [x for x in truth.zone({*others, name}) if evaluate(node, x)]
            if len(zone) > len(before):
                expected.append((bound.before, bound.after(number), len(zone) - len(before)))
                break
    assert [(m.before, m.after, m.added.size.low) for m in least if isinstance(m, OfLine)] == expected


def test_in_the_main_example_three_lines_have_to_move_at_once() -> None:
    found = openings(example_findings("ukraine-2025-12/as-stated.yaml"), pairs=True)
    assert found.zone.is_empty
    assert not any(own.opens for own in found.ranked)
    assert [own.weight for own in found.ranked] == [Fraction(1, 2)] * 6
    assert [own.concessions for own in found.ranked] == [4] * 6
    ways = [own.way for own in found.ranked]
    assert all(way is not None and len(way.others) == 2 and way.opened.size.low == 1 for way in ways)
    assert found.pairs == ()
    assert found.ranked[0].soft.id == "russia.red_lines.no_staging_ground"


def test_what_nobody_asks_of_a_package_adds_nothing() -> None:
    found = openings(example_findings("scoreable-game-five-of-six.yaml"))
    by_id = {own.soft.id: own for own in found.ranked}
    assert by_id["mayor.walk_away"].more is not None
    assert by_id["mayor.walk_away"].more.high == 0
    assert by_id["dot.walk_away"].opens


def test_without_time_nothing_is_claimed() -> None:
    found = openings(findings_of(SHUT), budget=-1.0)
    assert Limit.OPENINGS_SKIPPED in found.limits
    assert any(own.opened is None and own.more is None and not own.opens for own in found.ranked)


def test_whoever_stops_it_gets_what_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    from goodoffices.analysis.widened import Zones  # noqa: PLC0415

    whole = Zones.without
    asked: list[object] = []

    def interrupted(self: Zones, moved: set[str]) -> Opened:
        asked.append(moved)
        if len(asked) > 1:
            raise KeyboardInterrupt
        return whole(self, moved)

    monkeypatch.setattr(Zones, "without", interrupted)
    found = openings(findings_of(SHUT), pairs=True)
    assert {Limit.STOPPED, Limit.OPENINGS_SKIPPED} <= set(found.limits)
    assert sum(own.opens for own in found.ranked) == 1


def test_the_progress_is_told() -> None:
    heard: list[float] = []
    openings(findings_of(SHUT), pairs=True, progress=lambda stage, done: heard.append(done * (stage is Stage.OPENINGS)))
    assert heard == sorted(heard)
    assert 0 <= heard[0] <= heard[-1] < 1


@pytest.mark.parametrize("pairs", [False, True])
def test_a_case_in_which_nothing_can_move(pairs: bool) -> None:
    found = openings(solve(additive(3, 2, 2)), pairs=pairs)
    assert found.ranked == ()
    assert found.pairs == (() if pairs else None)
    assert found.zone.size.low == 8


def test_twenty_lines_and_four_parties_take_seconds() -> None:
    case = with_red_lines(additive(12, 4, 4, seed=2, walk_away=0.3), 20, scope=2, share=0.75, seed=2)
    found = openings(solve(case), budget=60)
    assert found.limits == ()
    assert sum(own.opens for own in found.ranked) == 2
    assert all(own.way or own.opens or own.weight == 0 for own in found.ranked)


def test_what_is_given_cannot_move() -> None:
    case = case_of(SHUT)
    found = openings(solve(case, given={"release.form": "treaty"}))
    assert found.zone.is_empty
    assert {own.soft.id for own in found.ranked} == {
        "upstream.red_lines.own_treaty",
        "downstream.red_lines.dry_months",
        "bank.red_lines.costs",
        "downstream.walk_away",
    }
    assert found.ranked[0].soft.id == "upstream.red_lines.own_treaty"
    assert found.ranked[0].opens
