import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.readings import Reading
from goodoffices.case.case import Case
from goodoffices.case.errors import CaseError, FormatError, UsageError
from goodoffices.case.parties import Seat
from goodoffices.workbench.bridging import BUDGET, Bridging, accept, bridge, reframed_by
from goodoffices.workbench.opening import load, open_case, placing
from goodoffices.workbench.solving import solve
from tests.bridging.deadlocks import BASE
from tests.sample_cases import LINES_ONLY, RIVER, case_of, example
from tests.strategies.deadlocks import deadlocks
from tests.workbench.bridged import FLAGSHIP, REFUSED, SILENT, SINAI, bridged, bridged_example

UKRAINE = bridged_example(FLAGSHIP)


def on(found: Bridging, facet: str) -> list[Bridge]:
    """The bridges of the conflict about this facet, in their order."""
    return [own for own in found.bridges if own.moves[0].clash.facet == facet]


def number_of(found: Bridging, bridge: Bridge) -> int:
    return found.bridges.index(bridge) + 1


# ------------------------------------------------------------------------------- what the main example must show


def test_nothing_of_the_bridges_is_typed_in_as_an_option() -> None:
    case = example(FLAGSHIP)
    assert {facet.id: facet.option_names for facet in case.facets} == dict.fromkeys(
        ("nato", "donbas", "troops"), ("yes", "no")
    )


def test_somebody_else_makes_the_commitment_on_the_alliance_and_must_consent_to_it() -> None:
    first, second, *_ = on(UKRAINE, "nato")
    assert (first.operators, second.operators) == (("change_promisor",), ("change_promisor",))
    assert (first.to(0), second.to(0)) == ({"promisor": ["usa"]}, {"promisor": ["nato_states"]})
    assert (first.consent, second.consent) == (("usa",), ("nato_states",))
    for own in (first, second):
        assert not own.open_lines
        assert not own.unsure
        assert own.judgements["ukraine.red_lines.constitutional_goal"].reading is Reading.LITERAL
        assert own.judgements["russia.red_lines.outside_the_alliance"].reading is Reading.SUPPORTED
        assert dict(own.back) == {"nato": "no"}


def test_its_first_question_is_to_ukraine_about_an_agreement_made_without_it() -> None:
    question = on(UKRAINE, "nato")[0].questions[0]
    assert question.party == "ukraine"
    words = question.ask.in_("en")
    assert words.startswith("Could you live with an agreement")
    assert "made without you" in words
    assert "ohne Sie" in question.ask.in_("de")


def test_land_rule_and_forces_are_decided_apart_with_no_russian_troops() -> None:
    first = on(UKRAINE, "donbas")[0]
    assert first.operators == ("split_bundle",)
    assert first.to(0) == {"ownership": ["ukraine"], "administration": ["russia"], "forces": ["neither", "ukraine"]}
    assert {own.reading for own in first.judgements.values()} == {Reading.SUPPORTED}
    assert not any("russia" in own.to(0).get("forces", ()) for own in on(UKRAINE, "donbas"))


def test_every_bridge_leaves_a_question_to_each_side_and_a_risk() -> None:
    for own in UKRAINE.bridges:
        sides = {"ukraine", "russia"}
        assert sides <= {question.party for question in own.questions}
        assert set(own.consent) <= {question.party for question in own.questions} | {"european_states"}


def test_plans_open_the_whole_zone_and_need_one_bridge_of_each_conflict() -> None:
    assert UKRAINE.complete
    assert UKRAINE.all_settled
    first = UKRAINE.plans[0]
    numbers = [number_of(UKRAINE, on(UKRAINE, facet)[0]) for facet in ("nato", "donbas", "troops")]
    assert sorted(first.bridges) == sorted(numbers)
    assert all(plan.zone for plan in UKRAINE.plans)


def test_sinai_is_decided_apart_and_in_zones_among_the_first_three() -> None:
    first, *others = bridged_example(SINAI).bridges
    assert first.operators == ("split_bundle",)
    assert first.to(0) == {"ownership": ["egypt"], "forces": ["neither", "israel"]}
    assert ("divide_in_zones",) in [own.operators for own in others[:2]]


def test_there_is_time_to_look_again_while_somebody_waits() -> None:
    start = time.monotonic()
    bridge(example(FLAGSHIP))
    assert time.monotonic() - start < BUDGET


# ------------------------------------------------------------------------------- what can be asked of any case


def test_top_is_of_each_conflict() -> None:
    found = bridge(example(FLAGSHIP), top=1)
    assert [len(own.bridges) for own in found.searches] == [1, 1, 1]
    assert [own.moves for own in found.bridges] == [own.bridges[0].moves for own in UKRAINE.searches]


@pytest.mark.parametrize("top", [0, -3])
def test_fewer_than_one_bridge_are_none(top: int) -> None:
    with pytest.raises(UsageError, match="at least 1"):
        bridge(case_of(BASE), top=top)


@pytest.mark.parametrize("budget", [0.0, -1.0, float("nan"), float("inf")])
def test_a_budget_must_be_a_number_above_zero(budget: float) -> None:
    with pytest.raises(UsageError, match="above 0"):
        bridge(case_of(BASE), budget=budget)


def test_where_time_runs_out_the_search_says_that_it_is_not_complete() -> None:
    start = time.monotonic()
    found = bridge(example(FLAGSHIP), top=50, budget=0.05)
    assert not found.complete
    assert time.monotonic() - start < BUDGET


