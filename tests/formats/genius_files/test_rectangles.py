from fractions import Fraction

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.formats.domains.domain import Box
from goodoffices.formats.genius_files.rectangles import MOST_COMPARED, read_rectangles
from tests.formats.genius_files.samples import DAYS, PRICE, TONS, listed, tree

LISTED = listed(PRICE, DAYS, TONS)
DAYS_2_4 = (1, Fraction(2), Fraction(4))
TONS_5_6 = (2, Fraction(5), Fraction(6))


def bounds(tag: str, *rows: tuple[object, object, object]) -> str:
    return "".join(f'<{tag} index="{i}" min="{low}" max="{high}"/>' for i, low, high in rows)


def rectangle(inside: str, points: object = 10, more: str = "") -> str:
    return f'<hyperRectangle utility="{points}"{more}>{inside}</hyperRectangle>'


def boxes(*rectangles: str, function: str = 'type="PlainUfun" weight="1" aggregation="sum"') -> tuple[Box, ...]:
    text = f'<utility maxutility="20"><ufun {function}>{"".join(rectangles)}</ufun></utility>'
    found = read_rectangles(tree(text), LISTED)
    assert found.most == 20
    return found.boxes


def test_bounds_are_included_and_clipped() -> None:
    assert boxes(rectangle(bounds("INCLUDES", (3, -2, 6), (2, 2, 4)))) == (Box(Fraction(10), (DAYS_2_4, TONS_5_6)),)
    assert boxes(rectangle(bounds("INCLUDES", (2, "1.5", "4.5")))) == (Box(Fraction(10), (DAYS_2_4,)),)
    assert boxes(rectangle(bounds("INCLUDES", (2, 0, 4), (2, 2, 9)))) == (Box(Fraction(10), (DAYS_2_4,)),)


def test_what_never_holds_is_no_box() -> None:
    assert boxes(rectangle(bounds("INCLUDES", (2, 10, 12)))) == ()
    assert boxes(rectangle(bounds("INCLUDES", (2, 4, 3)))) == ()


def test_without_bounds_it_always_holds() -> None:
    assert boxes(rectangle("", "0.5")) == (Box(Fraction(1, 2), ()),)


def test_exclusions_hold_together() -> None:
    assert boxes(rectangle(bounds("EXCLUDES", (2, 2, 4)))) == (Box(Fraction(10), (), (DAYS_2_4,)),)
    two = boxes(rectangle(bounds("EXCLUDES", (2, 2, 4), (3, 5, 6))))
    assert two == (Box(Fraction(10), ()), Box(Fraction(-10), (DAYS_2_4, TONS_5_6)))
    assert boxes(rectangle(bounds("EXCLUDES", (2, 20, 24)))) == (Box(Fraction(10), ()),)


def test_weights_multiply() -> None:
    five = rectangle("", 1, ' weight="5"')
    inner = f'<ufun weight="3">{five}</ufun>'
    assert boxes(inner, rectangle("", -1), function='weight="0.5"') == (
        Box(Fraction(15, 2), ()), Box(Fraction(-1, 2), ()),
    )  # fmt: skip


def test_no_maxutility_is_said() -> None:
    assert read_rectangles(tree("<utility><ufun/></utility>"), LISTED).most is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("<utility/>", "found no <ufun>; expected one"),
        ("<utility><ufun/><ufun/></utility>", "found 2 elements <ufun> in <utility>; expected one"),
        ('<utility maxutility="0"><ufun/></utility>', "found 0 as “maxutility”; expected a number above 0"),
        ('<utility><ufun type="Other"/></utility>', "found a <ufun> of the type “Other”; expected PlainUfun"),
        ('<utility><ufun aggregation="max"/></utility>', "found the aggregation “max”; expected sum"),
        ("<utility><ufun><cone/></ufun></utility>", "found <cone> in a <ufun>; expected hyperRectangle or ufun"),
        ("<utility><ufun><hyperRectangle/></ufun></utility>", "found <hyperRectangle> without “utility”"),
    ],
)
def test_other_functions_are_refused_by_name(text: str, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        read_rectangles(tree(text), LISTED)
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("inside", "message"),
    [
        (bounds("INCLUDES", (9, 0, 1)), "found bounds of an issue 9, which is not there"),
        (bounds("INCLUDES", (1, 0, 1)), "found bounds of “Price”, an issue of words; expected an integer issue"),
        (bounds("INCLUDES", (2, 0, "NaN")), "found “NaN” as “max”"),
        (bounds("INCLUDES", (2, 0, 1)) + bounds("EXCLUDES", (2, 0, 1)), "found INCLUDES and EXCLUDES in one rectangle"),
        ("<sphere/>", "found <sphere> in a hyperRectangle; expected INCLUDES or EXCLUDES"),
    ],
)
def test_other_rectangles_are_refused(inside: str, message: str) -> None:
    with pytest.raises(FormatError) as caught:
        boxes(rectangle(inside))
    assert message in str(caught.value)


def test_limits_are_said() -> None:
    with pytest.raises(FormatError, match="points beyond 10\\^15"):
        boxes(rectangle("", "1e14", ' weight="100"'))
    wide = DAYS.replace('"9"', '"9999"').replace('index="2"', 'index="1"')
    text = f"<utility><ufun>{rectangle(bounds('INCLUDES', *[(1, 0, 1)] * 401))}</ufun></utility>"
    with pytest.raises(FormatError, match=f"bounds that speak of more than {MOST_COMPARED} amounts"):
        read_rectangles(tree(text), listed(wide))
