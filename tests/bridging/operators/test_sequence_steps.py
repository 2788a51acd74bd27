"""Step by step, verified and reversible: nobody goes first with everything."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "sequence_steps"


def test_where_the_quarrel_is_over_who_goes_first_it_spares_both() -> None:
    assert readings_of(quarrel("time", "time forces"), NAME) == {"step_by_step": ("supported", "supported")}


def test_where_nobody_says_what_it_needs_both_must_be_asked() -> None:
    assert readings_of(quarrel("outcome", "time"), NAME) == {"step_by_step": ("supported", "supported")}
    assert readings_of(quarrel(), NAME) == {"step_by_step": ("open", "open")}


def test_forces_are_spared_only_where_the_order_is_what_it_is_about() -> None:
    assert readings_of(quarrel("outcome", "forces"), NAME) == {"step_by_step": ("supported", "open")}
    assert readings_of(quarrel("outcome", "forces time"), NAME) == {"step_by_step": ("supported", "supported")}


def test_steps_do_not_change_where_they_lead() -> None:
    assert readings_of(quarrel("ownership", "ownership"), NAME) == {"step_by_step": ("supported", "crossed")}
    assert readings_of(quarrel("outcome", "form"), NAME) == {"step_by_step": ("supported", "crossed")}


def test_everywhere() -> None:
    assert all(moves_of(case, NAME) for case in (quarrel(), quarrel(by=""), quarrel("face", "face")))