def test_a_zone_that_is_open_needs_no_bridge() -> None:
    found = bridged(RIVER)
    assert (found.conflicts, found.searches, found.plans, found.bridges) == ((), (), (), ())
    assert found.all_settled


def test_without_interests_every_line_is_a_question() -> None:
    found = bridged(SILENT)
    assert found.bridges
    assert all(set(own.open_lines) == set(found.conflicts[0].members) for own in found.bridges)
    assert found.plans == ()
    assert not found.all_settled


def test_what_one_side_has_refused_is_no_bridge() -> None:
    found = bridged(REFUSED)
    assert found.bridges == ()
    assert not found.all_settled
    assert found.complete


def test_a_recorded_yes_confirms_and_a_no_takes_the_bridge_away() -> None:
    first = bridged(BASE).bridges[0]
    line, operator = "north.red_lines.stays", first.operators[0]
    template = (
        "answers: {{north: {{said: {{operator: {}, issue: base, line: stays, accepts: {}, date: 2025-06-01}}}}}}\n"
    )
    yes, no = (bridged(BASE + template.format(operator, said)) for said in ("true", "false"))
    confirmed = next(own for own in yes.bridges if own.operators == first.operators)
    assert confirmed.judgements[line].reading is Reading.CONFIRMED
    assert all(first.operators != own.operators for own in no.bridges)


def test_the_day_decides_which_walk_away_counts() -> None:
    text = RIVER.replace("2025-07-01: 20", "2025-07-01: 90")
    assert bridged(text).searches == ()
    later = bridge(case_of(text), as_of=date(2025, 7, 1))
    assert any("downstream.walk_away" in own.members for own in later.conflicts)
    assert later.case.as_of == date(2025, 7, 1)


def test_what_is_wrong_with_the_rules_has_its_place_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "talks.yaml"
    file.write_text(LINES_ONLY + "rules: [x == one, x == two]\n", encoding="utf-8")
    opened = open_case(file)
    with pytest.raises(CaseError) as raised, placing(opened):
        bridge(opened.case)
    assert raised.value.problems[0].place is not None


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(deadlocks())
def test_no_bridge_crosses_a_line_and_the_same_case_has_the_same_bridges(case: Case) -> None:
    found = bridge(case, top=2)
    assert [own.moves for own in bridge(case, top=2).bridges] == [own.moves for own in found.bridges]
    for own in found.bridges:
        assert 1 <= len(own.moves) <= 3
        assert all(judgement.reading is not Reading.CROSSED for judgement in own.judgements.values())
    for plan in found.plans:
        used = [found.bridges[number - 1] for number in plan.bridges]
        assert plan.low >= 1
        assert not any(own.open_lines or own.unsure for own in used)


# ------------------------------------------------------------------------------- accepting


def test_what_is_accepted_is_a_case_with_a_zone(tmp_path: Path) -> None:
    numbers = UKRAINE.plans[0].bridges
    file = tmp_path / "bridged.yaml"
    written = accept(UKRAINE, numbers, file)
    assert load(file) == written
    assert written.name == "bridged"
    answer = solve(written)
    assert answer.zone.empty is False
    assert answer.zone.size == UKRAINE.plans[0].zone
    assert Seat.CONDITIONAL in {seat for party in written.parties for seat in party.seats}


def test_one_bridge_alone_opens_its_own_conflict_and_no_other(tmp_path: Path) -> None:
    number = number_of(UKRAINE, on(UKRAINE, "nato")[0])
    answer = solve(accept(UKRAINE, [number], tmp_path / "one.yaml"))
    assert len(answer.conflicts) == len(UKRAINE.conflicts) - 1
    assert not any("nato" in name or "constitutional_goal" in name for own in answer.conflicts for name in own)


def test_each_bridge_can_be_accepted(tmp_path: Path) -> None:
    found = bridged(BASE)
    for number in range(1, len(found.bridges) + 1):
        answer = solve(accept(found, [number], tmp_path / f"{number}.yaml"))
        assert answer.zone.empty is False


@pytest.mark.parametrize("number", [0, -1, 99])
def test_an_unknown_number_is_refused(number: int, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=rf"no bridge {number}\. They are numbered from 1 to 9\."):
        accept(UKRAINE, [number], tmp_path / "bridged.yaml")
    assert list(tmp_path.iterdir()) == []


def test_where_there_is_none_no_number_is_right(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is none"):
        accept(bridged(RIVER), [1], tmp_path / "bridged.yaml")


def test_bridges_that_contradict_each_other_are_refused(tmp_path: Path) -> None:
    both = [number_of(UKRAINE, own) for own in on(UKRAINE, "nato")[:2]]
    with pytest.raises(UsageError, match="in two ways"):
        accept(UKRAINE, both, tmp_path / "bridged.yaml")
    assert list(tmp_path.iterdir()) == []


def test_nothing_that_is_there_is_written_over(tmp_path: Path) -> None:
    file = tmp_path / "bridged.yaml"
    file.write_text("kept", encoding="utf-8")
    with pytest.raises(FormatError, match="is there already"):
        accept(UKRAINE, [1], file)
    assert file.read_text(encoding="utf-8") == "kept"


def test_the_case_as_bridges_put_it_keeps_what_they_do_not_touch() -> None:
    made = reframed_by(UKRAINE, [number_of(UKRAINE, on(UKRAINE, "troops")[0])])
    before, after = UKRAINE.case, made.case
    assert after.interests == before.interests
    assert after.claims == before.claims
    assert [line for line in after.red_lines if line.id.endswith("whole_donbas")] == [
        line for line in before.red_lines if line.id.endswith("whole_donbas")
    ]
