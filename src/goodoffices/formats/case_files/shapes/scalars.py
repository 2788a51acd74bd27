"""The single values of a case file: texts, days, amounts, points, conditions; and what an editor is told of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Annotated

from pydantic import BeforeValidator, GetCoreSchemaHandler, GetJsonSchemaHandler, PlainValidator, WithJsonSchema
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import no_info_plain_validator_function
from typing_extensions import TypeAliasType

from goodoffices.case.claims import GRADE, Span
from goodoffices.case.errors import shortened
from goodoffices.case.names import nearest
from goodoffices.case.points import Points
from goodoffices.case.text import Text

NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?|[-+]?\d+/\d+")
LONGEST_NUMBER = 500
LARGEST_NUMBER = 10**100
"""Of the numerator and denominator of any number in a file."""

PLACE = re.compile(r"\d{1,9}")
"""Of a character in a text."""

DAY = re.compile(r"\d{4}-\d\d-\d\d")
LANGUAGE = re.compile(r"[a-z]{2,3}")


DEFINED = "as defined"


class _Gone:
    """Stands in a list for an item that was reported and left out."""


GONE = _Gone()


def unfit(found: str, expected: str, advice: str = "", within: tuple[str | int, ...] = ()) -> PydanticCustomError:
    """What to raise at a value that cannot stand; `within` is where in it, if not all of it is to blame."""
    context = {"found": found, "expected": expected, "advice": advice, "within": within}
    return PydanticCustomError("unfit", "{found}", context)


def described(value: object) -> str:
    """A value in a few words.

    >>> described([1]), described(None), described("45 days")
    ('a list', 'nothing', '“45 days”')
    """
    match value:
        case None | "":
            return "nothing"
        case bool():
            return f"the truth value {str(value).lower()}"
        case list():
            return "a list"
        case dict():
            return "a mapping"
        case _:
            return f"“{shortened(str(value), 60)}”"


def read_word(value: object) -> str:
    """A name; `true` and `false` are names like any other."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str) and value:
        return value
    raise unfit(described(value), "a name", "Put it in quotation marks." if value is None else "")


def read_phrase(value: object) -> str:
    """Words in one language, possibly none."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    advice = "Put it in quotation marks." if isinstance(value, bool) else ""
    raise unfit(described(value), "a text", advice)


def read_text(value: object) -> Text:
    """A text, or one for each language."""
    if isinstance(value, dict):
        if not value:
            raise unfit("a text in no language", "at least one, as in {en: Water}")
        return Text(tuple((_language(code), _words(code, words)) for code, words in value.items()))
    if value is None or isinstance(value, bool | list):
        advice = "Put it in quotation marks." if isinstance(value, bool) else ""
        raise unfit(described(value), "a text, or one for each language", advice)
    return Text.plain(read_phrase(value))


def _language(code: str) -> str:
    if not LANGUAGE.fullmatch(code):
        raise unfit(f"“{shortened(code, 40)}”", "a language such as en or de", within=(code,))
    return code


def _words(code: str, words: object) -> str:
    if not isinstance(words, str):
        raise unfit(described(words), "a text", within=(code,))
    return words


def read_day(value: object) -> date:
    """A day, as year-month-day."""
    try:
        if isinstance(value, str) and DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        raise unfit(described(value), "a day that exists") from None
    raise unfit(described(value), "a day, as in 2025-06-30")


def read_start(value: object) -> date | None:
    """The day from which a walk-away holds; nothing means that it always does."""
    return None if value == "" else read_day(value)


def amount_in(text: str) -> Fraction | None:
    """The number that a text writes, exactly; None where it writes none, or one beyond all bounds.

    >>> amount_in("1e-3"), amount_in("-2/3"), amount_in(".nan"), amount_in("1e999")
    (Fraction(1, 1000), Fraction(-2, 3), None, None)
    """
    if len(text) > LONGEST_NUMBER or not NUMBER.fullmatch(text.strip()):
        return None
    try:
        amount = Fraction(text.strip())
    except ZeroDivisionError:
        return None
    return amount if max(abs(amount.numerator), amount.denominator) <= LARGEST_NUMBER else None


def read_amount(value: object) -> Fraction:
    """A number, exactly as it is written: decimals or a fraction."""
    amount = amount_in(value) if isinstance(value, str) else None
    if amount is not None:
        return amount
    if isinstance(value, str) and NUMBER.fullmatch(value.strip()):
        raise unfit(described(value), "a number with at most 100 digits, and no division by 0")
    is_comma = isinstance(value, str) and re.fullmatch(r"-?\d+,\d+", value)
    raise unfit(described(value), "a number", "Write decimals with a point." if is_comma else "")


def read_points(value: object) -> Points:
    """A number of points, or an interval of them."""
    if isinstance(value, list):
        if len(value) != 2:
            raise unfit(f"a list of {len(value)}", "an interval of two numbers, [low, high]")
        return Points(*(_end(value, index) for index in range(2)))
    if isinstance(value, str) and NUMBER.fullmatch(value.strip()):
        return Points.exactly(read_amount(value))
    raise unfit(described(value), "points: a number, or an interval [low, high]")


def _end(interval: list[object], index: int) -> Fraction:
    amount = amount_in(end) if isinstance(end := interval[index], str) else None
    if amount is None:
        raise unfit(described(end), "a number", within=(index,))
    return amount


def read_condition(value: object) -> str:
    """An expression, not yet understood."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str) and value.strip():
        return value
    advice = "Put it in quotation marks." if isinstance(value, list | dict) else ""
    raise unfit(described(value), "a condition such as dam == lowered", advice)


