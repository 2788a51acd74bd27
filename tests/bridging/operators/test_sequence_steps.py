"""Step by step, verified and reversible: nobody goes first with everything."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "sequence_steps"


def test_where_the_quarrel_is_over_who_goes_first_it_spares_both() -> None:
    assert readings_of(quarrel("time", "time forces"), NAME) == {"step_by_step": ("supported", "supported")}


FIRST = "Nobody goes first"


def test_whether_time_is_saved_is_open_unless_a_side_speaks_of_who_goes_first() -> None:
    assert readings_of(quarrel("outcome", "time"), NAME) == {"step_by_step": ("supported", "open")}
    assert readings_of(quarrel("outcome", "time", says=FIRST), NAME) == {"step_by_step": ("supported", "supported")}
    assert readings_of(quarrel(), NAME) == {"step_by_step": ("open", "open")}


def test_forces_are_spared_only_where_the_order_is_what_it_is_about() -> None:
    assert readings_of(quarrel("outcome", "forces"), NAME) == {"step_by_step": ("supported", "open")}
    assert readings_of(quarrel("outcome", "forces time"), NAME) == {"step_by_step": ("supported", "supported")}
    assert readings_of(quarrel("outcome", "money time", says=FIRST), NAME) == {
        "step_by_step": ("supported", "supported")
    }


def test_steps_do_not_change_where_they_lead() -> None:
    assert readings_of(quarrel("forces", "ownership"), NAME) == {"step_by_step": ("supported", "crossed")}
    assert readings_of(quarrel("outcome", "form", says=FIRST), NAME) == {"step_by_step": ("supported", "crossed")}


def test_not_where_nothing_comes_in_steps() -> None:
    assert not moves_of(quarrel("outcome", "form"), NAME)
    assert not moves_of(quarrel("time", "time", number=True), NAME)
    assert not moves_of(quarrel("time", "time", aspect="ownership"), NAME)
