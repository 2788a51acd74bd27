"""What parties want: interests, positions, red lines and values, as they are written."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, ConfigDict, Field, WithJsonSchema, model_validator

from goodoffices.case.interests import ASPECTS
from goodoffices.formats.case_files.shapes.scalars import (
    SCALAR,
    Amount,
    Condition,
    Names,
    PointsOf,
    Word,
    Words,
    defined,
    unfit,
)
from goodoffices.formats.case_files.shapes.shape import Many, Shape, Sourced

HUNDRED = Fraction(100)
"""Points that the options of an order share where nothing else is said."""

EACH = "each option"
"""Where the full form of a facet's values holds the points of each option; no option can be in its way."""


class InterestShape(Sourced):
    """Why a party wants something."""

    called: ClassVar[str] = "an interest"
    says: Words | None = Field(None, description="The interest in words.")
    about: Names = Field([], description=f"The sides of an issue that it is about: {', '.join(ASPECTS)}.")

    @model_validator(mode="before")
    @classmethod
    def _from_nothing(cls, value: object) -> object:
        return {} if value is None else value


class PositionShape(Sourced):
    """What a party says it wants on one facet."""

    called: ClassVar[str] = "a position"
    option: Word = Field(description="The option that it says it wants.")
    says: Words | None = Field(None, description="The position in words.")
    serves: Names = Field([], description="The interests behind it.")

    @model_validator(mode="before")
    @classmethod
    def _from_its_option(cls, value: object) -> object:
        return {"option": value} if isinstance(value, str | bool) else value


class RedLineShape(Sourced):
    """What a party will not accept."""

    called: ClassVar[str] = "a red line"
    never: Condition | None = Field(None, description="What must not hold of an acceptable package.")
    always: Condition | None = Field(None, description="What must hold of an acceptable package.")
    says: Words | None = Field(None, description="The line in words.")
    serves: Names = Field([], description="The interests behind it.")
    firmness: Amount | None = Field(None, description="How sure it is, above 0 and at most 1. Left out: 1.")

    @model_validator(mode="after")
    def _has_one_form(self) -> RedLineShape:
        if (self.never is None) == (self.always is None):
            raise unfit("no condition" if self.never is None else "`never` and `always`", "either `never` or `always`")
        return self


def _is_order(value: dict[str, object]) -> bool:
    """Whether {order: […], points: …} is meant, rather than points of options that have these names."""
    return isinstance(value.get("order"), list) and value.keys() <= {"order", "points"}


class FacetValuesShape(Shape):
    """How much a party likes each option of a facet: points for each, or only their order."""

    called: ClassVar[str] = "an order"
    each: dict[str, PointsOf] | None = Field(None, alias="each option")
    order: Annotated[list[Names], BeforeValidator(list)] | None = None
    points: Amount = HUNDRED

    @model_validator(mode="before")
    @classmethod
    def _in_full(cls, value: object) -> object:
        if isinstance(value, list):
            return {"order": value}
        if not isinstance(value, dict):
            raise unfit("no points", "points of each option, {option: points}, or their order, [best, …]")
        return value if _is_order(value) else {EACH: value}


FACET_VALUES = {
    "title": "Values of a facet",
    "anyOf": [
        {
            "description": "Points of each option, or of some amounts of a number.",
            "type": "object",
            "additionalProperties": defined("PointsOf"),
        },
        defined("Order"),
        {
            "description": "The order of the options, and the points that they share.",
            "type": "object",
            "properties": {"order": defined("Order"), "points": defined("Amount")},
            "required": ["order"],
            "additionalProperties": False,
        },
    ],
}
ORDER = {
    "title": "An order",
    "description": "Options, best first; those in brackets are equally good.",
    "type": "array",
    "items": {"anyOf": [{"type": SCALAR}, {"type": "array", "items": {"type": SCALAR}, "minItems": 1}]},
}


class WhenShape(Shape):
    """Points that a package has on top where a condition holds."""

    called: ClassVar[str] = "conditional points"
    condition: Condition = Field(alias="if", description="Where they count.")
    points: PointsOf = Field(description="How many they are.")


class ScaleShape(Shape):
    """Which totals count as 0 and as 1."""

    called: ClassVar[str] = "a scale"
    zero: Amount = Field(Fraction(0), description="The total of points that counts as 0.")
    one: Amount = Field(Fraction(1), description="The total of points that counts as 1.")


class ValuesShape(Sourced):
    """How much a party likes a package: points for the options of each facet, and conditional points."""

    model_config = ConfigDict(extra="allow")
    called: ClassVar[str] = "values"
    __pydantic_extra__: dict[str, Annotated[FacetValuesShape, WithJsonSchema(defined("FacetValues"))]]
    when: Many[WhenShape] = Field([], description="Conditional points, on top.")
    weights: dict[str, Amount] = Field({}, description="What the points of a facet are multiplied by. Left out: 1.")
    scale: ScaleShape | None = Field(None, description="Which totals count as 0 and as 1.")
