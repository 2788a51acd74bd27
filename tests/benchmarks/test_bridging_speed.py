from benchmarks.bridging_speed import cases, first_bridge, line_of, measured
from goodoffices.case.check import require_sound
from goodoffices.case.interests import ASPECTS
from goodoffices.workbench.bridging import bridge


def test_the_cases_are_sound_and_shut_by_red_lines() -> None:
    (_, shut), (_, told), (_, pledged) = cases(5, 10)
    for case in (shut, told, pledged):
        require_sound(case)
        assert len(case.facets) == 5
        assert len(case.red_lines) == 10
    assert shut.interests == ()
    assert all(line.serves for line in told.red_lines)
    assert {aspect for interest in told.interests for aspect in interest.about} <= set(ASPECTS)
    assert all(option.pledge for facet in pledged.facets for option in facet.options)
    assert [party.id for party in pledged.parties if party.delivers] == ["third"]


def test_a_row_tells_times_and_what_was_found() -> None:
    for name, case in cases(5, 10):
        first_bridge(case)
        row = measured(name, case, runs=1)
        assert row.first > 0
        assert row.whole > 0
        cells = line_of(row)
        assert cells[0] == name
        assert cells[4:7] == [str(len(own)) for own in (row.found.conflicts, row.found.bridges, row.found.plans)]
        assert cells[7] == ("yes" if row.found.complete else "**no**")
        assert row.found.bridges


def test_given_time_the_whole_search_of_the_interactive_case_is_complete() -> None:
    _, case = list(cases())[1]
    found = bridge(case, budget=120)
    assert found.complete
    assert all(own.bridges for own in found.searches)
