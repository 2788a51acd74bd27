from fractions import Fraction

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.domains.domain import DomainIssue
from goodoffices.formats.negmas_files.worths import Values, read_worth
from tests.formats.negmas_files.trees import DOMAIN, tree

FOOD, PRICE = (Values(issue, "d.yml") for issue in DOMAIN.issues)
NUMBERS = Values(DomainIssue("n", ("1", "10.0")), "d.yml")


@pytest.mark.parametrize(
    ("values", "function", "expected"),
    [
        (FOOD, "{type: TableFun, mapping: {cake: 1, soup: 0.25}}", {"soup": Fraction(1, 4), "cake": 1}),
        (FOOD, "{cake: 1, soup: 2}", {"soup": 2, "cake": 1}),
        (FOOD, "[3, 4]", {"soup": 3, "cake": 4}),
        (FOOD, "{type: ConstFun, bias: 2}", {"soup": 2, "cake": 2}),
        (FOOD, "{type: ConstFun, bias: 0}", {}),
        (PRICE, "{type: TableFun, mapping: {0: 1, 2.0: 5, '4': 2}}", {0: 1, 2: 5, 4: 2}),
        (PRICE, "{type: AffineFun, slope: 0.5, bias: 1}", {0: 1, 4: 3}),
        (PRICE, "{type: negmas.LinearFun, slope: 2}", {0: 0, 4: 8}),
        (NUMBERS, "{type: IdentityFun}", {"1": 1, "10.0": 10}),
        (NUMBERS, "{type: TableFun, mapping: {1.0: 3, 10: 4}}", {"1": 3, "10.0": 4}),
    ],
)
def test_functions_say_what_values_are_worth(values: Values, function: str, expected: dict[object, Fraction]) -> None:
    assert dict(read_worth(tree(f"f: {function}").entries["f"].value, values).points) == expected


@pytest.mark.parametrize(
    ("values", "function", "expected"),
    [
        (FOOD, "{type: TableFun, mapping: {soup: 1, cakes: 2}}",
         "u.yml:1:40: found “cakes”; expected a value of “food” (d.yml). Did you mean “cake”?"),
        (FOOD, "{type: TableFun, mapping: {soup: 1}}", "found nothing for “cake”; expected what each value of"),
        (FOOD, "[1]", "found 1 numbers; expected 2, one for each value of “food” (d.yml)"),
        (FOOD, "{type: IdentityFun}", "found a function of numbers for “food”, with values such as “soup”"),
        (PRICE, "{type: TableFun, mapping: {0: 1, 2: .nan, 4: 1}}", "found “.nan”; expected what the value is worth"),
        (PRICE, "{type: TableFun, mapping: {0: 1, 0.0: 2}}", "found “0.0” a second time"),
        (PRICE, "{type: CosFun}", "found the type “CosFun”; expected a table, a constant or a line"),
        (PRICE, "{type: AffineFun}", "found no “slope”"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_named(values: Values, function: str, expected: str) -> None:
    with pytest.raises(FormatError) as caught:
        read_worth(tree(f"f: {function}").entries["f"].value, values)
    assert expected in str(caught.value)
