"""Two instruments in place of one."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "split_text"


def test_what_is_linked_no_longer_stands_in_one_text() -> None:
    assert readings_of(quarrel("outcome", "form"), NAME) == {"two_texts": ("supported", "supported")}


def test_who_needs_the_link_must_be_asked() -> None:
    assert readings_of(quarrel("form", "form face"), NAME) == {"two_texts": ("open", "open")}
    assert readings_of(quarrel("face", "form"), NAME) == {"two_texts": ("open", "supported")}


def test_it_changes_nothing_of_what_is_done() -> None:
    assert readings_of(quarrel("form", "form money"), NAME) == {"two_texts": ("open", "crossed")}


def test_not_where_those_who_refuse_do_not_mind_how_it_is_laid_down_nor_with_what() -> None:
    assert not moves_of(quarrel("outcome", "money"), NAME)
    assert not moves_of(quarrel("form", "face"), NAME)
    assert moves_of(quarrel("form", "face", says="These are separate matters"), NAME)
    assert moves_of(quarrel(), NAME)
