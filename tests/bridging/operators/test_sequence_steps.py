"""Step by step, verified and reversible: nobody goes first with everything."""

from goodoffices.case.issues import Facet, Option
from tests.bridging.deadlocks import asked_of, moves_of, quarrel, readings_of

NAME = "sequence_steps"


def test_where_the_quarrel_is_over_who_goes_first_it_spares_both() -> None:
    assert readings_of(quarrel("time", "time forces"), NAME) == {"step_by_step": ("supported", "supported")}


def test_the_time_is_spared_where_a_side_speaks_of_who_goes_first_and_else_a_question() -> None:
    assert readings_of(quarrel("outcome", "time"), NAME) == {"step_by_step": ("supported", "open")}
    case = quarrel("outcome", "time money", says="Not before they do")
    assert readings_of(case, NAME) == {"step_by_step": ("supported", "supported")}
    case = quarrel("outcome", "money", says="Not before they do")
    assert readings_of(case, NAME) == {"step_by_step": ("supported", "crossed")}


def test_those_who_need_it_soon_have_a_first_step() -> None:
    assert readings_of(quarrel("time forces", "time forces"), NAME) == {"step_by_step": ("supported", "supported")}
    assert readings_of(quarrel("forces", "forces"), NAME) == {"step_by_step": ("supported", "open")}


def test_where_nobody_says_what_it_needs_both_must_be_asked() -> None:
    assert readings_of(quarrel(), NAME) == {"step_by_step": ("open", "open")}


def test_forces_are_spared_only_where_the_order_is_what_it_is_about() -> None:
    assert readings_of(quarrel("outcome", "forces"), NAME) == {"step_by_step": ("supported", "open")}
    assert readings_of(quarrel("outcome", "forces time"), NAME) == {"step_by_step": ("supported", "supported")}


def test_steps_do_not_change_where_they_lead() -> None:
    assert readings_of(quarrel("forces", "ownership"), NAME) == {"step_by_step": ("supported", "crossed")}
    assert readings_of(quarrel("time", "form"), NAME) == {"step_by_step": ("supported", "crossed")}


def test_only_where_it_is_about_time_or_forces_or_a_side_speaks_of_who_goes_first() -> None:
    for needs in (("face", "face"), ("ownership", "money"), ("outcome", "form")):
        assert not moves_of(quarrel(*needs), NAME)
        assert moves_of(quarrel(*needs, says="Not before they do"), NAME)
        assert moves_of(quarrel(*needs, aspect="forces"), NAME)
    assert moves_of(quarrel("time", "money"), NAME)
    assert moves_of(quarrel(by=""), NAME)


def test_no_figure_and_no_title_comes_in_steps() -> None:
    first = "Not before they do"
    assert not moves_of(quarrel("time", "time", number=True, says=first), NAME)
    assert not moves_of(quarrel("forces", "forces", aspect="ownership", says=first), NAME)
    case = quarrel("time", "time", by="", says=first)
    assert moves_of(case, NAME)
    assert not moves_of(asked_of(case, Facet("base", (Option("south"), Option("north")))), NAME)
