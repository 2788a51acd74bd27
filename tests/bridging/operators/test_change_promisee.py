"""The commitment is made to somebody else: the same is done, without yielding to the opponent."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of, with_words

NAME = "change_promisee"


def test_the_refuser_keeps_its_face_and_those_who_ask_get_what_they_asked_for() -> None:
    assert readings_of(quarrel("outcome", "face"), NAME)["bank"] == ("supported", "supported")
    assert readings_of(quarrel("outcome", "precedent"), NAME)["bank"] == ("supported", "open")


def test_it_is_open_whether_acting_at_all_suits_the_one_and_that_it_is_not_towards_them_the_others() -> None:
    assert readings_of(quarrel("form", "act"), NAME)["bank"] == ("open", "open")


def test_whoever_says_that_it_will_not_do_it_itself_does_not_do_it_for_somebody_else() -> None:
    for party, reading in (("north", "crossed"), ("south", "open")):
        case = with_words(quarrel("outcome", "act"), party, "Never itself")
        assert readings_of(case, NAME)["bank"] == ("supported", reading)
    assert readings_of(quarrel("outcome", "form", says="Never itself"), NAME)["bank"] == ("supported", "open")


def test_it_spares_the_refuser_nothing_of_the_thing_itself() -> None:
    assert readings_of(quarrel("outcome", "money"), NAME)["bank"] == ("supported", "crossed")


def test_only_where_the_refuser_itself_would_have_to_promise() -> None:
    assert not moves_of(quarrel(by="south"), NAME)
    assert not moves_of(quarrel(by=""), NAME)
    assert not moves_of(quarrel(aspect="ownership"), NAME)


def test_who_will_not_do_it_itself_will_not_do_it_for_somebody_else() -> None:
    assert readings_of(quarrel("outcome", "act"), NAME)["bank"] == ("supported", "open")
    assert readings_of(quarrel("outcome", "act", says="It is not ours to give"), NAME)["bank"] == (
        "supported",
        "crossed",
    )


def test_whose_something_becomes_cannot_be_promised_to_somebody_else() -> None:
    assert not moves_of(quarrel("outcome", "face", aspect="ownership"), NAME)
    assert moves_of(quarrel("outcome", "face", aspect="forces"), NAME)


def test_whoever_receives_it_is_asked_for_its_consent() -> None:
    move = moves_of(quarrel(), NAME)[0]
    assert move.thirds == ("bank",)
    assert move.options[0].pledge is not None
    assert move.options[0].pledge.by == ("bank",)
    assert not move.instead


def test_a_mere_observer_receives_nothing() -> None:
    assert {third for move in moves_of(quarrel(), NAME) for third in move.thirds} == {"bank"}
