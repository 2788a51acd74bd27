"""What people type: every form that is taken, and why others are not."""

import contextlib
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.elicitation.replies import (
    LONGEST,
    Mistyped,
    between_of,
    ends_of,
    middle_of,
    most_of,
    options_of,
    truth_of,
)
from goodoffices.case.issues import Facet, FacetKind, Option, Steps, amount_name
from goodoffices.case.points import Points
from goodoffices.case.text import Text
from goodoffices.case.values import OptionOrder, PointsByAmount, PointsByOption

DAM = Facet(
    "dam",
    (
        Option("as_planned", Text.of({"en": "As planned", "de": "Wie geplant"})),
        Option("lowered"),
        Option("postponed"),
    ),
)
FORM = Facet("form", tuple(map(Option, ("none", "minutes", "treaty"))), FacetKind.ORDERED)
STEPS = Steps(Fraction(0), Fraction(400), Fraction(100))
VOLUME = Facet(
    "volume",
    tuple(Option(amount_name(amount), number=amount) for amount in STEPS.amounts()),
    FacetKind.NUMBER,
    steps=STEPS,
    unit="m3/s",
)
YEARS = Facet("years", (Option("2024"), Option("1"), Option("x")))


@pytest.mark.parametrize(
    "text",
    ["2 > 1 > 3", "2>1>3", "2, 1, 3", "2 1 3", "2 1", "lowered > As planned > postponed", "LOWERED, wie  geplant"],
)
def test_an_order_can_be_typed_in_many_ways(text: str) -> None:
    said = options_of(text, DAM)
    assert said == OptionOrder("dam", (("lowered",), ("as_planned",), ("postponed",)), Fraction(200))


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("2 > 1=3", (0, 100, 0)),
        ("2, 1 = 3", (0, 100, 0)),
        ("2 = 1 3", (100, 100, 0)),
        ("=", (0, 0, 0)),
        ("1=2=3", (0, 0, 0)),
        ("1:100 2:40 3:0", (100, 40, 0)),
        ("1: 100, 2: 40, 3: 0", (100, 40, 0)),
        ("1:100,2:40,3:0", (100, 40, 0)),
        ("lowered:100; postponed:62,5; as_planned:0", (0, 100, Fraction(125, 2))),
        ("3:0 2:100 1:12.5%", (Fraction(25, 2), 100, 0)),
    ],
)
def test_two_groups_and_points_are_known_exactly(text: str, points: tuple[int | Fraction, ...]) -> None:
    said = options_of(text, DAM)
    assert isinstance(said, PointsByOption)
    assert [own.midpoint for own in said.on(DAM)] == list(points)


def test_points_can_be_ranges() -> None:
    said = options_of("1:100 2:30-50 3:0", DAM)
    assert said.on(DAM)[1] == Points(Fraction(30), Fraction(50))


def test_names_of_options_go_before_their_places() -> None:
    assert options_of("1 > 2024 > x", YEARS) == OptionOrder("years", (("1",), ("2024",), ("x",)), Fraction(200))
    assert options_of("3 > 1 > 2024", YEARS) == OptionOrder("years", (("x",), ("1",), ("2024",)), Fraction(200))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("4 > 1 > 2", "no_option"),
        ("0 > 1 > 2", "no_option"),
        ("higher", "no_option"),
        ("1 > 1 > 2", "twice"),
        ("1", "missing"),
        (">", "missing"),
        ("1:100 2:0", "missing"),
        ("1:100 2:x 3:0", "no_number"),
        ("1:100 2: 3:0", "no_points"),
        ("1:90 2:40 3:0", "scale"),
        ("1:100 2:40 3:10", "scale"),
        ("1:100 2:50-30 3:0", "upside_down"),
        ("1:100 1:50 2:0", "twice"),
        (":", "no_points"),
        ("1" * (LONGEST + 1), "long"),
    ],
)
def test_why_an_order_or_points_cannot_be_taken(text: str, reason: str) -> None:
    with pytest.raises(Mistyped) as caught:
        options_of(text, DAM)
    assert caught.value.reason == reason


