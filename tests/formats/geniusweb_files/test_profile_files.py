import json
from fractions import Fraction
from typing import Any

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.domains.domain import Profile, Worth
from goodoffices.formats.geniusweb_files.domain_files import read_domain
from goodoffices.formats.geniusweb_files.profile_files import Desk, read_profile, worth_of
from goodoffices.formats.sources.demands import mapping
from goodoffices.formats.sources.json_source import json_tree
from tests.formats.geniusweb_files.samples import BODY, DOMAIN


def read(**changes: object) -> tuple[Profile, list[str]]:
    body = {name: value for name, value in {**BODY, **changes}.items() if value != "gone"}
    domain = read_domain(mapping(json_tree(json.dumps(DOMAIN).encode(), "d"), "a domain"), "d")
    desk = Desk(domain, "d.json", "p.json")
    return read_profile(mapping(json_tree(json.dumps(body).encode(), "p.json"), "a profile"), "p", desk), desk.notes


def points(**changes: object) -> dict[str, Any]:
    return {**BODY["issueUtilities"], **changes}


def test_a_profile_has_points_weights_and_the_worth_of_its_bid() -> None:
    profile, notes = read()
    food, price = profile.worth
    assert food == Worth((("soup", Fraction(1, 5)), ("cake", Fraction(1))), Fraction(2, 5))
    assert price == Worth(((Fraction(0), Fraction(0)), (Fraction(10), Fraction(1))), Fraction(3, 5))
    assert (profile.reservation, profile.reserved, notes) == (("soup", "2.5"), Fraction("0.23"), [])


@pytest.mark.parametrize("bid", ["gone", None])
def test_no_bid_is_no_reservation(bid: object) -> None:
    assert (read(reservationBid=bid)[0].reservation, read(reservationBid=bid)[0].reserved) == (None, None)


@pytest.mark.parametrize(("bid", "worth"), [({}, "0"), ({"food": "cake"}, "0.4")])
def test_what_a_bid_leaves_out_adds_nothing(bid: dict[str, str], worth: str) -> None:
    profile, notes = read(reservationBid={"issuevalues": bid})
    assert (profile.reservation, profile.reserved, len(notes)) == (None, Fraction(worth), 1)


def test_weights_that_do_not_sum_to_one_are_kept_with_a_note() -> None:
    profile, notes = read(issueWeights={"food": 0.4, "price": 0.7}, reservationBid=None)
    assert [worth.weight for worth in profile.worth] == [Fraction(2, 5), Fraction(7, 10)]
    assert notes == ["p.json: the weights add up to 1.1 rather than 1; they are kept as they are."]


def test_newer_names_of_points_are_known() -> None:
    renamed = points(food={"DiscreteValueSetUtilities": BODY["issueUtilities"]["food"]["discreteutils"]})
    assert read(issueUtilities=renamed) == read()


def test_amounts_between_two_lie_on_a_line() -> None:
    assert worth_of(read()[0].worth[1], "5") == Fraction(3, 10)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"issueWeights": {"food": 1}}, "found nothing for “price”; expected each issue of d.json"),
        ({"issueWeights": {"food": 1, "prize": 1}}, "found “prize”; expected an issue of d.json. Did you mean “pr"),
        ({"issueWeights": "gone"}, "found no “issueWeights”; expected a weight for each issue"),
        ({"issueUtilities": points(food={"discreteutils": {"valueUtilities": {"soup": 1, "cake": None}}})},
         "found nothing; expected points"),
        ({"issueUtilities": points(food={"discreteutils": {"valueUtilities": {"soup": 1}}})},
         "found nothing for “cake”; expected points for each value of “food” (d.json)"),
        ({"issueUtilities": points(food={"discreteutils": {"valueUtilities": {"cakes": 1}}})},
         "found “cakes”; expected a value of “food” (d.json). Did you mean “cake”?"),
        ({"issueUtilities": points(food=BODY["issueUtilities"]["price"])}, "found points of numbers; expected"),
        ({"issueUtilities": points(price={"numberutils": {"lowValue": 1}})}, "found 1; expected 0, as in the range of"),
        ({"reservationBid": {"issuevalues": {"food": "pie"}}}, "found “pie”; expected a value of “food” (d.json)"),
        ({"reservationBid": {"issuevalues": {"price": 3}}}, "found “3”; expected a value of “price” (d.json)"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_named(changes: dict[str, object], expected: str) -> None:
    with pytest.raises(FormatError) as caught:
        read(**changes)
    assert expected in str(caught.value)
