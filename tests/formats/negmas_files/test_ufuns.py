from fractions import Fraction

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.domains.domain import Profile
from goodoffices.formats.negmas_files.ufuns import Desk, read_ufun
from tests.formats.negmas_files.trees import DOMAIN, tree

VALUES = "values: [{soup: 0, cake: 1}, {type: AffineFun, slope: 0.25, bias: 0}]"
ADDITIVE = f"type: LinearAdditiveUtilityFunction\n{VALUES}\nweights: [0.5, 0.5]\n"
INNER = f"ufun: {{type: LinearAdditiveUtilityFunction, {VALUES}, weights: [1, 0], reserved_value: 0.3}}\n"


def read(text: str) -> tuple[Profile, list[str]]:
    desk = Desk(DOMAIN, "d.yml", "u.yml")
    return read_ufun(tree(text), "u", desk), desk.notes


def test_an_additive_function_is_a_profile() -> None:
    profile, notes = read(f"{ADDITIVE}bias: 0.1\nreserved_value: 0.25\nname: a/b/c.xml\nreserved_outcome: [soup, 2.0]")
    assert (profile.name, profile.reserved, profile.reservation, notes) == ("c", Fraction(1, 4), ("soup", "2"), [])
    assert (profile.zero, profile.one) == (Fraction(-1, 10), Fraction(9, 10))
    assert [worth.weight for worth in profile.worth] == [Fraction(1, 2)] * 2


@pytest.mark.parametrize("reserved", ["", "reserved_value: -.inf", "reserved_value: null"])
def test_no_reserved_value_is_none(reserved: str) -> None:
    assert read(ADDITIVE + reserved)[0].reserved is None


@pytest.mark.parametrize(
    ("text", "reserved", "discount", "note"),
    [
        (f"type: ExpDiscountedUFun\ndiscount: 0.9\ndynamic_reservation: true\n{INNER}", "0.3", "0.9", ""),
        (
            f"type: ExpDiscountedUFun\ndiscount: 0.9\nreserved_value: 0.4\n{INNER}",
            "0.4",
            "0.9",
            "the reserved value",
        ),
        (f"type: ExpDiscountedUFun\ndiscount: 1.5\n{INNER}", "0.3", None, "the discount of 1.5 is not kept"),
        (f"type: LinDiscountedUFun\ncost: 0.1\n{INNER}", "0.3", None, "the cost of time is not kept"),
        (
            f"type: ExpDiscountedUFun\ndynamic_reservation: false\n{INNER}",
            "0.3",
            None,
            "“dynamic_reservation” in line",
        ),
    ],
)
def test_discounts_are_kept_as_data(text: str, reserved: str, discount: str | None, note: str) -> None:
    profile, notes = read(text)
    assert profile.reserved == Fraction(reserved)
    assert profile.discount == (Fraction(discount) if discount else None)
    assert note in "\n".join(notes)
    assert bool(notes) == bool(note)


def test_weights_that_are_not_stated_are_those_of_negmas() -> None:
    profile, notes = read(f"type: LinearAdditiveUtilityFunction\n{VALUES}")
    assert ([worth.weight for worth in profile.worth], len(notes)) == ([None, None], 1)


def test_weights_far_from_one_are_kept_with_a_note() -> None:
    profile, notes = read(f"type: LinearAdditiveUtilityFunction\n{VALUES}\nweights: {{price: 2, food: 1}}")
    assert [worth.weight for worth in profile.worth] == [1, 2]
    assert notes == ["u.yml: the weights add up to 3 rather than 1; they are kept as they are."]


def test_a_constant_is_all_scale() -> None:
    profile, _ = read("type: ConstUtilityFunction\nvalue: 0.75")
    assert (profile.zero, profile.one, profile.worth[0].points) == (Fraction(-3, 4), Fraction(1, 4), ())


def test_boxes_on_values_come_with_a_note() -> None:
    profile, notes = read("type: HyperRectangleUtilityFunction\noutcome_ranges: [{1: [0, 2]}]\nutilities: [1]")
    assert (len(profile.boxes), len(notes)) == (1, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "type: MappingUtilityFunction",
            "u.yml:1:7: found the type “MappingUtilityFunction”; expected a utility",
        ),
        (ADDITIVE.replace("[0.5, 0.5]", "[1]"), "found 1 weights; expected 2, one for each issue of d.yml. Is it the"),
        (ADDITIVE.replace("[0.5, 0.5]", "{foods: 1}"), "found “foods”; expected an issue of d.yml"),
        (ADDITIVE.replace("[0.5, 0.5]", "{food: 1}"), "found no “price”; expected weights for each issue of d.yml"),
        (f"{ADDITIVE}reserved_value: .nan", "found “.nan”; expected a number, or -.inf"),
        (f"{ADDITIVE}reserved_value: .inf", "found “.inf”; expected a number, or -.inf"),
        (f"{ADDITIVE}reserved_outcome: [soup, 3]", "found “3”; expected a value of “price” (d.yml)"),
        (f"{ADDITIVE}constraints: [x]", "found constraints of a utility function"),
        ("type: AffineUtilityFunction\nweights: [1, 2]", "found a function of numbers for “food”"),
        ("ufun: {type: ExpDiscountedUFun, " * 6 + "}" * 6, "found no “type”"),
        ("type: ExpDiscountedUFun\n" + "ufun: {type: ExpDiscountedUFun, " * 6 + "}" * 6, "found more than 5 discounts"),
    ],
)
def test_what_cannot_be_read_is_named(text: str, expected: str) -> None:
    with pytest.raises(FormatError) as caught:
        read(text.replace(", }", "}"))
    assert expected in str(caught.value)
