"""What gates ask of the talks: read, refused, put into words, and judged."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.errors import ExpressionError
from goodoffices.case.expressions.evaluate import evaluate, evaluate_gauges
from goodoffices.case.expressions.gauges import COMPUTED, GAUGES, gauge_bound, gauge_words
from goodoffices.case.expressions.nodes import Gauged, Not, gauged_in
from goodoffices.case.expressions.parse import COMPARE, parse
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.expressions.words import in_words
from goodoffices.case.expressions.written import written
from tests.case.water import WATER

SCOPE = Scope.of_talks(["bilateral", "with_bank", "both"], ["framework", "both"])


def said(text: str, language: str = "en") -> str:
    return in_words(parse(text, SCOPE).node, WATER, language)


@pytest.mark.parametrize(
    ("text", "found", "expected", "advice"),
    [
        ("clauses_agred > 1", "“clauses_agred”", "a gauge of the talks", "Did you mean “clauses_agreed”?"),
        ("bilaterl.distance > 1", "“bilaterl”", "a track or a draft of this case", "Did you mean “bilateral”?"),
        (
            "both.clauses_open < 1",
            "“both”, a track and a draft",
            "a track or a draft of this case",
            "Rename one of them.",
        ),
        ("framework.distance > 1", "“distance” of the draft “framework”", "“distance” of track", ""),
        ("bilateral.zone == open", "“zone” of the track “bilateral”", "“zone” of the whole case", ""),
        ("zone > open", "“>” on zone", "“==” or “!=”", ""),
        ("zone == opn", "“opn”", "“shut” or “open”", ""),
        ("clauses_open in {1}", "“in” on clauses_open", "a comparison with a number", ""),
        ("distance < few", "“few”", "a number", ""),
        ("sum(distance, 2 * clauses_open) < 3", "a sum", "a comparison of one gauge with a number", ""),
    ],
)
def test_what_cannot_be_asked_is_refused(text: str, found: str, expected: str, advice: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(text, SCOPE)
    assert (caught.value.found, caught.value.expected, caught.value.advice) == (found, expected, advice)


def test_gates_ask_nothing_of_packages_and_packages_nothing_of_talks() -> None:
    with pytest.raises(ExpressionError, match="a condition on the package"):
        parse("accepts(upstream)", SCOPE)
    with pytest.raises(ExpressionError, match="an issue or facet"):
        parse("clauses_agreed >= 1", WATER.scope)


@pytest.mark.parametrize(
    ("text", "english", "german"),
    [
        ("clauses_agreed >= 1", "at least 1 clause agreed ad referendum",
         "mindestens 1 ad referendum vereinbarte Klausel"),
        ("clauses_agreed > 2", "more than 2 clauses agreed ad referendum",
         "mehr als 2 ad referendum vereinbarte Klauseln"),
        ("conflicts_open == 0", "no open conflict", "kein offener Konflikt"),
        ("not clauses_contested >= 1", "no contested clause", "keine strittige Klausel"),
        ("not clauses_contested >= 2", "less than 2 contested clauses", "weniger als 2 strittige Klauseln"),
        ("distance != 3", "not exactly 3 decisions on which the last offers differ",
         "nicht genau 3 Entscheidungen, in denen sich die letzten Angebote unterscheiden"),
        ("zone == open", "a zone of agreement", "ein Einigungsbereich"),
        ("not zone == open", "no zone of agreement", "kein Einigungsbereich"),
        ("zone != shut", "a zone of agreement", "ein Einigungsbereich"),
        ("bilateral.meetings_held >= 2", "at least 2 meetings held (“Two”)",
         "mindestens 2 abgehaltene Treffen („Two“)"),
        ("framework.percent_agreed >= 62.5", "at least 62.5% of the clauses agreed ad referendum (“Framework”)",
         "mindestens 62,5 % der Klauseln ad referendum vereinbart („Framework“)"),
        ("with_bank.offers_made == 0 or clauses_open <= 3", "no offer (“Three”) or at most 3 open clauses",
         "kein Angebot („Three“) oder höchstens 3 offene Klauseln"),
    ],
)  # fmt: skip
def test_words(text: str, english: str, german: str) -> None:
    assert (said(text), said(text, "de")) == (english, german)


def test_every_gauge_has_words_in_both_languages() -> None:
    for name, gauge in GAUGES.items():
        assert set(gauge.words) == {"en", "de"}
        assert gauge_words(name, Fraction(3), "fr") == gauge_words(name, Fraction(3), "en")
    assert set(GAUGES) > COMPUTED


@given(
    st.sampled_from([name for name, gauge in GAUGES.items() if not gauge.is_state]),
    st.sampled_from(["", "bilateral"]),
    st.sampled_from(sorted(COMPARE)),
    st.decimals(0, 100, places=1),
)
def test_what_is_written_reads_as_the_same(name: str, of: str, operator: str, bound: object) -> None:
    node = Gauged(name, of if "track" in GAUGES[name].of else "", operator, Fraction(str(bound)))
    for own in (node, Not(node)):
        assert parse(written(own), SCOPE).node == own


def test_states_are_written_by_their_words() -> None:
    assert written(parse("zone == open", SCOPE).node) == "zone == open"
    assert gauge_bound("zone", Fraction(0)) == "shut"


TEXT = "clauses_agreed >= 2 and (conflicts_open == 0 or bilateral.distance <= 1)"


@pytest.mark.parametrize(
    ("shown", "truth"),
    [
        ({}, None),
        ({("clauses_agreed", ""): 1}, False),
        ({("clauses_agreed", ""): 2}, None),
        ({("clauses_agreed", ""): 2, ("conflicts_open", ""): 0}, True),
        ({("clauses_agreed", ""): 2, ("conflicts_open", ""): 3}, None),
        ({("clauses_agreed", ""): 2, ("conflicts_open", ""): 3, ("distance", "bilateral"): 2}, False),
        ({("clauses_agreed", ""): 2, ("distance", ""): 0}, None),
    ],
)
def test_what_is_not_known_decides_only_where_it_has_to(shown: dict[tuple[str, str], int], truth: bool | None) -> None:
    known = {name: Fraction(number) for name, number in shown.items()}
    assert evaluate_gauges(parse(TEXT, SCOPE).node, known) is truth


def test_gauges_are_listed_once_and_say_nothing_of_packages() -> None:
    node = parse("distance < 3 or distance >= 5 or not distance < 3", SCOPE).node
    assert gauged_in(node) == (Gauged("distance", "", "<", Fraction(3)), Gauged("distance", "", ">=", Fraction(5)))
    assert evaluate(node, {}) is None
    assert evaluate_gauges(parse("true", SCOPE).node, {}) is True
