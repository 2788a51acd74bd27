import time
from fractions import Fraction

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.case.issues import Steps
from goodoffices.formats.domains.domain import DomainIssue
from goodoffices.formats.genius_files.issues import Known, read_issues, require_same
from tests.formats.genius_files.samples import DAYS, PRICE, TONS, domain, listed, profile, tree


def test_issues_are_words_or_whole_numbers() -> None:
    assert [own.issue for own in listed(PRICE, DAYS, TONS)] == [
        DomainIssue("Price", ("$4", "$3")),
        DomainIssue("Days", steps=Steps(Fraction(0), Fraction(9), Fraction(1))),
        DomainIssue("Tons", steps=Steps(Fraction(5), Fraction(8), Fraction(1))),
    ]


MANY = '<issue index="1" name="x">' + "".join(f'<item value="{i}"/>' for i in range(10_001)) + "</issue>"


@pytest.mark.parametrize(
    ("issue", "message"),
    [
        ("", "found <negotiation_template> without an <issue>; expected one issue or more"),
        ('<issue index="1"/>', "found <issue> without “name”"),
        ('<issue index="1" name="x"/>', "found <issue> “x” without an <item>"),
        ('<issue index="1" name="x"><item/></issue>', "found <item> without “value”"),
        ('<issue index="1" name="x"><item value="a"/><item value="a"/></issue>', "found the value “a” a second time"),
        (PRICE + DAYS.replace("Days", "Price"), "found a second issue “Price”"),
        (DAYS.replace('"integer"', '"real"'), "found the real issue <issue> “Days”, between any two of whose values"),
        (DAYS.replace('"integer"', '"colour"'), "found the type “colour” of <issue> “Days”; expected discrete or"),
        (DAYS.replace("lowerbound", "low"), "found <issue> “Days” without “lowerbound”"),
        (DAYS.replace('"9"', '"-1"'), "found the upper bound -1; expected at least 0"),
        (DAYS.replace('"9"', '"1e6"'), "found 1000001 values of <issue> “Days”; expected 10000 at most"),
        (DAYS.replace('"9"', '"inf"'), "found “inf” as “upperbound”"),
        (MANY, "found 10001 values of <issue> “x”; expected 10000 at most"),
    ],
)
def test_what_cannot_be_meant_is_refused(issue: str, message: str) -> None:
    started = time.perf_counter()
    with pytest.raises(FormatError) as caught:
        read_issues(tree(f"<negotiation_template>{issue}</negotiation_template>"))
    assert message in str(caught.value)
    assert time.perf_counter() - started < 10


def test_words_that_differ_in_blanks_alone_are_the_same() -> None:
    known = Known(["a b", "a  b", " c"])
    assert [known.place(words) for words in ("a b", "a  b", "a\tb", "c", "d")] == [0, 1, None, 2, None]


def test_the_same_domain_can_be_ordered_otherwise() -> None:
    other = PRICE.replace('<item index="1" value="$4"/>', "").replace("</issue>", '<item value=" $4"/></issue>')
    require_same(read_issues(tree(profile(DAYS, other))), listed(), "domain.xml")


@pytest.mark.parametrize(
    ("issues", "message"),
    [
        (PRICE, "a.xml:1:49: found no issue 2, “Days”; expected the domain of domain.xml, with it"),
        (PRICE + DAYS + TONS, "found <issue> “Tons”, an issue with the index 3; expected the domain of domain.xml"),
        (PRICE.replace("Price", "Cost") + DAYS, "found “Cost” as issue 1; expected the domain of domain.xml, issue 1"),
        (PRICE.replace("$3", "$2") + DAYS, "found the value “$2” of issue 1, “Price”; expected the domain of"),
        (PRICE.replace('<item index="2" value="$3"/>', "") + DAYS, "found no value “$3” of issue 1"),
        (PRICE + DAYS.replace('"9"', '"8"'), "found the range 0 to 8 of <issue> “Days”; expected the domain of"),
    ],
)
def test_another_domain_is_refused_with_the_first_difference(issues: str, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        require_same(read_issues(tree(profile(issues))), listed(), "domain.xml")
    assert message in str(caught.value)
    assert "Is it the profile of another domain?" in str(caught.value)


def test_many_values_take_no_time() -> None:
    many = MANY.replace('<item value="10000"/>', "")
    started = time.perf_counter()
    require_same(read_issues(tree(profile(many))), read_issues(tree(domain(many))), "domain.xml")
    assert time.perf_counter() - started < 10
