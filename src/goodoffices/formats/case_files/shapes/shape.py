"""What all shapes share: known keys only, lists and mappings that may be left empty, and where something is from."""

from __future__ import annotations

from typing import Annotated, ClassVar, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from goodoffices.case.origin import Basis
from goodoffices.formats.case_files.shapes.scalars import Choice, Names, OrOne, as_list, as_mapping

T = TypeVar("T")

Many = Annotated[list[T], BeforeValidator(as_list), OrOne()]
"""A list, of which a single item can stand without brackets."""

Named = Annotated[dict[str, T], BeforeValidator(as_mapping)]
"""A mapping from names."""

BasisWord = Annotated[Basis, Choice(Basis)]


class Shape(BaseModel):
    """A mapping with known keys; `called` is what messages call it."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)
    called: ClassVar[str] = "the case"


class Sourced(Shape):
    """What says where it is from, how it is known, and who may see it."""

    sources: Names = Field([], description="The claims that bear it out.")
    basis: BasisWord | None = Field(None, description="How it is known. Left out: stated where it has sources.")
    audience: Names = Field([], description="Who may see it: parties, or public. Left out: the mediator alone.")
