"""Parties, their delegates and their walk-aways, as they are written."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field, PlainValidator, WithJsonSchema, model_validator

from goodoffices.case.parties import Seat
from goodoffices.formats.case_files.shapes.scalars import (
    Also,
    Amount,
    Choice,
    Condition,
    Day,
    Names,
    Phrase,
    PointsOf,
    Words,
    defined,
    read_start,
    unfit,
)
from goodoffices.formats.case_files.shapes.shape import Many, Shape, Sourced

ALWAYS = ""
"""Stands for the date of a walk-away that has none."""


def _dated(value: object) -> object:
    if value == {}:
        raise unfit("nothing", "points, or points from a day on")
    return value if isinstance(value, dict) else {ALWAYS: value}


Start = Annotated[date | None, PlainValidator(read_start), WithJsonSchema({"format": "date"})]
DATED_POINTS = {
    "type": "object",
    "description": "Points from a day on, as in {2025-01-01: 30, 2025-06-01: [20, 24]}.",
    "propertyNames": {"format": "date"},
    "additionalProperties": defined("PointsOf"),
    "minProperties": 1,
}


class WalkAwayShape(Sourced):
    """A party's value of no agreement, in its own points."""

    called: ClassVar[str] = "a walk-away"
    points: Annotated[dict[Start, PointsOf], BeforeValidator(_dated), Also(defined("PointsOf"))] = Field(
        description="Points, or points from a day on."
    )
    says: Words | None = Field(None, description="Why, in words.")

    @model_validator(mode="before")
    @classmethod
    def _from_its_points(cls, value: object) -> object:
        is_long = isinstance(value, dict) and not cls.model_fields.keys().isdisjoint(value)
        return value if is_long or value is None else {"points": value}


class DelegateShape(Shape):
    """A person who speaks for a party."""

    called: ClassVar[str] = "a delegate"
    name: Phrase = Field(description="The person's name.")
    role: Words | None = Field(None, description="As in: Minister of water.")
    since: Day | None = Field(None, description="The first day in this role.")
    until: Day | None = Field(None, description="The last day in this role.")
    note: Words | None = Field(None, description="Anything a reader should know.")
    sources: Names = Field([], description="The claims that bear it out.")


class PartyShape(Shape):
    """Who negotiates."""

    called: ClassVar[str] = "a party"
    name: Words = Field(description="What people call the party.")
    aliases: Many[Phrase] = Field([], description="Other names for it in reports: its capital, its ministry.")
    seat: Many[Annotated[Seat, Choice(Seat)]] = Field(
        [Seat.SIGNATORY], description="What it is at the table; its consent is always needed where it is a signatory."
    )
    consent_if: Condition | None = Field(None, description="Where the consent of a conditional party is needed.")
    walk_away: Annotated[WalkAwayShape, Also(defined("PointsOf")), Also(DATED_POINTS)] | None = Field(
        None, description="Its value of no agreement: points, points from a day on, or the long form."
    )
    delegates: Many[DelegateShape] = Field([], description="Who speaks for it.")
    delivers: Names = Field([], description="The acts of commitments that it is able to bring about.")
    note: Words | None = Field(None, description="Anything a reader should know.")
    discount: Amount | None = Field(None, description="The discount factor of a research file; kept, and not used.")
