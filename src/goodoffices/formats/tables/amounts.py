"""Numbers and points in cells: exactly as they are written, and refused where that could mean two things."""

from __future__ import annotations

import re
from fractions import Fraction

from goodoffices.case.errors import shortened
from goodoffices.case.issues import amount_name
from goodoffices.formats.case_files.nodes import Plain
from goodoffices.formats.case_files.plain_form import Bare
from goodoffices.formats.case_files.shapes.scalars import DAY, LARGEST_NUMBER, amount_in
from goodoffices.formats.tables.grid import Cell, Odd, Unfit

MINUS = str.maketrans({"−": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "’": "'"})
GROUPED = re.compile(r"([-+]?\d{1,3})([ '])\d{3}(?:\2\d{3})*(?=[.,]|$)")
"""Thousands set apart by blanks or apostrophes, which mean nothing else."""

TWO_SIGNS = re.compile(r"[-+]?\d{1,3}(?:(?:\.\d{3})+,\d+|(?:,\d{3})+\.\d+|(?:\.\d{3}){2,}|(?:,\d{3}){2,})")
"""Thousands and decimals by different signs, or more than one of a sign: only one reading is left."""

UNCLEAR = re.compile(r"[-+]?[1-9]\d{0,2}[.,]\d{3}")
"""One and a half, or fifteen hundred?"""

WITH_COMMA = re.compile(r"[-+]?\d+,\d+")
BETWEEN = re.compile(r"(?<=[\d.,])\s*(?:\.\.\.?|…|–|—|\bbis\b|\bto\b|(?<=[\d\s])-)\s*(?=[-+]?[\d.,])")
BRACKETS = re.compile(r"\[(.*)[,;](.*)\]")
RANK = re.compile(r"#\s*(\d{1,6})")

A_NUMBER = "a number"
POINTS = "points: a number, or an interval such as 10..20"
MOST_DIGITS = 15
"""Digits that every double holds, and that spreadsheets show."""


def number_of(cell: Cell, *, has_comma_between: bool = False, expected: str = A_NUMBER) -> Fraction:
    """The number in a cell. Raises Unfit where there is none, or where it could be one of two.

    >>> number_of("0,5"), number_of("1.234,5"), number_of("1/3")
    (Fraction(1, 2), Fraction(2469, 2), Fraction(1, 3))
    """
    if isinstance(cell, Odd):
        raise Unfit(cell.found, expected, cell.advice)
    if isinstance(cell, Fraction):
        return _within_bounds(cell, expected)
    text = cell.strip().translate(MINUS)
    if not has_comma_between and UNCLEAR.fullmatch(text):
        thousands, decimals = re.sub("[.,]", "", text), text.replace(",", ".").rstrip("0").rstrip(".")
        advice = f"Write {thousands} or {decimals}, without a sign for thousands."
        raise Unfit(f"“{text}”, which can mean {thousands} or {decimals}", expected, advice)
    amount = amount_in(_with_point(text))
    if amount is None:
        raise Unfit(f"“{shortened(text, 60)}”", expected, _advice(text))
    return amount


def _with_point(text: str) -> str:
    grouped = GROUPED.match(text)
    if grouped:
        text = grouped[0].replace(grouped[2], "") + text[grouped.end() :]
    if TWO_SIGNS.fullmatch(text):
        last = max(text.rfind("."), text.rfind(","))
        is_decimal = text.count(text[last]) == 1
        whole, rest = (text[:last], text[last + 1 :]) if is_decimal else (text, "")
        return re.sub("[.,]", "", whole) + (f".{rest}" if rest else "")
    return text.replace(",", ".") if WITH_COMMA.fullmatch(text) else text


def _advice(text: str) -> str:
    if text.endswith("%"):
        return "Write it as a number, without a per cent sign."
    return "" if len(text) > 60 or not re.search(r"\d", text) else "Words belong into a column of notes."


def _within_bounds(amount: Fraction, expected: str) -> Fraction:
    if max(abs(amount.numerator), amount.denominator) > LARGEST_NUMBER:
        raise Unfit("a number beyond all bounds", expected)
    return amount


def points_of(cell: Cell, *, has_comma_between: bool = False) -> Plain:
    """The points in a cell, as a case file says them: a number, or the two ends of an interval.

    >>> points_of("10–20"), points_of("-5 .. -2,5")
    (['10', '20'], ['-5', '-2.5'])
    """
    if isinstance(cell, str):
        text = cell.strip().translate(MINUS)
        bracketed = BRACKETS.fullmatch(text)
        ends = bracketed.groups() if bracketed else BETWEEN.split(text)
        if len(ends) == 2:
            low, high = (number_of(end, has_comma_between=has_comma_between, expected=POINTS) for end in ends)
            return [Bare(amount_name(low)), Bare(amount_name(high))] if low != high else Bare(amount_name(low))
    return Bare(amount_name(number_of(cell, has_comma_between=has_comma_between, expected=POINTS)))


def walk_away_of(cell: Cell, *, has_comma_between: bool = False) -> Plain:
    """Points by the day from which they hold: "" stands for always.

    >>> walk_away_of("2025-01-01: 30; 2025-06-01: 20..24")
    {'2025-01-01': '30', '2025-06-01': ['20', '24']}
    """
    if not isinstance(cell, str) or ":" not in cell:
        return {"": points_of(cell, has_comma_between=has_comma_between)}
    steps: dict[str, Plain] = {}
    for step in cell.split(";"):
        day, _, points = step.rpartition(":")
        if (day.strip() and not DAY.fullmatch(day.strip())) or day.strip() in steps:
            raise Unfit(f"“{shortened(step, 60)}”", "points from a day on, as in 2025-06-30: 20")
        steps[day.strip()] = points_of(points, has_comma_between=has_comma_between)
    return steps


def shown(points: Plain) -> Cell:
    """Points as a cell: a number where a spreadsheet holds it exactly, else words.

    >>> shown("0.5"), shown("1/3"), shown(["10", "20"])
    (Fraction(1, 2), '1/3', '10..20')
    """
    if isinstance(points, list):
        return "..".join(map(_in_words, points))
    text = str(points)
    amount = amount_in(text)
    if amount is None or amount_name(amount) != text:
        return text
    return amount if is_short(amount) else text


def shown_walk_away(steps: Plain) -> Cell:
    """Points by day as a cell.

    >>> shown_walk_away({"": "7"}), shown_walk_away({"2025-01-01": ["7", "8"], "2026-01-01": "9"})
    (Fraction(7, 1), '2025-01-01: 7..8; 2026-01-01: 9')
    """
    if not isinstance(steps, dict):
        return shown(steps)
    if list(steps) == [""]:
        return shown(steps[""])
    return "; ".join(f"{day}: {_in_words(points)}" for day, points in steps.items())


def _in_words(points: Plain) -> str:
    """Points within words; with a zero at the end where they could be taken for thousands."""
    cell = shown(points)
    text = amount_name(cell) if isinstance(cell, Fraction) else str(cell)
    return f"{text}0" if UNCLEAR.fullmatch(text) else text


def is_short(amount: Fraction) -> bool:
    """Whether a spreadsheet holds and shows the number as it is.

    >>> is_short(Fraction(1, 8)), is_short(Fraction(1, 3)), is_short(Fraction(10**20 + 1))
    (True, False, False)
    """
    text = amount_name(amount)
    digits = re.sub(r"\D", "", text).strip("0")
    return "/" not in text and len(digits) <= MOST_DIGITS and len(text) <= 2 * MOST_DIGITS
