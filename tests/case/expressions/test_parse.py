"""Reading expressions, and what is wrong with those that do not fit their case."""

import re
import time
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.case.errors import ExpressionError
from goodoffices.case.expressions.nodes import (
    Accepts,
    And,
    AtLeast,
    Chosen,
    Constant,
    Iff,
    Implies,
    Linear,
    Node,
    Not,
    Or,
    Term,
)
from goodoffices.case.expressions.parse import DEEPEST, LONGEST, parse
from goodoffices.case.expressions.scope import Scope
from goodoffices.case.issues import Facet
from tests.case.expressions.drawn import Drawn, drawn
from tests.case.water import DAM, FACETS, FORM, SCOPE, VOLUME, expression, facet, measured, number


def read(text: str, *facets: Facet, issue: str = "") -> Node:
    return expression(text, facets or FACETS, issue).node


def complaint(text: str, *facets: Facet, issue: str = "") -> str:
    with pytest.raises(ExpressionError) as caught:
        expression(text, facets or FACETS, issue)
    return str(caught.value)


def options(text: str, *facets: Facet) -> set[str]:
    node = read(text, *facets)
    assert isinstance(node, Chosen)
    return set(node.options)


A, B, C = (read(text) for text in ("dam == lowered", "joint_patrols == yes", "release.form == treaty"))
a, b, c = "dam == lowered", "joint_patrols == yes", "release.form == treaty"

# ------------------------------------------------------------------------------------------------- comparisons


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("release.form == treaty", {"treaty"}),
        ("release.form != treaty", {"none", "minutes", "memorandum"}),
        ("release.form in {treaty, none}", {"none", "treaty"}),
        ("release.form not in {treaty, none}", {"minutes", "memorandum"}),
        ("release.form >= memorandum", {"memorandum", "treaty"}),
        ("release.form > memorandum", {"treaty"}),
        ("release.form <= minutes", {"none", "minutes"}),
        ("release.form < none", set()),
        ("release.volume >= 350", {"350", "400"}),
        ("release.volume > 350", {"400"}),
        ("release.volume < 75.5", {"0", "50"}),
        ("release.volume <= -1", set()),
        ("release.volume == 50", {"50"}),
        ("release.volume == 50.0", {"50"}),
        ("release.volume in {0, 400}", {"0", "400"}),
        ('release.volume >= "350"', {"350", "400"}),
        ("release.volume > 1199/3", {"400"}),
    ],
)
def test_a_comparison_becomes_the_options_that_satisfy_it(text: str, chosen: set[str]) -> None:
    assert options(text) == chosen


def test_a_comparison_keeps_how_it_was_written() -> None:
    assert read("release.form >= treaty") == Chosen("release.form", frozenset(["treaty"]), ">=", ("treaty",))
    assert read("dam not in {lowered, postponed}") == Chosen(
        "dam", frozenset(["as_planned"]), "not in", ("lowered", "postponed")
    )


def test_an_option_that_is_named_twice_counts_once() -> None:
    assert read("dam in {lowered, lowered}") == Chosen("dam", frozenset(["lowered"]), "in", ("lowered",))
    assert read("release.volume in {50, 50.0}") == Chosen("release.volume", frozenset(["50"]), "in", ("50",))


def test_amounts_are_kept_in_one_form() -> None:
    assert read("release.volume < 75.50") == read("release.volume < 75.5")


