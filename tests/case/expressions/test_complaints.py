"""What cannot be read is said in words, with what could stand there and how to mend it."""

import pytest

from goodoffices.case.errors import ExpressionError
from goodoffices.case.expressions.complaints import HABITS
from tests.case.water import expression

CONDITION = "a condition such as “facet == option”"
COMPARISON = "a comparison (== != < <= > >= in)"
QUOTES = "Options with spaces or signs stand in quotation marks, numbers without their unit."
THE_END = "the end of the expression"


def complaint(text: str) -> ExpressionError:
    with pytest.raises(ExpressionError) as caught:
        expression(text)
    return caught.value


@pytest.mark.parametrize(
    ("text", "offset", "found", "expected", "advice"),
    [
        ("", 0, THE_END, CONDITION, ""),
        ("  \n ", 0, THE_END, CONDITION, ""),
        ("dam", 3, THE_END, COMPARISON, ""),
        ("dam ==", 6, THE_END, "an option or a number", ""),
        ("dam == lowered and ", 18, THE_END, CONDITION, ""),
        ("(dam == lowered", 15, THE_END, "“and”, “or” or “)”", ""),
        ("dam == lowered)", 14, "“)”", "“and”, “or” or the end", ""),
        ("dam == lowered dam", 15, "“dam”", "“and”, “or” or the end", QUOTES),
        ("dam == 45 days", 10, "“days”", "“and”, “or” or the end", QUOTES),
        ("dam == 45days", 7, "“45days”", "an option or a number", QUOTES),
        ("dam == 2025-06-30", 11, "“-06-30”", "“and”, “or” or the end", ""),
        ("release.volume >= 50 m3/s", 21, "“m3/s”", "“and”, “or” or the end", QUOTES),
        ("dam in {lowered as_planned}", 16, "“as_planned}”", "“,” or “}”", QUOTES),
        ("dam in lowered", 7, "“lowered”", "“{”", ""),
        ("dam in {}", 8, "“}”", "an option or a number", ""),
        ("dam in {lowered,}", 16, "“}”", "an option or a number", ""),
        ("(dam) == lowered", 4, "“)”", COMPARISON, ""),
        ("50 <= release.volume", 0, "“50”", CONDITION, ""),
        ("release.volume <= 50 <= 60", 21, "“<=”", "“and”, “or” or the end", ""),
        ("at least two of (true)", 9, "“two”", "a whole number", ""),
        ("at most 2 of (true)", 3, "“most”", "“least”", ""),
        ("at least 2 (true)", 11, "“(true)”", "“of”", ""),
        ("at least 2 of true", 14, "“true”", "“(”", ""),
        ("at least 1 of (true", 19, THE_END, "“and”, “or”, “,” or “)”", ""),
        ("accepts upstream", 8, "“upstream”", "“(”", ""),
        ("accepts()", 8, "“)”", "a name", ""),
        ("sum() <= 3", 4, "“)”", "an amount such as “facet” or “-2 * facet.cost”", ""),
        ("sum(2 dam.cost) <= 3", 6, "“dam.cost)”", "“*”", ""),
        ("sum(dam.cost) in {3}", 14, "“in”", "a comparison (== != < <= > >=)", ""),
        ("sum(dam.cost", 12, THE_END, "“,” or “)”", ""),
    ],
)
def test_what_is_found_and_what_could_be(text: str, offset: int, found: str, expected: str, advice: str) -> None:
    error = complaint(text)
    assert (error.offset, error.found, error.expected, error.advice) == (offset, found, expected, advice)


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("dam = lowered", "Write “==” for “is”."),
        ("dam is lowered", "Write “==” for “is”."),
        ("dam equals lowered", "Write “==” for “equals”."),
        ("dam <> lowered", "Write “!=”."),
        ("dam ≠ lowered", "Write “!=”."),
        ("release.volume ≥ 50", "Write “>=”."),
        ("release.volume => 50", "Write “implies”, or “>=” for “at least”."),
        ("release.volume =< 50", "Write “<=”."),
        ("dam == lowered && true", "Write “and”."),
        ("dam == lowered & true", "Write “and”."),
        ("dam == lowered || true", "Write “or”."),
        ("dam == lowered ∨ true", "Write “or”."),
        ("dam == lowered => true", "Write “implies”, or “>=” for “at least”."),
        ("dam == lowered → true", "Write “implies”."),
        ("dam == lowered -> true", "Write “implies”."),
        ("dam == lowered <=> true", "Write “iff”."),
        ("dam == lowered <-> true", "Write “iff”."),
        ("!true", "Write “not”, or “!=” for “is not”."),
        ("¬ true", "Write “not”."),
        ("if dam == lowered then true", "Write “a implies b” for “if a, then b”."),
        ("true then false", "Write “a implies b” for “if a, then b”."),
        ("true xor false", "Write “not (a iff b)” for “either a or b”."),
        ("true AND false", "Write “and” in small letters."),
        ("Not true", "Write “not” in small letters."),
        ("True", "Write “true” in small letters."),
        ("dam IN {lowered}", "Write “in” in small letters."),
        ("At least 1 of (true)", "Write “at” in small letters."),
        ("dam == “lowered”", "Use straight quotation marks."),
        ("dam == „lowered“", "Use straight quotation marks."),
        ('dam == "lowered', "Close the quotation mark on the same line."),
        ("dam == 'lowered\n'", "Close the quotation mark on the same line."),
        ("release.volume >= 1,000", "Write decimals with a point, and thousands without a mark."),
        ("sum(0,5 * dam.cost) <= 3", "Write decimals with a point, and thousands without a mark."),
        ("dam.cost + release.volume <= 3", "Write sums as “sum(a, b, -1 * c) <= 10”."),
        ("sum(dam.cost * 2) <= 3", "Write sums as “sum(2 * a, b) <= 10”, the number first."),
    ],
)
def test_other_habits_are_understood(text: str, advice: str) -> None:
    assert complaint(text).advice == advice


@pytest.mark.parametrize("sign", HABITS)
def test_every_habit_is_met_somewhere(sign: str) -> None:
    texts = (f"dam {sign} lowered", f"true {sign} true", f"{sign} true", f"dam == {sign}lowered{sign}")
    assert any(complaint(text).advice == HABITS[sign] for text in texts)


def test_what_is_right_is_not_complained_about() -> None:
    assert complaint("== lowered").advice == ""
    assert complaint("dam == lowered == true").advice == ""


def test_what_stands_there_is_cut_short() -> None:
    assert complaint("dam == lowered " + "x" * 5_000).found == "“" + "x" * 40 + "”"


def test_the_place_is_counted_in_characters_not_bytes() -> None:
    assert complaint("🕊️").offset == 0
    assert complaint('dam == "🕊️🕊️" dam').offset == 14
