"""Two instruments in place of one."""

from tests.bridging.deadlocks import moves_of, quarrel, readings_of

NAME = "split_text"


def test_what_is_linked_no_longer_stands_in_one_text() -> None:
    assert readings_of(quarrel("outcome", "form"), NAME) == {"two_texts": ("supported", "supported")}


def test_who_needs_the_link_must_be_asked() -> None:
    assert readings_of(quarrel("form", "face"), NAME) == {"two_texts": ("open", "open")}
    assert readings_of(quarrel("face", "form"), NAME) == {"two_texts": ("open", "supported")}


def test_it_changes_nothing_of_what_is_done() -> None:
    assert readings_of(quarrel("form", "money"), NAME) == {"two_texts": ("open", "crossed")}


def test_not_where_it_is_not_about_how_something_is_laid_down() -> None:
    assert not moves_of(quarrel("outcome", "money"), NAME)
    assert not moves_of(quarrel("ownership", "forces"), NAME)