@pytest.mark.parametrize(
    ("written", "option"),
    [
        ("007", "007"),
        ("7", "7"),
        ("1.50", "1.50"),
        ("1.5", "1.5"),
        ("-3", "-3"),
        ('"-"', "-"),
        ('"a b"', "a b"),
        ("ü", "ü"),
        ("'say \"no\"'", 'say "no"'),
        ('"it\'s"', "it's"),
        ('""', ""),
        ('"🕊️"', "🕊️"),
        ("1/2", "1/2"),
        ('"1/2"', "1/2"),
        ('"2025-06-30"', "2025-06-30"),
        ('"45 days"', "45 days"),
        ("a-b", "a-b"),
    ],
)
def test_an_option_is_its_name_to_the_letter(written: str, option: str) -> None:
    names = ["007", "7", "1.50", "1.5", "-3", "-", "a b", "ü", 'say "no"', "it's", "", "🕊️", "1/2", "2025-06-30"]
    odd = facet("odd", *names, "45 days", "a-b")
    assert options(f"odd == {written}", odd) == {option}
    assert options(f"odd in {{{written}}}", odd) == {option}


WORDS = ["and", "or", "not", "implies", "iff", "in", "at", "least", "of", "sum", "accepts", "true", "false"]


@pytest.mark.parametrize("word", WORDS)
def test_an_option_can_be_called_like_a_word_of_the_language(word: str) -> None:
    odd = facet("odd", *WORDS)
    assert options(f"odd == {word}", odd) == {word}
    assert options(f"odd in {{{word}, {word}}}", odd) == {word}
    assert read(f"not odd != {word} and odd == {word}", odd) == And(
        (Not(read(f"odd != {word}", odd)), read(f"odd == {word}", odd))
    )


NAMES = ["notable", "order", "andorra", "iffy", "implieslike", "inn", "at-home", "of-age", "sums", "true-ish", "or_"]


@pytest.mark.parametrize("name", [*NAMES, "not-yet", "accepts-all", "atleast", "or-else"])
def test_a_name_can_begin_with_a_word_of_the_language(name: str) -> None:
    own = facet(name, "x", "y")
    one = Chosen(name, frozenset("x"), "==", ("x",))
    assert read(f"{name} == x", own) == one
    assert read(f"not {name}==x and {name}==x or {name}==x", own) == Or((And((Not(one), one)), one))


@pytest.mark.parametrize("word", ["and", "or", "iff", "implies"])
def test_no_word_of_the_language_is_cut_off_a_name(word: str) -> None:
    """`dam == lowered order == x` once read as `dam == lowered or der == x`."""
    rest = facet("der", "x", "y")
    assert "found “" + word + "der”" in complaint(f"dam == lowered {word}der == x", DAM, rest)


def test_words_need_no_spaces_beside_signs() -> None:
    assert read('not(dam=="lowered")or(joint_patrols==yes)and release.form in{treaty}') == Or(
        (Not(A), And((B, read("release.form in {treaty}"))))
    )


def test_a_space_of_any_kind_is_a_space() -> None:
    assert read("dam\u00a0==\u2009lowered\n\tand\r\n" + b) == And((A, B))


# ------------------------------------------------------------------------------------------------------- logic


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("true", Constant(True)),
        ("false", Constant(False)),
        (f"not {a} and {b}", And((Not(A), B))),
        (f"not ({a} and {b})", Not(And((A, B)))),
        (f"{a} and {b} or {c}", Or((And((A, B)), C))),
        (f"{a} and ({b} or {c})", And((A, Or((B, C))))),
        (f"{a} or {b} or {c}", Or((A, B, C))),
        (f"{a} implies {b} implies {c}", Implies(A, Implies(B, C))),
        (f"({a} implies {b}) implies {c}", Implies(Implies(A, B), C)),
        (f"{a} iff {b} iff {c}", Iff(Iff(A, B), C)),
        (f"{a} or {b} implies {c} iff {a}", Iff(Implies(Or((A, B)), C), A)),
        (f"not not {a}", Not(Not(A))),
        (f"not {a} implies {b}", Implies(Not(A), B)),
        (f"at least 2 of ({a}, {b} or {c}, not {a})", AtLeast(2, (A, Or((B, C)), Not(A)))),
        (f"at least 01 of ({a})", AtLeast(1, (A,))),
        (f"at least 1 of ({a}) and {b}", And((AtLeast(1, (A,)), B))),
        ("accepts(upstream) and accepts(downstream)", And((Accepts("upstream"), Accepts("downstream")))),
        (f"((({a})))", A),
    ],
)
def test_what_binds_more_strongly(text: str, node: Node) -> None:
    assert read(text) == node


