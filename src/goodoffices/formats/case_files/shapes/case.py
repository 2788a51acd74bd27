"""The whole case file, as it is written."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, PlainValidator, WithJsonSchema

from goodoffices.formats.case_files.shapes.answers import AnswerShape
from goodoffices.formats.case_files.shapes.issues import IssueShape, Rules
from goodoffices.formats.case_files.shapes.papers import ClaimShape, DocumentShape, DraftShape, GateShape, TrackShape
from goodoffices.formats.case_files.shapes.parties import PartyShape
from goodoffices.formats.case_files.shapes.scalars import Also, Condition, Day, Words, defined, described, unfit
from goodoffices.formats.case_files.shapes.shape import Named, Shape
from goodoffices.formats.case_files.shapes.wants import InterestShape, PositionShape, RedLineShape, ValuesShape

VERSION = "1"
"""Of the format."""


def _read_version(value: object) -> str:
    if value == VERSION:
        return VERSION
    is_newer = isinstance(value, str) and value.isdigit()
    advice = "A newer program may read it." if is_newer else ""
    raise unfit(described(value), f"the version of this format, {VERSION}", advice)


class CaseShape(Shape):
    """One negotiation: who, about what, what each will not accept and how much each likes what."""

    version: Annotated[str, PlainValidator(_read_version), WithJsonSchema({"enum": [1, "1"]})] | None = Field(
        None, alias="goodoffices", description="The version of this format."
    )
    title: Words | None = Field(None, description="What the talks are about.")
    summary: Words | None = Field(None, description="The case in a few sentences.")
    as_of: Day | None = Field(None, description="The day that the case describes: which dated walk-away holds.")
    parties: Named[PartyShape] = Field({}, description="Who negotiates, by short names.")
    issues: Named[IssueShape] = Field({}, description="What is in dispute, by short names.")
    rules: Rules = Field([], description="What always holds across issues.")
    consent: Condition | None = Field(
        None, description="Whose acceptance makes an agreement, by accepts(party). Left out: all signatories’."
    )
    interests: Named[Named[Annotated[InterestShape, Also({"type": "null"})]]] = Field(
        {}, description="Why each party wants what it wants, by party and name."
    )
    positions: Named[Named[Annotated[PositionShape, Also(defined("Word"))]]] = Field(
        {}, description="What each party says it wants, by party and facet; never a constraint."
    )
    red_lines: Named[Named[RedLineShape]] = Field({}, description="What each party will not accept, by party and name.")
    values: Named[ValuesShape] = Field({}, description="How much each party likes each option, by party and facet.")
    documents: Named[DocumentShape] = Field({}, description="The texts that claims were read from.")
    claims: Named[ClaimShape] = Field({}, description="Who said what.")
    drafts: Named[DraftShape] = Field({}, description="Texts under negotiation.")
    tracks: Named[TrackShape] = Field({}, description="The channels of the talks.")
    gates: Named[GateShape] = Field({}, description="What must happen before a track opens.")
    answers: Named[Named[AnswerShape]] = Field(
        {}, description="What each party itself answered to questions about reframings, by party and name."
    )
    names: Named[Words] = Field(
        {}, description="What speakers, people, places and sources that the case names are called in each language."
    )
