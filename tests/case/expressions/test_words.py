"""Expressions in words: natural, in both languages, and never open to two readings."""

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given

from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import (
    Accepts,
    And,
    AtLeast,
    Constant,
    Expression,
    Iff,
    Implies,
    Node,
    Not,
    Or,
    children,
    facets_of,
)
from goodoffices.case.expressions.table import table
from goodoffices.case.expressions.words import WORDS, facet_in_words, in_words, option_in_words
from goodoffices.case.issues import Facet, Issue, Option
from goodoffices.case.parties import Party
from goodoffices.case.text import Text
from tests.case.expressions.drawn import read
from tests.case.water import WATER, expression, facet, measured, number, says, titled, with_issues

LANGUAGES = ("en", "de")


def english(text: str, case: Case = WATER) -> str:
    return in_words(expression(text, case.facets).node, case, "en")


def german(text: str, case: Case = WATER) -> str:
    return in_words(expression(text, case.facets).node, case, "de")


# ----------------------------------------------------------------------------------------- every kind of comparison


@pytest.mark.parametrize(
    ("text", "en", "de"),
    [
        ("dam == lowered", "“Height of the dam”: lowered", "„Höhe des Damms“: niedriger"),
        ("dam != lowered", "“Height of the dam”: not lowered", "„Höhe des Damms“: nicht niedriger"),
        ("not dam == lowered", "“Height of the dam”: not lowered", "„Höhe des Damms“: nicht niedriger"),
        ("not dam != lowered", "“Height of the dam”: lowered", "„Höhe des Damms“: niedriger"),
        ("not not dam == lowered", "“Height of the dam”: lowered", "„Höhe des Damms“: niedriger"),
        (
            "dam in {lowered, postponed}",
            "“Height of the dam”: lowered or postponed",
            "„Höhe des Damms“: niedriger oder verschoben",
        ),
        (
            "dam in {lowered, postponed, as_planned}",
            "“Height of the dam”: lowered, postponed or as planned",
            "„Höhe des Damms“: niedriger, verschoben oder wie geplant",
        ),
        ("dam not in {lowered}", "“Height of the dam”: not lowered", "„Höhe des Damms“: nicht niedriger"),
        (
            "dam not in {lowered, postponed}",
            "“Height of the dam”: neither lowered nor postponed",
            "„Höhe des Damms“: weder niedriger noch verschoben",
        ),
        (
            "not dam in {lowered, postponed}",
            "“Height of the dam”: neither lowered nor postponed",
            "„Höhe des Damms“: weder niedriger noch verschoben",
        ),
        (
            "release.form >= memorandum",
            "“Minimum release – Form”: at least memorandum",
            "„Mindestabgabe – Form“: mindestens Memorandum",
        ),
        (
            "not release.form >= memorandum",
            "“Minimum release – Form”: less than memorandum",
            "„Mindestabgabe – Form“: weniger als Memorandum",
        ),
        (
            "release.form > minutes",
            "“Minimum release – Form”: more than minutes",
            "„Mindestabgabe – Form“: mehr als Protokoll",
        ),
        (
            "release.volume <= 62.5",
            "“Minimum release – Volume”: at most 62.5 m3/s",
            "„Mindestabgabe – Menge“: höchstens 62,5 m3/s",
        ),
        (
            "not release.volume <= 62.5",
            "“Minimum release – Volume”: more than 62.5 m3/s",
            "„Mindestabgabe – Menge“: mehr als 62,5 m3/s",
        ),
        ("release.volume == 150", "“Minimum release – Volume”: 150 m3/s", "„Mindestabgabe – Menge“: 150 m3/s"),
        (
            "release.volume >= -1/3",
            "“Minimum release – Volume”: at least −1/3 m3/s",
            "„Mindestabgabe – Menge“: mindestens −1/3 m3/s",
        ),
    ],
)
def test_comparisons(text: str, en: str, de: str) -> None:
    assert (english(text), german(text)) == (en, de)