@given(drawn(), st.data())
def test_whitespace_and_needless_parentheses_change_nothing(own: Drawn, data: st.DataObject) -> None:
    scope = Scope.of(own.facets)
    node = parse(own.text, scope).node
    gap = data.draw(st.sampled_from(["  ", "\n", "\t ", "\r\n  "]))
    parts = re.split(r"""("[^"]*"|'[^']*')""", own.text)
    spaced = "".join(part if i % 2 else part.replace(" ", gap).replace("(", f"({gap}") for i, part in enumerate(parts))
    assert parse(f"{gap}({spaced}{gap})", scope).node == node


# -------------------------------------------------------------------------------------------------------- sums

COST = (("as_planned", Fraction(30)), ("lowered", Fraction(120)), ("postponed", Fraction(31, 2)))
FLOW = tuple((str(n), Fraction(n)) for n in range(0, 401, 50))


def test_a_measure_is_compared_as_it_stands() -> None:
    assert read("dam.cost <= 100.5") == Linear((Term(Fraction(1), "dam", "cost", COST),), "<=", Fraction(201, 2))
    assert read('dam.cost != "-1/3"') == Linear((Term(Fraction(1), "dam", "cost", COST),), "!=", Fraction(-1, 3))


@pytest.mark.parametrize(
    ("term", "factor"),
    [("", 1), ("-", -1), ("2 * ", 2), ("-2*", -2), ("-0.5 * ", Fraction(-1, 2)), ("1/3*", Fraction(1, 3)), ("0*", 0)],
)
def test_a_term_has_a_factor(term: str, factor: Fraction | int) -> None:
    node = read(f"sum(dam.cost, {term}release.volume) > -50")
    flow = Term(Fraction(factor), "release.volume", "", FLOW)
    assert node == Linear((Term(Fraction(1), "dam", "cost", COST), flow), ">", Fraction(-50))


def test_an_amount_that_a_sum_names_several_times_is_taken_together() -> None:
    node = read("sum(dam.cost, release.volume, 2 * dam.cost, -release.volume) <= 3")
    assert isinstance(node, Linear)
    assert {term.facet: term.factor for term in node.terms} == {"dam": Fraction(3), "release.volume": Fraction(0)}


def test_measures_of_one_facet_are_told_apart() -> None:
    own = measured("x", ("a", {"cost": 1, "days": 2}), ("b", {"cost": 3, "days": 4}))
    node = read("sum(x.cost, x.days) <= 3", own)
    assert isinstance(node, Linear)
    assert [term.measure for term in node.terms] == ["cost", "days"]


def test_names_are_looked_up_in_the_issue_first() -> None:
    inner, outer = facet("release.dam", "u", "v"), measured("dam", ("u", {"cost": 1}), ("w", {"cost": 2}))
    facets = (inner, FORM, VOLUME, outer)
    assert read("dam == u", *facets) == Chosen("dam", frozenset("u"), "==", ("u",))
    assert read("dam == u", *facets, issue="release") == Chosen("release.dam", frozenset("u"), "==", ("u",))
    assert read("form == treaty and volume > 350", *facets, issue="release") == And((C, read("release.volume > 350")))
    assert read("dam.cost <= 1", *facets, issue="release") == read("dam.cost <= 1", *facets)


def test_a_facet_goes_before_a_measure_of_the_same_name() -> None:
    own, other = measured("wages", ("low", {"pensions": 1}), ("high", {"pensions": 2})), number("pensions", 0, 5, 1)
    assert options("pensions >= 4", own, other) == {"4", "5"}
    within = expression("pensions >= 4", [own, other], "wages").node
    assert within == read("pensions >= 4", own, other)
    assert isinstance(expression("wages.pensions >= 2", [own, other], "wages").node, Linear)


