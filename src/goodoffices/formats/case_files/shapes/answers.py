"""What parties answered to questions about reframings, as it is written."""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import Field, PlainValidator, WithJsonSchema

from goodoffices.formats.case_files.shapes.scalars import Day, Word, Words, one_of
from goodoffices.formats.case_files.shapes.shape import Named, Sourced

YES, NO = "yes", "no"


def read_yes_or_no(value: object) -> bool:
    """A truth value, or the word for it: in YAML 1.2, `yes` and `no` are words."""
    return value if isinstance(value, bool) else one_of((YES, NO))(value) == YES


YesOrNo = Annotated[bool, PlainValidator(read_yes_or_no), WithJsonSchema({"enum": [YES, NO, True, False]})]


class AnswerShape(Sourced):
    """What a party itself answered, on a day, to a question about a reframing."""

    called: ClassVar[str] = "an answer"
    operator: Word = Field(description="The reframing that it was asked about.")
    issue: Word = Field(description="The issue or facet that the reframing is of.")
    choices: Named[Word] = Field(
        {}, alias="with", description="What was chosen: the option of each facet of the reframing. Left out: whatever."
    )
    line: Word | None = Field(
        None, description="Its own red line whose reading the answer settles. Left out: whether it takes part."
    )
    accepts: YesOrNo = Field(description="Whether it accepts: yes or no.")
    day: Day = Field(alias="date", description="The day on which it answered.")
    says: Words | None = Field(None, description="The answer in words.")