@pytest.mark.parametrize(
    ("text", "en", "de"),
    [
        ("joint_patrols == yes", "“joint patrols”: yes", "„joint patrols“: ja"),
        ("joint_patrols != yes", "“joint patrols”: no", "„joint patrols“: nein"),
        ("not joint_patrols == no", "“joint patrols”: yes", "„joint patrols“: ja"),
        ("release.form == none", "“Minimum release – Form”: none", "„Mindestabgabe – Form“: entfällt"),
        (
            "release.form != none",
            "“Minimum release – Form”: minutes, memorandum or treaty",
            "„Mindestabgabe – Form“: Protokoll, Memorandum oder Vertrag",
        ),
        (
            "release.form > none",
            "“Minimum release – Form”: minutes, memorandum or treaty",
            "„Mindestabgabe – Form“: Protokoll, Memorandum oder Vertrag",
        ),
        (
            "release.promisor not in {nobody, upstream}",
            "“Minimum release – Promisor”: Basin Bank",
            "„Mindestabgabe – Wer zusagt“: Flussbank",
        ),
    ],
)
def test_nobody_says_not_none(text: str, en: str, de: str) -> None:
    assert (english(text), german(text)) == (en, de)


def test_options_that_are_titled_none_are_no_exception() -> None:
    case = with_issues(facet("x", "a", "b", "c", a=says("none", "keine")))
    assert english("x != a", case) == "“x”: b or c"
    assert german("x != a", case) == "„x“: b oder c"


def test_a_comma_within_an_option_is_closed_and_is_the_only_one() -> None:
    case = with_issues(facet("x", "a", "b", "c", a=says("the USA, to Russia", "Staaten, die zustimmen")))
    assert english("x in {a, b, c}", case) == "“x”: the USA, to Russia, or b or c"
    assert german("x in {b, a}", case) == "„x“: b oder Staaten, die zustimmen"


@pytest.mark.parametrize("title", ["the USA, to Russia", "the USA and others", "this or that"])
def test_it_is_clear_where_an_option_ends(title: str) -> None:
    case = with_issues(facet("x", "a", "b", a=Text.plain(title)), facet("y", "c", "d"))
    said = f"“x”: {title}"
    assert english("x == a", case) == said
    assert english("x == a and y == c", case) == f"({said}) and “y”: c"
    assert english("y == c or x == a", case) == f"“y”: c or ({said})"
    assert english("x == a implies y == c", case) == f"if ({said}), then “y”: c"
    assert english("y == c implies x == a", case) == f"if “y”: c, then {said}"
    assert english("x == a iff y == c", case) == f"({said}) exactly when “y”: c"
    assert english("y == c iff x == a", case) == f"“y”: c exactly when {said}"
    assert english("not (y == c iff x == a)", case) == f"either “y”: c or ({said}), but not both"
    assert english("at least 1 of (x == a, y == c)", case) == f"at least 1 of these: {said}; “y”: c"
    assert english("x != a and y == c", case) == f"(“x”: not {title}) and “y”: c"


# --------------------------------------------------------------------------------------------------------- amounts


@pytest.mark.parametrize(
    ("text", "en", "de"),
    [
        ("dam.cost <= 62.5", "cost of “Height of the dam”: at most 62.5", "cost von „Höhe des Damms“: höchstens 62,5"),
        ("dam.cost == 30", "cost of “Height of the dam”: exactly 30", "cost von „Höhe des Damms“: genau 30"),
        ("dam.cost != 30", "cost of “Height of the dam”: not exactly 30", "cost von „Höhe des Damms“: nicht genau 30"),
        ("not dam.cost < 30", "cost of “Height of the dam”: at least 30", "cost von „Höhe des Damms“: mindestens 30"),
        (
            "sum(release.volume) > 300",
            "“Minimum release – Volume”: more than 300 m3/s",
            "„Mindestabgabe – Menge“: mehr als 300 m3/s",
        ),
        (
            "sum(release.volume, dam.cost) <= 300",
            "“Minimum release – Volume” plus cost of “Height of the dam”: at most 300",
            "„Mindestabgabe – Menge“ plus cost von „Höhe des Damms“: höchstens 300",
        ),
        (
            "sum(-2 * dam.cost, 0.5 * release.volume) >= -1.5",
            "0.5 × “Minimum release – Volume” minus 2 × cost of “Height of the dam”: at least −1.5",
            "0,5 × „Mindestabgabe – Menge“ minus 2 × cost von „Höhe des Damms“: mindestens −1,5",
        ),
        (
            "sum(-release.volume, -dam.cost) > -300",
            "“Minimum release – Volume” plus cost of “Height of the dam”: less than 300",
            "„Mindestabgabe – Menge“ plus cost von „Höhe des Damms“: weniger als 300",
        ),
        (
            "sum(release.volume, 0 * dam.cost) == 1/3",
            "“Minimum release – Volume” plus 0 × cost of “Height of the dam”: exactly 1/3",
            "„Mindestabgabe – Menge“ plus 0 × cost von „Höhe des Damms“: genau 1/3",
        ),
    ],
)
def test_sums(text: str, en: str, de: str) -> None:
    assert (english(text), german(text)) == (en, de)