def test_a_facet_that_is_alone_answers_to_its_issue() -> None:
    alone = facet("solo.only", "x", "y")
    assert read("solo == x", alone) == read("solo.only == x", alone) == read("only == x", alone, issue="solo")


# --------------------------------------------------------------------------------------------- what does not fit


MISFITS = {
    ("dma == lowered", 1): "found “dma”; expected an issue or facet of this case. Did you mean “dam”?",
    ("true and dam.cots <= 3", 10): (
        "found “dam.cots”; expected an issue or facet of this case. Did you mean “dam.cost”?"
    ),
    ("dam == loverd", 8): "found “loverd”; expected an option of dam. Did you mean “lowered”?",
    ("dam in {lowered, zzz}", 18): "found “zzz”; expected an option of dam. Known: as_planned, lowered, postponed.",
    ("dam >= lowered", 8): (
        "found “>=” on dam; expected an ordered or number facet. "
        "Use “==” or “in {…}”, or make the facet `ordered:`, weak to strong."
    ),
    ("release == treaty", 1): (
        "found “release”, an issue of several facets; expected one of its facets. "
        "Write one of release.volume, release.promisor, release.form."
    ),
    ("treaty == release", 1): (
        "found the option “treaty”; expected a facet on the left side. Write “release.form == treaty”."
    ),
    ("release.volume == 75", 19): "found “75”; expected a step of release.volume: 0 to 400 by 50",
    ("release.volume >= plenty", 19): "found “plenty”; expected a number, since release.volume is one",
    ("release.form >= treety", 17): "found “treety”; expected an option of release.form. Did you mean “treaty”?",
    ("dam.cost in {30}", 1): "found “in” on an amount; expected a comparison with a number",
    ("dam.cost <= cheap", 13): "found “cheap”; expected a number",
    ("dam.cost <= 1/0", 13): "found “1/0”; expected a number",
    ("sum(dam) <= 3", 5): "found “dam” in a sum; expected a number facet, or a measure of its options",
    ("sum(dma.cost) <= 3", 5): "found “dma.cost”; expected an issue or facet of this case. Did you mean “dam.cost”?",
    ("at least 3 of (true, false)", 10): "found “3”; expected a number from 1 to 2, the conditions listed",
    ("at least 0 of (true)", 10): "found “0”; expected a number from 1 to 1, the conditions listed",
    ("accepts(upsteam)", 9): "found “upsteam”; expected a party of this case. Did you mean “upstream”?",
}


@pytest.mark.parametrize(("text", "character"), MISFITS)
def test_what_does_not_fit_is_said_with_its_place(text: str, character: int) -> None:
    assert complaint(text) == f"in “{text}” at character {character}: {MISFITS[text, character]}"


def test_an_option_without_a_measure_that_others_have_is_named() -> None:
    own = measured("x", ("a", {"cost": 1}), ("b", {}))
    assert "found no “cost” on option “b”; expected one on each option of x" in complaint("x.cost <= 1", own)


def test_steps_are_shown_as_people_write_them() -> None:
    own = number("share", 0, 1, Fraction(1, 8))
    assert complaint("share == 0.3", own).endswith("expected a step of share: 0 to 1 by 0.125")


def test_only_consent_can_ask_for_acceptance() -> None:
    with pytest.raises(ExpressionError, match=r"found “accepts\(upstream\)”; expected a condition on the package"):
        parse("accepts(upstream)", SCOPE)


def test_within_an_issue_short_names_are_suggested() -> None:
    assert complaint("frm == treaty", issue="release").endswith("Did you mean “form”?")


# ------------------------------------------------------------------------------------------------ hostile input