@pytest.mark.parametrize(
    ("text", "upward"),
    [
        ("low", False),
        ("HIGH", True),
        ("niedrig", False),
        ("hoch", True),
        ("400", True),
        ("0 m3/s", False),
        ("0", False),
    ],
)
def test_an_end_of_a_number(text: str, upward: bool) -> None:
    assert ends_of(text, VOLUME) is upward


@pytest.mark.parametrize(("text", "upward"), [("1", False), ("3", True), ("none", False), ("treaty", True)])
def test_an_end_of_an_order(text: str, upward: bool) -> None:
    assert ends_of(text, FORM) is upward


def test_points_at_amounts_say_more_than_an_end() -> None:
    said = ends_of("0:0 200:100 400:20", VOLUME)
    assert said == PointsByAmount(
        "volume", tuple((Fraction(x), Points.exactly(y)) for x, y in ((0, 0), (200, 100), (400, 20)))
    )
    assert isinstance(ends_of("=", VOLUME), PointsByAmount)
    assert isinstance(ends_of("2 > 1 > 3", FORM), OptionOrder)
    assert isinstance(ends_of("2 1 3", FORM), OptionOrder)
    assert isinstance(ends_of("=", FORM), PointsByOption)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("200", "no_end"),
        ("much", "no_end"),
        ("0:0 400:90", "scale"),
        ("x:0 400:100", "no_amount"),
        ("0:0 0:100", "amount_twice"),
        ("150:100 0:0 400:0", "scale"),
    ],
)
def test_why_an_end_of_a_number_cannot_be_taken(text: str, reason: str) -> None:
    with pytest.raises(Mistyped) as caught:
        ends_of(text, VOLUME)
    assert caught.value.reason == reason


def test_the_middle_of_an_order_is_no_end() -> None:
    with pytest.raises(Mistyped) as caught:
        ends_of("2", FORM)
    assert (caught.value.reason, caught.value.options) == ("inner", ("minutes",))


def test_numbers() -> None:
    assert middle_of(" 62,5 ") == middle_of("62.5%") == Fraction(125, 2)
    assert between_of("10, 20;30", 3) == between_of("10 20 30", 3)
    for text, reason in (
        ("101", "beyond"),
        ("-1", "beyond"),
        ("x", "no_number"),
        ("", "no_number"),
        ("1e9", "no_number"),
    ):
        with pytest.raises(Mistyped) as caught:
            middle_of(text)
        assert caught.value.reason == reason
    with pytest.raises(Mistyped) as caught:
        between_of("10 20", 3)
    assert caught.value.parts == {"found": 2, "expected": 3}


def test_a_decision_is_meant_by_number_id_or_title() -> None:
    named = [("dam", ["The dam", "Der Damm"]), ("release.volume", ["Volume"])]
    assert [most_of(text, named) for text in ("2", "dam", "der damm", "release.volume")] == [
        "release.volume",
        "dam",
        "dam",
        "release.volume",
    ]
    with pytest.raises(Mistyped):
        most_of("3", named)


def test_yes_and_no() -> None:
    assert [truth_of(text) for text in ("yes", "J", "ja", "no", "Nein")] == [True, True, True, False, False]
    with pytest.raises(Mistyped):
        truth_of("perhaps")


@given(st.text(max_size=40) | st.text("0123456789:=>,;. -–%", max_size=30))
def test_whatever_is_typed_is_taken_or_not_understood(text: str) -> None:
    for read in (
        lambda: options_of(text, DAM),
        lambda: ends_of(text, VOLUME),
        lambda: ends_of(text, FORM),
        lambda: middle_of(text),
    ):
        with contextlib.suppress(Mistyped):
            read()
