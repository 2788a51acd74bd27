import json
from dataclasses import replace
from fractions import Fraction
from typing import Any

from goodoffices.analysis.opened import Extent
from goodoffices.workbench.movements import Movements, movements
from goodoffices.workbench.openings_report import openings_report
from tests.sample_cases import SALE, WATER, case_of, example


def reported(moved: Movements, **asked: Any) -> Any:  # noqa: ANN401 - as it comes out of JSON
    return json.loads(json.dumps(openings_report(moved, **asked)))


def test_a_zone_that_one_movement_opens() -> None:
    report = reported(movements(case_of(WATER), pairs=True))
    first = report["openings"][0]
    assert first["id"] == "upstream.red_lines.own_needs"
    assert (first["opens"], first["basis"], first["firmness"]) == (True, "stated", 1.0)
    assert first["more"] == {"packages": 5}
    assert first["zone"]["minimum_gain"] == 30
    assert first["zone"]["nash_product"] == 937.5
    assert first["zone"]["package"] == {"release": 200, "dam": "high"}
    (enough,) = first["already_enough"]
    assert enough["to"] == "“Release”: more than 200 m3/s"
    assert report["zone"]["packages"] == 0
    assert report["gains_from"] == {"upstream": 30.0, "downstream": 0.0}
    assert report["pairs"][0]["ids"] == ["upstream.red_lines.own_needs", "downstream.red_lines.dry_months"]
    assert report["limits"] == []


def test_a_walk_away_has_no_firmness_and_moves_in_points() -> None:
    report = reported(movements(case_of(SALE)), language="de")
    first = report["openings"][0]
    assert (first["kind"], first["firmness"], first["basis"]) == ("walk_away", None, "inferred")
    assert first["already_enough"] == [{"from": 60.0, "to": 46.0, "more": {"packages": 1}}]
    assert first["zone"]["minimum_gain_share"] == -14
    assert first["zone"]["nash_product"] is None
    assert "pairs" not in report


def test_a_deep_deadlock_names_what_moves_together() -> None:
    report = reported(movements(example("ukraine-2025-12/as-stated.yaml")), top=2)
    assert (len(report["openings"]), report["conflicts"], report["concessions"]) == (2, 3, 8)
    own = report["openings"][0]
    assert (own["opens"], own["conflicts"], own["concessions"], own["weight"]) == (False, 1, 4, 0.5)
    assert len(own["together"]["with"]) == 2
    assert (own["together"]["best_of"], own["together"]["ways"]) == (4, 4)
    assert own["together"]["zone"]["packages"] == 1


def test_bounds_are_two_numbers() -> None:
    moved = movements(case_of(WATER))
    first = moved.found.ranked[0]
    assert first.opened is not None
    zone = replace(first.opened, points=Extent(Fraction(1, 2), Fraction(3)))
    rough = replace(moved.found, ranked=(replace(first, opened=zone, more=None),))
    own = reported(replace(moved, found=rough))["openings"][0]
    assert own["zone"]["minimum_gain"] == [0.5, 3]
    assert own["zone"]["exact"] is False
    assert own["more"] is None
