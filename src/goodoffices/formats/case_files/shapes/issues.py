"""Issues, facets, options, rules and commitments, as they are written."""

from __future__ import annotations

from fractions import Fraction
from typing import Annotated, ClassVar

from pydantic import Field, model_validator

from goodoffices.case.interests import ASPECTS
from goodoffices.formats.case_files.shapes.scalars import (
    SCALAR,
    Also,
    Amount,
    Condition,
    Names,
    Phrase,
    Truth,
    Word,
    Words,
    defined,
    unfit,
)
from goodoffices.formats.case_files.shapes.shape import Many, Named, Shape


class PledgeShape(Shape):
    """Who commits to whom, to do what."""

    called: ClassVar[str] = "a commitment"
    by: Names = Field([], description="The parties that commit.")
    to: Names = Field([], description="The parties that it is made to.")
    act: Phrase = Field("", description="What is to be done, as a name that `delivers` of a party can mention.")
    aspect: Phrase = Field(
        "", description="The side of the issue that it is about.", json_schema_extra={"enum": [*ASPECTS]}
    )


class CommitmentShape(PledgeShape):
    """A commitment that packages make where `if` holds."""

    condition: Condition = Field(alias="if", description="The option, or the condition, under which it is made.")


class OptionShape(Shape):
    """One way to decide."""

    called: ClassVar[str] = "an option"
    name: Word = Field(description="What expressions call it.")
    title: Words | None = Field(None, description="What people call it.")
    numbers: Named[Amount] = Field({}, description="Amounts that sums can use; on every option of a facet, or on none.")
    commitment: PledgeShape | None = Field(None, description="What choosing it commits whom to.")

    @model_validator(mode="before")
    @classmethod
    def _from_its_name(cls, value: object) -> object:
        if value is None:
            raise unfit("nothing", "an option", "Put it in quotation marks, if that is its name.")
        return {"name": value} if isinstance(value, str | bool) else value


class NumberShape(Shape):
    """A number between two others, in steps."""

    called: ClassVar[str] = "a number facet"
    start: Amount = Field(alias="from", description="The smallest amount.")
    stop: Amount = Field(alias="to", description="The largest amount.")
    step: Amount = Field(Fraction(1), description="From one amount to the next.")
    unit: Phrase = Field("", description="Such as m3/s.")


Options = Many[Annotated[OptionShape, Also({"type": SCALAR})]]
OPTIONS = {"type": "array", "items": {"anyOf": [{"type": SCALAR}, defined("Option")]}}
KINDS = ("options", "ordered", "number")


class FacetShape(Shape):
    """One decision within an issue."""

    called: ClassVar[str] = "a facet"
    title: Words | None = Field(None, description="What people call it.")
    options: Options | None = Field(None, description="What it can be decided to.")
    ordered: Options | None = Field(None, description="Its options, from weak to strong.")
    number: NumberShape | None = Field(None, description="The amounts that it can be decided to.")

    @model_validator(mode="before")
    @classmethod
    def _from_its_options(cls, value: object) -> object:
        return {"options": value} if isinstance(value, list) else value

    @model_validator(mode="after")
    def _has_one_kind(self) -> FacetShape:
        _require_one(self, KINDS)
        return self


class RuleShape(Shape):
    """A logical fact about packages, which binds everyone."""

    called: ClassVar[str] = "a rule"
    that: Condition = Field(description="What always holds.")
    says: Words | None = Field(None, description="The rule in words.")

    @model_validator(mode="before")
    @classmethod
    def _from_its_condition(cls, value: object) -> object:
        return {"that": value} if isinstance(value, str | bool) else value


Rules = Many[Annotated[RuleShape, Also(defined("Condition"))]]


class IssueShape(Shape):
    """A disputed subject: a single decision, or several facets."""

    called: ClassVar[str] = "an issue"
    title: Words | None = Field(None, description="What people call it.")
    keywords: Many[Phrase] = Field([], description="Words by which reports speak of it.")
    facets: Named[Annotated[FacetShape, Also(OPTIONS)]] | None = Field(
        None, description="The decisions that it consists of, where there are several."
    )
    options: Options | None = Field(None, description="What it can be decided to, where it is a single decision.")
    ordered: Options | None = Field(None, description="The same, from weak to strong.")
    number: NumberShape | None = Field(None, description="The same, where it is a number.")
    rules: Rules = Field([], description="What always holds within it.")
    commitment: CommitmentShape | None = Field(None, description="What some of its packages commit whom to.")
    commitments: Many[CommitmentShape] = Field([], description="The same, where there are several.")
    divisible: Truth = Field(False, description="true: its two options can be shared, each to some extent.")

    @model_validator(mode="before")
    @classmethod
    def _is_no_list(cls, value: object) -> object:
        if isinstance(value, list):
            raise unfit("a list", "an issue, as `name: value` lines", "Write `options:` before the list.")
        return value

    @model_validator(mode="after")
    def _has_one_kind(self) -> IssueShape:
        _require_one(self, ("facets", *KINDS))
        if self.commitment is not None and self.commitments:
            raise unfit("`commitment` and `commitments`", "one of them")
        return self

    @property
    def single(self) -> FacetShape | None:
        """The issue as a facet, where it is a single decision."""
        if self.facets is not None:
            return None
        return FacetShape.model_construct(title=None, options=self.options, ordered=self.ordered, number=self.number)


def _require_one(shape: FacetShape | IssueShape, kinds: tuple[str, ...]) -> None:
    said: list[str] = [f"`{kind}`" for kind in kinds if getattr(shape, kind) is not None]
    if not said:
        names = ", ".join(f"`{kind}`" for kind in kinds[:-1])
        raise unfit("nothing to decide", f"{names} or `{kinds[-1]}`")
    if len(said) > 1:
        raise unfit(" and ".join(said), "one of them")
