"""It takes effect when an event has happened: each reckons with what it expects."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "make_contingent"


def test_both_can_agree_on_a_figure_where_they_expect_different_things() -> None:
    case = quarrel("money", "money", number=True)
    assert readings_of(case, NAME) == {"verified_event": ("supported", "supported")}
    assert {move.variant for move in moves_of(case, NAME)} == {"number"}


def test_where_a_side_speaks_of_what_it_is_not_sure_of_that_goes_for_more_than_figures() -> None:
    case = quarrel("money", "money time", says="Only if prices rise")
    assert readings_of(case, NAME) == {"verified_event": ("supported", "supported")}
    assert {move.variant for move in moves_of(case, NAME)} == {""}


def test_elsewhere_whether_an_event_could_decide_it_is_open() -> None:
    assert readings_of(quarrel("outcome", "time"), NAME) == {"verified_event": ("supported", "open")}
    assert readings_of(quarrel("money", "money"), NAME) == {"verified_event": ("supported", "open")}


def test_when_it_takes_effect_is_for_those_who_ask_to_judge() -> None:
    assert readings_of(quarrel("time", "money", number=True), NAME) == {"verified_event": ("open", "supported")}


def test_what_it_says_today_counts_less_than_what_happens_then() -> None:
    assert readings_of(quarrel("outcome", "outcome"), NAME) == {"verified_event": ("open", "open")}
    assert readings_of(quarrel("outcome", "forces"), NAME) == {"verified_event": ("supported", "open")}


def test_no_event_decides_who_owns_or_runs_something() -> None:
    assert not moves_of(quarrel("ownership", "administration"), NAME)
    assert readings_of(quarrel("money", "ownership"), NAME) == {"verified_event": ("supported", "crossed")}
