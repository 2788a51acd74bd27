"""What changed decisions are worth, against totals of whole packages."""

from fractions import Fraction

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.analysis.comparing.worths import Turn, Worth, worths
from goodoffices.case.case import Case
from tests.oracle import Oracle
from tests.sample_cases import ESTIMATES, RIVER, case_of
from tests.strategies.cases import small_cases


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(case=small_cases(), data=st.data())
def test_between_whole_packages_it_is_the_difference_of_totals(case: Case, data: st.DataObject) -> None:
    oracle = Oracle(case)
    before, after = (
        {facet.id: data.draw(st.sampled_from(facet.option_names)) for facet in case.facets} for _ in range(2)
    )
    for own in worths(case, before, after):
        apart = oracle.points(own.party, after) - oracle.points(own.party, before)
        assert own.low <= apart <= own.high
        assert not own.is_open
        values = case.values_of(own.party)
        assert values is not None
        if not values.is_estimate:
            assert own.low == own.high == apart


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(case=small_cases(), data=st.data())
def test_the_way_back_is_worth_the_opposite(case: Case, data: st.DataObject) -> None:
    before, after = (
        {
            facet.id: data.draw(st.sampled_from(facet.option_names))
            for facet in data.draw(st.lists(st.sampled_from(case.facets), unique=True))
        }
        for _ in range(2)
    )
    for there, back in zip(worths(case, before, after), worths(case, after, before), strict=True):
        assert (there.low, there.high) == (-back.high, -back.low)
        assert there.is_open == back.is_open


def of(text: str, before: dict[str, str], after: dict[str, str]) -> dict[str, Worth]:
    return {own.party: own for own in worths(case_of(text), before, after)}


def ends(own: Worth) -> tuple[float, float, bool]:
    return float(own.low), float(own.high), own.is_open


def test_only_what_both_decide_counts() -> None:
    found = of(RIVER, {"release.volume": "0", "dam": "built"}, {"release.volume": "200", "release.form": "treaty"})
    assert ends(found["upstream"]) == (-15, -15, False)
    assert ends(found["downstream"]) == (30, 30, False)
    assert found["upstream"].facets == {"release.volume": (Fraction(-15), Fraction(-15))}


def test_points_for_combinations_come_on_top_or_stay_open() -> None:
    bank, nobody, dam = {"release.guarantor": "bank"}, {"release.guarantor": "none"}, {"dam": "built"}
    assert ends(of(RIVER, nobody, bank)["downstream"]) == (5, 5, False)
    assert ends(of(RIVER, dam, bank)["downstream"]) == (0, 5, True)
    assert ends(of(RIVER, bank, dam)["downstream"]) == (-5, 0, True)
    assert ends(of(RIVER, dam, {"dam": "lowered"})["downstream"]) == (20, 20, False)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(case=small_cases(), data=st.data())
def test_whatever_both_leave_open_the_difference_lies_within(case: Case, data: st.DataObject) -> None:
    shared = data.draw(st.lists(st.sampled_from(case.facets), unique=True))
    before, after = ({f.id: data.draw(st.sampled_from(f.option_names)) for f in shared} for _ in range(2))
    rest = {f.id: data.draw(st.sampled_from(f.option_names)) for f in case.facets if f not in shared}
    oracle = Oracle(case)
    for own in worths(case, before, after):
        apart = oracle.points(own.party, {**after, **rest}) - oracle.points(own.party, {**before, **rest})
        assert own.low <= apart <= own.high


def test_estimates_give_ranges_and_turns_as_far_as_they_are_certain() -> None:
    found = of(ESTIMATES, {"x": "left", "y": "low"}, {"x": "middle", "y": "low"})
    assert ends(found["a"]) == (20, 40, False)
    assert (found["a"].turn, found["b"].turn) == (Turn.GAINS, Turn.LOSES)
    lower = of(ESTIMATES, {"x": "middle", "y": "low"}, {"x": "left", "y": "high"})["a"]
    assert (*ends(lower), lower.turn) == (-30, 0, False, Turn.LOSES)
    assert of(ESTIMATES, {"x": "left"}, {"x": "left"})["a"].turn is Turn.SAME
    assert of(ESTIMATES, {"x": "right", "y": "low"}, {"x": "left", "y": "high"})["b"].turn is Turn.UNCLEAR
