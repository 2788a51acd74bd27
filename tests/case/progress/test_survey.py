"""Where the talks stand, all in one."""

from datetime import date

import pytest

from goodoffices.case.errors import UsageError
from goodoffices.case.progress.gauges import Progress
from goodoffices.case.progress.standing import State
from goodoffices.case.progress.survey import Survey, survey
from goodoffices.workbench.opening import load
from tests.river_talks import RIVER_TALKS, river_talks
from tests.sample_cases import EXAMPLES

RIVER = river_talks()
POSITIONS = "positions: {upstream: {dam: built, form: none}, downstream: {dam: lowered, form: minutes, volume: 200}}\n"


def of(text: str = RIVER_TALKS, since: date | None = None) -> Survey:
    case = river_talks(text)
    return survey(Progress(case, case.as_of), since)


def test_clauses_by_state() -> None:
    own = of()
    assert [[standing.point.label for standing in own.clauses(state)] for state in State] == [["1", "2"], ["3"], ["4"]]
    assert len(own.clauses()) == 4
    assert len(own.standings) == 6


def test_the_last_offer_of_each_in_each_track() -> None:
    own = of()
    assert [offer.offer.id for offer in own.last_offers] == ["o2", "o3"]
    assert [[offer.offer.id for offer in own.before(last)] for last in own.last_offers] == [["o1"], []]


def test_an_earlier_version_that_is_another_sides_last_offer_is_not_told_twice() -> None:
    own = of(RIVER_TALKS.replace("- id: o2\n        by: downstream", "- id: o2\n        by: bank"))
    assert [offer.offer.id for offer in own.last_offers] == ["o1", "o2", "o3"]
    assert not any(map(own.before, own.last_offers))


def test_positions_are_opposed_where_they_differ_and_nothing_is_agreed() -> None:
    own = of(RIVER_TALKS + POSITIONS)
    assert {facet: [p.option for p in positions] for facet, positions in own.opposed.items()} == {
        "dam": ["built", "lowered"]
    }


def test_gates_that_wait() -> None:
    assert [state.gate.id for state in of().waiting] == ["close_enough", "mood", "settled"]


def test_changes_are_there_where_they_are_asked_for() -> None:
    assert of().changes is None
    changes = of(since=date(2025, 7, 10)).changes
    assert changes is not None
    assert (changes.since, changes.until, len(changes.events)) == (date(2025, 7, 10), date(2025, 7, 15), 2)
    with pytest.raises(UsageError, match="Give an earlier day"):
        of(since=date(2025, 7, 16))


def test_the_main_example_has_two_parallel_tracks_and_one_gate_that_waits() -> None:
    case = load(EXAMPLES / "ukraine-2025-12" / "case")
    own = survey(Progress(case, case.as_of))
    assert [(track.id, meeting.id) for track, meeting in own.upcoming] == [
        ("usa_ukraine", "kyiv"),
        ("usa_russia", "moscow"),
    ]
    assert [state.gate.opens for state in own.waiting] == ["three_way"]
    assert (own.clauses(), own.distance.apart) == ((), None)
    assert list(own.opposed) == ["nato.promisor", "territory.ownership", "territory.forces"]
