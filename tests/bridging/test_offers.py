"""What operators build their opportunities of, and what is zero-sum in them."""

from dataclasses import replace

import pytest

from goodoffices.bridging.clash import Clash
from goodoffices.bridging.fates import NOTHING, effect
from goodoffices.bridging.offers import facet, name_of, option, third_parties, without
from goodoffices.bridging.opportunity import AddedOption
from goodoffices.case.case import Case
from goodoffices.case.text import Text
from tests.bridging.deadlocks import conflicts_of, quarrel


def clash_of(case: Case) -> Clash:
    return conflicts_of(case)[0].clashes[0]


def test_a_facet_has_its_words_and_the_option_that_changes_nothing() -> None:
    found = facet("defer", "timing", "now", [AddedOption("later")])
    assert (found.name, [own.name for own in found.every]) == ("timing", ["now", "later"])
    assert {code for code, _ in found.title.versions} == {"en", "de"}
    assert found.as_asked.title is not None


def test_options_that_are_called_the_same_are_told_apart() -> None:
    found = facet("defer", "timing", "now", map(AddedOption, ("now", "bank", "bank", "bank_2")))
    assert [own.name for own in found.every] == ["now", "now_2", "bank", "bank_2", "bank_2_2"]


def test_an_option_has_the_words_of_its_name_or_those_given() -> None:
    clash = clash_of(quarrel())
    assert option("defer", clash, "later_by_rule").title is not None
    assert option("defer", clash, "bank").title is None
    assert option("defer", clash, "later_by_rule", title=Text.plain("Later")).title == Text.plain("Later")


def test_what_both_need_and_only_one_can_have_is_open_to_both() -> None:
    clash = clash_of(quarrel("money face", "money face"))
    found = option("defer", clash, "x", refusers=effect(meets=["money", "face", "time"]))
    assert found.refusers == effect(meets=["face", "time"], opens=["money"])
    assert found.demanders == effect(opens=["money"])


def test_a_move_can_share_it() -> None:
    clash = clash_of(quarrel("money", "money"))
    given = effect(meets=["money"])
    found = option("defer", clash, "x", refusers=given, shares=("money",))
    assert (found.demanders, found.refusers) == (effect(), given)


def test_what_the_move_says_of_those_who_ask_goes_before() -> None:
    clash = clash_of(quarrel("money", "money"))
    given = effect(meets=["money"])
    assert option("defer", clash, "x", demanders=given, refusers=given).demanders == given
    lost = effect(loses=["money"])
    assert option("defer", clash, "x", demanders=lost, refusers=given).demanders == lost


def test_in_place_of_what_was_asked_the_one_has_what_the_other_loses() -> None:
    clash = clash_of(quarrel("money", "money"))
    found = option("defer", clash, "x", demanders=effect(meets=["money", "face"]), instead=True)
    assert found.refusers == effect(loses=["money"])
    assert found.demanders == effect(meets=["money", "face"])
    assert found.instead


def test_who_could_take_something_on_and_whether_it_is_able() -> None:
    case = quarrel()
    assert list(third_parties(case, clash_of(case))) == [("bank", True)]
    assert list(third_parties(case, clash_of(case), "leave")) == [("bank", False)]


def test_where_the_case_says_who_is_able_nobody_else_is() -> None:
    able = quarrel(able="bank north")
    assert list(third_parties(able, clash_of(able), "leave")) == [("bank", True)]
    other = quarrel(able="north")
    assert not list(third_parties(other, clash_of(other), "leave"))
    assert list(third_parties(other, clash_of(other), "pay")) == [("bank", False)]


@pytest.mark.parametrize("aspect", ["place", "ownership", "administration", "forces", "access"])
def test_what_only_those_on_the_spot_can_do_nobody_else_might_be_able_to(aspect: str) -> None:
    case = quarrel(aspect=aspect)
    assert not list(third_parties(case, clash_of(case), "leave"))
    able = quarrel(aspect=aspect, able="bank")
    assert list(third_parties(able, clash_of(able), "leave")) == [("bank", True)]


def test_whoever_promises_already_is_no_third_party() -> None:
    case = quarrel(by="bank")
    assert not list(third_parties(case, clash_of(case)))


def test_the_name_of_a_party() -> None:
    assert name_of(quarrel(), "bank") == Text.plain("Bank")
    assert name_of(replace(quarrel(), parties=()), "bank") is None


def test_some_aspects_left_out() -> None:
    assert without(("act", "form", "time"), "act", "time") == {"form"}
    assert without(("act",), "act") == NOTHING
