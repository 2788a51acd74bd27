"""Both sides bind themselves to the same."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "make_reciprocal"


def test_what_both_take_on_is_a_defeat_for_neither() -> None:
    assert readings_of(quarrel("outcome", "face", able="south"), NAME) == {"mutual": ("supported", "supported")}


def test_forces_given_up_on_both_sides_make_both_safer() -> None:
    case = quarrel("forces", "forces", aspect="forces")
    assert readings_of(case, NAME) == {"mutual": ("supported", "supported")}
    assert moves_of(case, NAME)[0].unsure == ("south",)


def test_where_the_case_says_who_is_able_the_other_side_must_be_among_them() -> None:
    for aspect in ("forces", "access", "form"):
        assert not moves_of(quarrel("outcome", "face", aspect=aspect, able="north"), NAME)
        (move,) = moves_of(quarrel("outcome", "face", aspect=aspect, able="north south"), NAME)
        assert not move.unsure
        assert moves_of(quarrel("outcome", "face", aspect=aspect), NAME)
    assert not moves_of(quarrel("outcome", "face", aspect="money"), NAME)


def test_those_who_ask_must_be_asked_whether_they_would_act_themselves() -> None:
    assert readings_of(quarrel("act", "face", able="south"), NAME) == {"mutual": ("open", "supported")}


def test_the_other_side_promises_the_same_in_return() -> None:
    (move,) = moves_of(quarrel("outcome", "face", able="south"), NAME)
    pledge = move.options[0].pledge
    assert pledge is not None
    assert (pledge.by, pledge.to, pledge.act) == (("south",), ("north",), "leave")
    assert move.thirds == ("south",)
    assert not move.unsure


def test_not_where_the_other_side_could_not_do_the_same() -> None:
    assert not moves_of(quarrel("outcome", "face"), NAME)
    assert not moves_of(quarrel("outcome", "forces", aspect="forces", able="north"), NAME)
    assert not moves_of(quarrel("outcome", "face", by="", able="south"), NAME)
    assert not moves_of(quarrel("outcome", "face", by="bank", able="south"), NAME)