def test_a_sum_has_a_unit_where_all_its_terms_have_it() -> None:
    case = with_issues(number("a", 0, 9, 1, "EUR"), number("b", 0, 9, 1, "EUR"), number("c", 0, 9, 1, "days"))
    assert english("sum(a, b) <= 3", case) == "“a” plus “b”: at most 3 EUR"
    assert english("sum(a, c) <= 3", case) == "“a” plus “c”: at most 3"


def test_percent_is_set_as_each_language_sets_it() -> None:
    case = with_issues(number("share", 0, 100, Fraction(1, 2), "%"))
    assert english("share >= 12.5", case) == "“share”: at least 12.5%"
    assert german("share >= 12.5", case) == "„share“: mindestens 12,5 %"


def test_the_name_of_a_measure_loses_its_underscores() -> None:
    case = with_issues(measured("dam", ("low", {"yearly_cost": 3})))
    assert english("dam.yearly_cost < 3", case) == "yearly cost of “dam”: less than 3"


# ----------------------------------------------------------------------------------------------------------- logic

A, B, C = "release.form == treaty", "joint_patrols == yes", "dam == lowered"
SAID = {"a": "“Minimum release – Form”: treaty", "b": "“joint patrols”: yes", "c": "“Height of the dam”: lowered"}
GESAGT = {"a": "„Mindestabgabe – Form“: Vertrag", "b": "„joint patrols“: ja", "c": "„Höhe des Damms“: niedriger"}


@pytest.mark.parametrize(
    ("text", "en", "de"),
    [
        ("A and B", "{a} and {b}", "{a} und {b}"),
        ("A and B and C", "{a} and {b} and {c}", "{a} und {b} und {c}"),
        ("A and (B and C)", "{a} and {b} and {c}", "{a} und {b} und {c}"),
        ("A or B or C", "{a} or {b} or {c}", "{a} oder {b} oder {c}"),
        ("A and (B or C)", "{a} and ({b} or {c})", "{a} und ({b} oder {c})"),
        ("A and B or C", "({a} and {b}) or {c}", "({a} und {b}) oder {c}"),
        ("A implies B", "if {a}, then {b}", "wenn {a}, dann {b}"),
        ("A and B implies B or C", "if {a} and {b}, then {b} or {c}", "wenn {a} und {b}, dann {b} oder {c}"),
        ("A implies B implies C", "if {a}, then (if {b}, then {c})", "wenn {a}, dann (wenn {b}, dann {c})"),
        ("(A implies B) implies C", "if (if {a}, then {b}), then {c}", "wenn (wenn {a}, dann {b}), dann {c}"),
        ("A and (B implies C)", "{a} and (if {b}, then {c})", "{a} und (wenn {b}, dann {c})"),
        ("A iff B", "{a} exactly when {b}", "{a} genau dann, wenn {b}"),
        ("A iff B or C", "{a} exactly when ({b} or {c})", "{a} genau dann, wenn ({b} oder {c})"),
        ("A implies (B iff C)", "if {a}, then ({b} exactly when {c})", "wenn {a}, dann ({b} genau dann, wenn {c})"),
        ("not (A iff B)", "either {a} or {b}, but not both", "entweder {a} oder {b}, aber nicht beides"),
        ("not (A and B)", "not all of these: {a}; {b}", "nicht alles davon: {a}; {b}"),
        ("not (A or B)", "none of these: {a}; {b}", "nichts davon: {a}; {b}"),
        ("not not (A or B)", "{a} or {b}", "{a} oder {b}"),
        ("not (A implies not B)", "{a} and {b}", "{a} und {b}"),
        ("C or not (A implies not B)", "{c} or ({a} and {b})", "{c} oder ({a} und {b})"),
        ("C and not (A implies not B)", "{c} and {a} and {b}", "{c} und {a} und {b}"),
        ("C and not (A and B)", "{c} and (not all of these: {a}; {b})", "{c} und (nicht alles davon: {a}; {b})"),
        ("at least 2 of (A, B, C)", "at least 2 of these: {a}; {b}; {c}", "mindestens 2 davon: {a}; {b}; {c}"),
        ("not at least 2 of (A, B, C)", "fewer than 2 of these: {a}; {b}; {c}", "weniger als 2 davon: {a}; {b}; {c}"),
        ("not at least 1 of (A, B)", "none of these: {a}; {b}", "nichts davon: {a}; {b}"),
        ("at least 1 of (A and B, C)", "at least 1 of these: {a} and {b}; {c}", "mindestens 1 davon: {a} und {b}; {c}"),
        (
            "at least 2 of (A, B) and C",
            "(at least 2 of these: {a}; {b}) and {c}",
            "(mindestens 2 davon: {a}; {b}) und {c}",
        ),
        (
            "at least 1 of (A, not (B or C))",
            "at least 1 of these: {a}; (none of these: {b}; {c})",
            "mindestens 1 davon: {a}; (nichts davon: {b}; {c})",
        ),
        (
            "release.form in {minutes, treaty} and B",
            "(“Minimum release – Form”: minutes or treaty) and {b}",
            "(„Mindestabgabe – Form“: Protokoll oder Vertrag) und {b}",
        ),
        (
            "release.form in {minutes, treaty} or B",
            "“Minimum release – Form”: minutes or treaty or {b}",
            "„Mindestabgabe – Form“: Protokoll oder Vertrag oder {b}",
        ),
        ("true", "always", "immer"),
        ("false", "never", "nie"),
        ("not true", "never", "nie"),
    ],
)
def test_logic(text: str, en: str, de: str) -> None:
    written = text.replace("A", A).replace("B", B).replace("C", C)
    assert (english(written), german(written)) == (en.format(**SAID), de.format(**GESAGT))


