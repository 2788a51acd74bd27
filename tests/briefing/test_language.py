"""Phrases exist in both languages with the same parts, and the program uses all of them and no others."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

from goodoffices.analysis.solutions.rule import rules
from goodoffices.analysis.solve import Limit
from goodoffices.briefing.language import LANGUAGES, Language, capital, phrases
from goodoffices.case.claims import STANCES
from goodoffices.case.origin import Basis
from goodoffices.case.parties import Seat
from goodoffices.case.progress.gates import Verdict
from goodoffices.case.progress.gauges import Unknown
from goodoffices.case.text import Text
from goodoffices.case.tracks import Reply

SOURCE = Path(__file__).parents[2] / "src" / "goodoffices"


def parts(words: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(words) if name is not None}


def as_pattern(node: ast.AST) -> str | None:
    """A literal as a regular expression, in which what is put in at run time is `.+`."""
    match node:
        case ast.Constant(str(text)):
            return re.escape(text)
        case ast.JoinedStr(values):
            return "".join(re.escape(str(v.value)) if isinstance(v, ast.Constant) else ".+" for v in values)
        case _:
            return None


def literals() -> Iterator[tuple[str, bool]]:
    """Every literal of the program as a pattern, and whether it is what a phrase is asked for by."""
    for path in SOURCE.rglob("*.py"):
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        calls = [node for node in nodes if isinstance(node, ast.Call) and node.args]
        asking = {id(node.args[0]) for node in calls if ast.unparse(node.func) in {"say", "say.count"}}
        for node in nodes:
            pattern = as_pattern(node)
            if pattern is not None:
                yield pattern, id(node) in asking


@pytest.mark.parametrize("key", sorted(phrases()))
def test_a_phrase_says_the_same_in_every_language(key: str) -> None:
    versions = phrases()[key]
    assert set(versions) == set(LANGUAGES)
    assert all(words.strip() == words and words for words in versions.values())
    assert len({frozenset(parts(words)) for words in versions.values()}) == 1


@pytest.mark.parametrize("key", sorted(phrases()))
def test_a_phrase_has_the_quotation_marks_of_its_language(key: str) -> None:
    english, german = phrases()[key]["en"], phrases()[key]["de"]
    assert not set("„\"'") & set(english)
    assert not set("”\"'") & set(german)
    assert german.count("„") == german.count("“")
    assert english.count("“") == english.count("”")


def test_every_phrase_is_used() -> None:
    used = re.compile("|".join(sorted({own for own, _ in literals() if re.match(r"[a-z_]+\\\..", own)})))
    plural = re.compile(r"\.(one|many)$")
    assert [key for key in phrases() if not (used.fullmatch(key) or used.fullmatch(plural.sub("", key)))] == []


def test_the_program_names_no_phrase_that_does_not_exist() -> None:
    known = "\n".join([*phrases(), *(key.rpartition(".")[0] for key in phrases())])
    asked = {own for own, is_asked in literals() if is_asked}
    assert len(asked) > 50
    assert {own for own in asked if not re.search(f"^{own}$", known, re.MULTILINE)} == set()


@pytest.mark.parametrize(
    "key",
    [
        *(f"unproven.{limit.value}" for limit in Limit),
        *(f"balanced.{rule}.{part}" for rule in rules() for part in ("name", "idea")),
        *(f"sources.stance.{stance}" for stance in STANCES if stance != "report"),
        *(f"sources.{basis.value}.{part}" for basis in Basis for part in ("without", "from", "also")),
        *(f"needed.seat.{seat.value}" for seat in Seat),
        *(f"talks.reply.{reply.value}" for reply in Reply),
        *(f"gates.verdict.{verdict.value}" for verdict in Verdict),
        *(f"gates.why.{why.value}" for why in Unknown),
    ],
)
def test_what_the_floors_below_can_name_has_a_phrase(key: str) -> None:
    assert key in phrases()


@pytest.mark.parametrize(
    ("number", "english", "german"),
    [
        (0, "0", "0"),
        (1296, "1,296", "1.296"),
        (-1234567, "−1,234,567", "−1.234.567"),
        (10**20 * 127 // 100, "1.27 × 10²⁰", "1,27 × 10²⁰"),
        (10**400, "1 × 10⁴⁰⁰", "1 × 10⁴⁰⁰"),
    ],
)
def test_whole_numbers(number: int, english: str, german: str) -> None:
    assert (Language("en").number(number), Language("de").number(number)) == (english, german)


@pytest.mark.parametrize(
    ("number", "english", "german"),
    [
        (0.0, "0", "0"),
        (61.0, "61", "61"),
        (0.67712961, "0.6771", "0,6771"),
        (-2.5, "−2.5", "−2,5"),
        (1234.5678, "1,235", "1.235"),
        (123.456, "123.5", "123,5"),
        (1e-5, "0.00001", "0,00001"),
    ],
)
def test_decimals(number: float, english: str, german: str) -> None:
    assert (Language("en").decimal(number), Language("de").decimal(number)) == (english, german)


def test_dates_and_lists() -> None:
    english, german = Language("en"), Language("de")
    assert (english.day(date(2026, 3, 3)), german.day(date(2026, 3, 3))) == ("3 March 2026", "3. März 2026")
    assert [german.listed(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a und b",
        "a, b und c",
    ]
    assert (english.quoted("a"), german.quoted("a")) == ("“a”", "„a“")


def test_words_of_a_case_are_in_one_line_and_never_read_as_a_phrase() -> None:
    say = Language("de")
    assert say.text(Text.of({"en": "a", "de": "eins\n  {zwei}"})) == "eins {zwei}"
    assert say.text(None) == ""
    assert "{x}" in say("grammar.quoted", words="{x}")


def test_what_does_not_exist() -> None:
    with pytest.raises(ValueError, match="fr"):
        Language("fr")
    with pytest.raises(KeyError):
        Language("en")("no.such.phrase")
    with pytest.raises(KeyError):
        Language("en")("grammar.quoted")


def test_a_sentence_begins_with_a_capital() -> None:
    assert capital("the Kremlin") == "The Kremlin"
    assert capital("") == ""