def read_grade(value: object) -> str:
    """An Admiralty grade."""
    if isinstance(value, str) and GRADE.fullmatch(value):
        return value
    raise unfit(described(value), "a grade from A1 to F6: source A to F, information 1 to 6")


def read_truth(value: object) -> bool:
    """A truth value."""
    if isinstance(value, bool):
        return value
    raise unfit(described(value), "true or false")


def read_span(value: object) -> Span:
    """Where words stand in a text: from one character up to another."""
    match value:
        case [str(begin), str(end)] if PLACE.fullmatch(begin) and PLACE.fullmatch(end):
            return int(begin), int(end)
    raise unfit(described(value), "two places in the stored text, [begin, end)")


def one_of(names: Iterable[str]) -> Callable[[object], str]:
    """A reader of one of these names, which suggests the nearest one."""
    known = [str(name) for name in names]
    expected = f"{', '.join(known[:-1])} or {known[-1]}"

    def read(value: object) -> str:
        if isinstance(value, str) and value in known:
            return value
        match = nearest(value, known) if isinstance(value, str) else None
        raise unfit(described(value), expected, f"Did you mean “{match}”?" if match else "")

    return read


def as_list(value: object) -> object:
    """A list; also of a single value, and of none."""
    if value is None:
        return []
    if isinstance(value, list):
        return [item for item in value if item is not GONE]
    return [value]


def as_spans(value: object) -> object:
    """A list of spans; also of a single one, [120, 180]."""
    match value:
        case [str(begin), str(end)] if PLACE.fullmatch(begin) and PLACE.fullmatch(end):
            return [value]
    return as_list(value)


def as_mapping(value: object) -> object:
    """A mapping; also where nothing stands behind the name."""
    return {} if value is None else value


@dataclass(frozen=True)
class Choice:
    """One of the known words of an enumeration."""

    known: type[StrEnum]

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        read = one_of(self.known)
        return no_info_plain_validator_function(lambda value: self.known(read(value)))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"enum": [str(word) for word in self.known]}


def defined(name: str) -> JsonSchemaValue:
    """A reference to a definition of the JSON Schema; `schema.py` puts the address in."""
    return {DEFINED: name}


@dataclass(frozen=True, eq=False)
class Also:
    """Tells editors of a shorter form beside the full one."""

    short: JsonSchemaValue

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return {"anyOf": [self.short, handler(schema)]}


class OrOne:
    """Tells editors that a list of one can do without the brackets."""

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        listed = handler(schema)
        return {"anyOf": [listed["items"], listed]}


def _schema(title: str, description: str, **schema: object) -> WithJsonSchema:
    return WithJsonSchema({"title": title, "description": description, **schema})


SCALAR = ["string", "number", "boolean"]
NUMERIC = {"type": ["number", "string"], "pattern": rf"^({NUMBER.pattern})$"}

Word = TypeAliasType(
    "Word",
    Annotated[str, PlainValidator(read_word), _schema("A name", "Of an option, a party, a claim …", type=SCALAR)],
)
Phrase = TypeAliasType(
    "Phrase",
    Annotated[str, PlainValidator(read_phrase), _schema("Words", "In one language.", type=["string", "number"])],
)
Words = TypeAliasType(
    "Words",
    Annotated[
        Text,
        PlainValidator(read_text),
        _schema(
            "A text",
            "In one language, or one for each: {en: Water, de: Wasser}.",
            anyOf=[
                {"type": ["string", "number"]},
                {
                    "type": "object",
                    "patternProperties": {f"^{LANGUAGE.pattern}$": {"type": ["string", "number"]}},
                    "additionalProperties": False,
                    "minProperties": 1,
                },
            ],
        ),
    ],
)
Day = TypeAliasType(
    "Day",
    Annotated[date, PlainValidator(read_day), _schema("A day", "As in 2025-06-30.", type="string", format="date")],
)
Amount = TypeAliasType(
    "Amount",
    Annotated[Fraction, PlainValidator(read_amount), _schema("A number", "Kept exactly; also 1/3.", **NUMERIC)],
)
PointsOf = TypeAliasType(
    "PointsOf",
    Annotated[
        Points,
        PlainValidator(read_points),
        _schema(
            "Points",
            "A number, or an interval [low, high].",
            anyOf=[NUMERIC, {"type": "array", "items": NUMERIC, "minItems": 2, "maxItems": 2}],
        ),
    ],
)
SpanOf = TypeAliasType(
    "SpanOf",
    Annotated[
        Span,
        PlainValidator(read_span),
        _schema(
            "A span",
            "From one character of the stored text up to another: [120, 180].",
            type="array",
            items={"type": "number"},
            minItems=2,
            maxItems=2,
        ),
    ],
)
Condition = TypeAliasType(
    "Condition",
    Annotated[
        str,
        PlainValidator(read_condition),
        _schema("A condition", "Such as: release.form >= memorandum and dam != as_planned", type=["string", "boolean"]),
    ],
)
Truth = Annotated[bool, PlainValidator(read_truth), WithJsonSchema({"type": "boolean"})]
Names = Annotated[list[Word], BeforeValidator(as_list), OrOne()]
Spans = Annotated[list[SpanOf], BeforeValidator(as_spans), OrOne()]