@pytest.mark.parametrize(
    ("text", "en", "de"),
    [
        ("accepts(upstream)", "acceptable to Upstream", "annehmbar für Oberlauf"),
        ("not accepts(upstream)", "not acceptable to Upstream", "nicht annehmbar für Oberlauf"),
        (
            "accepts(upstream) and accepts(downstream) and accepts(basin_bank)",
            "acceptable to Upstream, Downstream and Basin Bank",
            "annehmbar für Oberlauf, Unterlauf und Flussbank",
        ),
        (
            "accepts(upstream) or accepts(downstream)",
            "acceptable to Upstream or Downstream",
            "annehmbar für Oberlauf oder Unterlauf",
        ),
        (
            "accepts(upstream) and at least 2 of (accepts(upstream), accepts(downstream), accepts(basin_bank))",
            "acceptable to Upstream and (acceptable to at least 2 of these: Upstream; Downstream; Basin Bank)",
            "annehmbar für Oberlauf und (annehmbar für mindestens 2 von diesen: Oberlauf; Unterlauf; Flussbank)",
        ),
        (
            "at least 2 of (accepts(upstream), accepts(downstream), dam == lowered)",
            "at least 2 of these: acceptable to Upstream; acceptable to Downstream; “Height of the dam”: lowered",
            "mindestens 2 davon: annehmbar für Oberlauf; annehmbar für Unterlauf; „Höhe des Damms“: niedriger",
        ),
        (
            "dam == lowered implies accepts(basin_bank)",
            "if “Height of the dam”: lowered, then acceptable to Basin Bank",
            "wenn „Höhe des Damms“: niedriger, dann annehmbar für Flussbank",
        ),
    ],
)
def test_consent(text: str, en: str, de: str) -> None:
    assert (english(text), german(text)) == (en, de)


def test_a_party_that_the_case_does_not_know_is_called_by_its_id() -> None:
    assert in_words(Accepts("somebody"), WATER) == "acceptable to somebody"


# ------------------------------------------------------------------------------------------------- only one reading


