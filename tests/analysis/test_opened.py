"""What is read off a frontier: exact where it is, else proven bounds."""

from fractions import Fraction

import numpy as np

from benchmarks.instances import additive, with_red_lines
from goodoffices.analysis.counting import Size
from goodoffices.analysis.diagram import zone_diagram
from goodoffices.analysis.frontier import Limits, frontier
from goodoffices.analysis.opened import NOTHING, Extent, Opened, gauge, opened
from goodoffices.analysis.solve import solve
from tests.sample_cases import ESTIMATES, LINES_ONLY, example_findings, findings_of


def test_nash_1950() -> None:
    findings = example_findings("nash-1950.yaml")
    found = opened(findings.size, findings.frontier, gauge(findings))
    assert found.product == Extent(Fraction(60), Fraction(60))
    assert found.points == Extent(Fraction(6), Fraction(6))
    assert found.most is not None
    assert not found.is_empty


def test_without_values_packages_alone_count() -> None:
    findings = findings_of(LINES_ONLY)
    found = opened(findings.size, findings.frontier, gauge(findings))
    assert found.size == Size(1, 1)
    assert found.share is found.points is found.product is None
    assert found.best is not None


def test_whoever_can_neither_gain_nor_lose_does_not_count() -> None:
    findings = findings_of(ESTIMATES)
    assert gauge(findings).counted == (0, 1)
    alike = solve(additive(1, 1, 2))
    assert gauge(alike).counted == ()
    assert opened(alike.size, alike.frontier, gauge(alike)).share is None


def test_a_thinned_frontier_gives_bounds_that_hold() -> None:
    case = with_red_lines(additive(9, 4, 3, seed=4, walk_away=0.3), 5, scope=2, share=0.4, seed=4)
    findings = solve(case)
    measure = gauge(findings)
    exact = opened(findings.size, findings.frontier, measure)
    thin = frontier(zone_diagram(findings.model), findings.model.walk_aways, limits=Limits(points=40, thin=True))
    rough = opened(findings.size, thin, measure)
    assert thin.gap is not None
    assert rough.most is None
    for whole, bounded in ((exact.share, rough.share), (exact.points, rough.points), (exact.product, rough.product)):
        assert whole is not None
        assert bounded is not None
        assert whole.exact
        assert bounded.low <= whole.low <= bounded.high
    assert not (rough.share and rough.share.exact)


def test_two_zones_together() -> None:
    findings = example_findings("nash-1950.yaml")
    whole = opened(findings.size, findings.frontier, gauge(findings))
    points = findings.frontier.points
    halves = [findings.frontier.only(np.arange(len(points)) % 2 == i) for i in range(2)]
    one, other = (opened(Size(len(half), len(half)), half, gauge(findings)) for half in halves)
    both = one.joined(other, findings.size)
    assert (both.share, both.points, both.product, both.most) == (whole.share, whole.points, whole.product, whole.most)
    assert both.best == whole.best
    assert NOTHING.joined(whole, whole.size) == whole == whole.joined(NOTHING, whole.size)
    assert whole.joined(Opened(Size(0, 5)), Size(1, 9)).most is None
