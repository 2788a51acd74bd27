from fractions import Fraction

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.domains.domain import Box, Profile, Worth
from goodoffices.formats.genius_files.profile_files import Desk, read_profile
from tests.formats.genius_files.samples import DAYS, PRICE, listed, profile, tree, valued, weights

RECTANGLES = '<utility maxutility="40"><ufun type="PlainUfun"><hyperRectangle utility="40"/></ufun></utility>'


def read(text: str) -> tuple[Profile, list[str]]:
    desk = Desk(listed(), "domain.xml", "a.xml")
    return read_profile(tree(text), "Seller", desk), desk.notes


def test_a_linear_profile() -> None:
    outside = '<reservation value="0.25"/><discount_factor value="0.9"/>'
    found, notes = read(profile(valued(), weights("0.4", "0.6"), outside=outside))
    assert found == Profile(
        "Seller",
        (
            Worth((("$4", Fraction(1)), ("$3", Fraction(1, 2))), Fraction(2, 5)),
            Worth(((Fraction(0), Fraction(0)), (Fraction(9), Fraction(9, 10))), Fraction(3, 5)),
        ),
        reserved=Fraction(1, 4),
        discount=Fraction(9, 10),
    )
    assert notes == []


def test_totals_beyond_1_are_scaled_with_a_note() -> None:
    found, notes = read(profile(valued("10", "4"), weights("0.5", "0.5")))
    assert [found.zero, found.one] == [2, Fraction(109, 20)]
    assert notes == [
        "a.xml: its totals are not between 0 and 1; the smallest, 2, counts as 0, and the largest, 5.45, as 1."
    ]


def test_weights_that_do_not_add_up_are_kept() -> None:
    found, notes = read(profile(valued(), weights("0.5", "-0.25")))
    assert [own.weight for own in found.worth] == [Fraction(1, 2), Fraction(-1, 4)]
    assert notes[0] == "a.xml: the weights add up to 0.25, not to 1, and are kept."


def test_without_weights_each_issue_counts_once() -> None:
    found, notes = read(profile(valued("0.1", "0")))
    assert [own.weight for own in found.worth] == [None, None]
    assert notes == ["a.xml: no weights are stated; each issue counts once."]


def test_an_issue_of_which_nothing_is_said_is_noted() -> None:
    price = valued()[: valued().index("<issue", 1)]
    found, notes = read(profile(price, DAYS, weights("1", "0")))
    assert found.worth[1] == Worth()
    assert notes == ["a.xml: nothing is said of “Days”, which counts for nothing."]


def test_a_profile_of_rectangles() -> None:
    found, notes = read(profile(PRICE, DAYS, RECTANGLES, kind=' type="nonlinear"', outside='<reservation value="0"/>'))
    assert found == Profile("Seller", (Worth(), Worth()), (Box(Fraction(40), ()),), Fraction(0), one=Fraction(40))
    assert notes == []


def test_rectangles_without_issues_or_maxutility() -> None:
    found, notes = read(profile(RECTANGLES.replace(' maxutility="40"', "")))
    assert (found.one, notes) == (Fraction(1), ["a.xml: no “maxutility” is stated; points count as they stand."])


def test_evaluations_beside_rectangles_are_not_read() -> None:
    found, notes = read(profile(valued(), RECTANGLES))
    assert found.worth == (Worth(), Worth())
    assert notes == ["a.xml: evaluations beside hyper-rectangles are not read, as GENIUS does not."]


def test_a_file_can_name_its_party() -> None:
    assert read(profile(valued(), kind=' name="The Seller"'))[0].name == "The Seller"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (profile(valued(), weights("1")), "found no weight of issue 2, <issue> “Days”, beside those of others"),
        (profile(PRICE, DAYS, weights("1", "1")), "found no evaluation in <utility_space>"),
        (profile(valued(), outside='<reservation value=""/>'), "found “” as “value” of <reservation>"),
        (profile(valued(), outside='<reservation value="nan"/>'), "found “nan” as “value” of <reservation>"),
        (profile(valued(), outside="<reservation/>"), "found <reservation> without “value”"),
        (
            profile(valued(), outside='<reservation value="0"/>' * 2),
            "found a second <reservation>; expected one at most",
        ),
        (profile(valued(), outside='<discount_factor value="2"/>'), "found a discount of 2; expected a number from 0"),
        (profile(valued(), kind=' type="nonlinear"'), "found a profile of the type “nonlinear” without a <utility>"),
        (profile(valued().replace("Days", "Weeks")), "found “Weeks” as issue 2; expected the domain of domain.xml"),
        (profile(PRICE, DAYS.replace('"9"', '"7"'), RECTANGLES), "found the range 0 to 7"),
    ],
)
def test_what_cannot_be_meant_is_refused(text: str, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        read(text)
    assert message in str(caught.value)