def shapes(depth: int) -> Iterator[Node]:
    """Many expressions that differ only in how three statements are put together."""
    leaves = [expression(text).node for text in (A, B, "dam in {lowered, postponed}")]
    yield from leaves
    if depth == 0:
        return
    below = list(shapes(depth - 1))
    yield from (Not(node) for node in below)
    for left, right in product(below, leaves):
        for one, other in ((left, right), (right, left)):
            yield And((one, other))
            yield Or((one, other))
            yield Implies(one, other)
            yield Iff(one, other)
            yield AtLeast(2, (one, other, leaves[0]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_differs_in_meaning_differs_in_words(language: str) -> None:
    facets = [WATER.facet(name) for name in ("release.form", "joint_patrols", "dam")]
    meanings: dict[str, bytes] = {}
    for node in shapes(2):
        words = in_words(node, WATER, language)
        meaning = table(node, facets).tobytes()
        assert meanings.setdefault(words, meaning) == meaning, words
    assert len(meanings) > 1_000


def weight(node: Node) -> int:
    return 1 + sum(map(weight, children(node)))


@pytest.mark.parametrize("language", LANGUAGES)
@given(drawn=read())
def test_every_expression_can_be_said(language: str, drawn: tuple[tuple[Facet, ...], Expression]) -> None:
    facets, own = drawn
    plain = tuple(
        replace(f, title=None, unit="", options=tuple(replace(o, title=None) for o in f.options)) for f in facets
    )
    case = with_issues(*plain)
    words = in_words(own.node, case, language)
    opening, closing = WORDS[language]["quoted"].split("{}")
    assert words
    assert all(f"{opening}{facet_in_words(name, case, language)}{closing}" in words for name in facets_of(own.node))
    assert "not (" not in words
    assert "nicht (" not in words
    assert len(words) < 400 * weight(own.node)


@given(read())
def test_titles_of_any_kind_fit_on_one_line(drawn: tuple[tuple[Facet, ...], Expression]) -> None:
    facets, own = drawn
    assert "\n" not in in_words(own.node, with_issues(*facets), "de")


# ----------------------------------------------------------------------------------------------- facets and options


@pytest.mark.parametrize(
    ("name", "en", "de"),
    [
        ("release.form", "Minimum release – Form", "Mindestabgabe – Form"),
        ("dam", "Height of the dam", "Höhe des Damms"),
        ("joint_patrols", "joint patrols", "joint patrols"),
    ],
)
def test_facets(name: str, en: str, de: str) -> None:
    assert (facet_in_words(name, WATER, "en"), facet_in_words(name, WATER, "de")) == (en, de)


def test_a_facet_that_is_alone_in_an_issue_of_another_name_has_both_titles() -> None:
    alone = titled(facet("solo.the_only", "x"), says("Height", "Höhe"))
    assert facet_in_words("solo", with_issues(alone), "de") == "solo – Höhe"
    assert facet_in_words("solo.the_only", with_issues(replace(alone, title=None)), "de") == "solo – the only"


@pytest.mark.parametrize(
    ("name", "option", "en", "de"),
    [
        ("dam", "as_planned", "as planned", "wie geplant"),
        ("release.promisor", "basin_bank", "Basin Bank", "Flussbank"),
        ("release.promisor", "nobody", "nobody", "niemand"),
        ("joint_patrols", "no", "no", "nein"),
        ("release.volume", "150", "150 m3/s", "150 m3/s"),
        ("dam", "no_such_option", "no such option", "no such option"),
    ],
)
def test_options(name: str, option: str, en: str, de: str) -> None:
    assert (option_in_words(name, option, WATER, "en"), option_in_words(name, option, WATER, "de")) == (en, de)


def test_amounts_have_the_decimal_mark_of_the_language_and_a_true_minus() -> None:
    case = with_issues(number("x", Fraction(-5, 2), 0, Fraction(1, 2), "°C"))
    assert option_in_words("x", "-2.5", case, "en") == "−2.5 °C"
    assert option_in_words("x", "-2.5", case, "de") == "−2,5 °C"


def test_the_title_of_an_option_goes_before_the_name_of_a_party() -> None:
    own = facet("who", "north", north=Text.plain("the north itself"))
    case = replace(with_issues(own), parties=(Party("north", Text.plain("North")),))
    assert option_in_words("who", "north", case, "en") == "the north itself"


def test_titles_are_brought_onto_one_line() -> None:
    long = Text.plain("Height of\n  the dam\n")
    case = replace(WATER, issues=(Issue("dam", (Facet("dam", (Option("low", long),)),), long),))
    assert in_words(expression("dam == low", case.facets).node, case) == "“Height of the dam”: Height of the dam"


def test_other_languages_are_answered_in_english() -> None:
    node = expression("dam == lowered").node
    assert in_words(node, WATER, "fr") == in_words(node, WATER) == "“Height of the dam”: lowered"
    assert option_in_words("release.volume", "50", WATER, "fr") == "50 m3/s"


def test_every_phrase_is_there_in_both_languages() -> None:
    assert WORDS["en"].keys() == WORDS["de"].keys()
    for key, phrase in WORDS["en"].items():
        assert WORDS["de"][key].count("{}") == phrase.count("{}"), key


def test_a_constant_needs_no_case() -> None:
    assert in_words(Constant(True), with_issues(facet("x", "y")), "de") == "immer"
