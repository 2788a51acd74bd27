"""Opportunities and the moves that take them."""

from goodoffices.bridging.fates import UNTOUCHED, Role, effect
from goodoffices.bridging.opportunity import AddedFacet, AddedOption, Move, Opportunity
from goodoffices.case.text import Text
from tests.bridging.deadlocks import conflicts_of, moves_of, quarrel

CASE = quarrel("ownership", "forces")
CLASH = conflicts_of(CASE)[0].clashes[0]
GAIN = effect(meets=["money"])
FACETS = (
    AddedFacet(
        "payer",
        Text.plain("Who pays"),
        AddedOption("none"),
        (AddedOption("bank", refusers=GAIN, third="bank"), AddedOption("press", third="press", unsure=True)),
    ),
    AddedFacet("when", Text.plain("When"), AddedOption("now"), (AddedOption("later", instead=True, third="bank"),)),
)
OWN = Opportunity("compensate", CLASH, FACETS)


def test_the_option_that_changes_nothing_comes_first() -> None:
    assert [option.name for option in FACETS[0].every] == ["none", "bank", "press"]


def test_its_facets_change_together() -> None:
    assert [move.choices for move in OWN.ways()] == [
        (("payer", "bank"), ("when", "later")),
        (("payer", "press"), ("when", "later")),
    ]


def test_a_move_is_what_its_options_are() -> None:
    first, second = OWN.ways()
    assert (first.operator, first.clash) == ("compensate", CLASH)
    assert first.instead
    assert first.thirds == ("bank",)
    assert first.unsure == ()
    assert second.thirds == ("press", "bank")
    assert second.unsure == ("press",)
    assert not Move(OWN, (FACETS[0].options[0], FACETS[1].as_asked)).instead


def test_it_does_something_to_either_side() -> None:
    first = next(OWN.ways())
    assert first.effects(Role.REFUSER) == (GAIN, UNTOUCHED)
    assert first.effects(Role.DEMANDER) == (UNTOUCHED, UNTOUCHED)


def test_alone_it_has_no_other_way() -> None:
    for move in OWN.ways():
        alone = move.alone
        assert list(alone.opportunity.ways()) == [alone]
        assert (alone.choices, alone.thirds, alone.instead) == (move.choices, move.thirds, move.instead)
        assert [facet.every[0] for facet in alone.opportunity.facets] == [facet.as_asked for facet in FACETS]
        assert alone.alone == alone


def test_equal_moves_count_once() -> None:
    moves = moves_of(CASE, "split_bundle")
    assert len({*moves, *moves_of(CASE, "split_bundle")}) == len(moves)
