"""Variants of a move have words of their own: in place of what was asked, for a figure, by a tribunal, aside."""

import pytest

from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.questions import parts_of, variant
from goodoffices.bridging.wording import words_of
from goodoffices.case.case import Case
from tests.bridging.deadlocks import moves_of, quarrel

FIGURE = quarrel("money", "money", number=True)
PRICES = quarrel("money", "money", says="The cost of living rises, unless prices fall")


def variants(case: Case, operator: str) -> dict[str, Move]:
    """The first move of an operator in each of its variants."""
    found: dict[str, Move] = {}
    for move in moves_of(case, operator):
        found.setdefault(move.variant, move)
    return found


@pytest.mark.parametrize(
    ("case", "operator", "names"),
    [
        (quarrel("outcome", "outcome", by="press"), "add_guarantor", {"", "instead"}),
        (quarrel("money", "face"), "compensate", {"", "instead"}),
        (quarrel("outcome", "act", able="bank"), "change_promisor", {"instead"}),
        (FIGURE, "use_a_standard", {"number"}),
        (PRICES, "use_a_standard", {""}),
        (FIGURE, "make_contingent", {"number"}),
        (PRICES, "make_contingent", {""}),
        (quarrel(), "refer_to_decider", {"tribunal", ""}),
        (quarrel("outcome", "form", by="bank"), "change_instrument", {"aside"}),
        (quarrel("outcome", "form"), "change_instrument", {""}),
        (quarrel("outcome", "time"), "limit_in_time", {""}),
    ],
)
def test_a_move_is_told_by_its_variant(case: Case, operator: str, names: set[str]) -> None:
    assert set(variants(case, operator)) == names


def test_done_in_place_of_what_was_asked_is_a_variant_and_the_only_one_of_which_that_is_so() -> None:
    for case in (quarrel("money", "face"), quarrel("outcome", "outcome", by="press"), FIGURE, quarrel()):
        for operator in ("add_guarantor", "compensate", "refer_to_decider", "use_a_standard"):
            assert all((move.variant == "instead") == move.instead for move in moves_of(case, operator))


def test_words_of_the_variant_go_before_those_of_the_operator() -> None:
    moves = variants(quarrel("outcome", "outcome", by="press"), "add_guarantor")
    assert words_of("add_guarantor")["instead"]["ask"]["refuser"]
    assert variant(moves["instead"], "ask.refuser") == "instead.ask.refuser"
    assert variant(moves[""], "ask.refuser") == "ask.refuser"


def test_where_the_variant_has_no_words_for_it_those_of_the_operator_stand() -> None:
    moves = variants(quarrel("outcome", "outcome", by="press"), "add_guarantor")
    assert "fails" not in words_of("add_guarantor")["instead"]
    assert variant(moves["instead"], "fails") == "fails"


def test_whoever_promised_it_is_named_where_others_sign_beside() -> None:
    (own,) = variants(quarrel("outcome", "form", by="bank"), "change_instrument").values()
    case = quarrel("outcome", "form", by="bank")
    assert parts_of(case, own)["third"].in_("en") == "Bank"
    plain = variants(quarrel("outcome", "form"), "change_instrument")[""]
    assert parts_of(case, plain)["third"].in_("en") != "Bank"