HOSTILE = {
    "20,000 characters": "a" * 20_000,
    "too many characters": "a" * 20_001,
    "10,000 open parentheses": "(" * 10_000 + a,
    "10,000 nots": "not " * 4_990 + a,
    "nots with parentheses": "not(" * 4_900 + a + ")" * 4_900,
    "deep iff": " iff ".join([a] * 1_000),
    "deep implies": " implies ".join([a] * 800),
    "deep counting": "at least 1 of (" * 1_000 + a + ")" * 1_000,
    "only spaces": " " * 20_000,
    "only line ends": "\n" * 20_000,
    "nothing": "",
    "NUL": "dam == \0",
    "only NUL": "\0" * 20_000,
    "terminal codes": "\x1b[31mdam == lowered",
    "emoji": "🕊️ == 🕊️",
    "lone surrogate": "\ud800 == x",
    "right to left": "dam \u202e== lowered",
    "open quote": 'dam == "lowered',
    "long open quote": 'dam == "' + "x" * 19_000,
    "long quote": 'dam == "' + "x" * 19_000 + '"',
    "1,000 digits": "release.volume >= " + "1" * 1_000,
    "19,000 digits": "dam.cost >= " + "1" * 19_000,
    "large exponent": "release.volume >= 1e999999",
    "quoted exponent": 'release.volume >= "1e999999"',
    "small exponent": 'dam.cost >= "1e-999999"',
    "infinity": 'dam.cost >= "inf"',
    "no number": 'dam.cost >= "nan"',
    "division by zero": "dam.cost >= 1/0",
    "long count": "at least " + "9" * 15_000 + " of (dam == lowered)",
    "long path": "a" + ".a" * 9_999,
    "long name": "a" + "-a" * 9_999,
    "only dashes": "a" + "-" * 19_999,
    "only commas": "," * 20_000,
    "only signs": "=" * 20_000,
    "only braces": "{" * 20_000,
    "factors": "sum(" + "2*" * 9_000,
    "backslash": "dam == \\",
    "code": "__import__('os').system('true')",
}


@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_text_is_answered_quickly(what: str) -> None:
    start = time.monotonic()
    message = complaint(HOSTILE[what])
    assert time.monotonic() - start < 2
    assert len(message) < 1_000
    assert message.isprintable()


def test_long_text_is_no_sin_in_itself() -> None:
    assert read("(" * 9_900 + a + ")" * 9_900) == A
    many = read(" or ".join([a] * 1_000))
    assert isinstance(many, Or)
    assert len(many.operands) == 1_000
    assert LONGEST == 20_000


def test_levels_are_counted() -> None:
    assert isinstance(read("not " * (DEEPEST - 1) + a), Not)
    assert "too many levels within each other; expected at most 60" in complaint("not " * DEEPEST + a)


def test_large_facets_are_quick() -> None:
    many = number("many", 0, 9_999, 1)
    start = time.monotonic()
    assert len(options("many not in {" + ",".join(map(str, range(3_000))) + "}", many)) == 7_000
    node = read("sum(" + ",".join(["many"] * 3_900) + ") <= 5", many)
    assert isinstance(node, Linear)
    assert [term.factor for term in node.terms] == [3_900]
    message = complaint(" or ".join(f"many!={i}" for i in range(1_200)), many)
    assert "found more comparisons of facets with very many options than can be held" in message
    assert time.monotonic() - start < 4


def refusal(text: str) -> ExpressionError | None:
    try:
        read(text)
    except ExpressionError as error:
        return error
    return None


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    error = refusal(text)
    assert error is None or 0 <= error.offset <= len(text)


VOCABULARY = """
    dam lowered release .form .volume == >= in { } ( ) , and or not iff implies at least of sum * - 2 1.5 1/3 "x" ' "
    accepts true
"""


@given(st.lists(st.sampled_from(VOCABULARY.split()), max_size=14), st.sampled_from([" ", ""]))
def test_any_row_of_words_is_read_or_refused(words: list[str], gap: str) -> None:
    text = gap.join(words)
    error = refusal(text)
    if error is not None:
        assert 0 <= error.offset <= len(text)
        assert error.found
        assert error.expected
