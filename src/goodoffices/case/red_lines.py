"""Red lines: what a party will not accept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from goodoffices.case.expressions.nodes import Expression
from goodoffices.case.origin import MEDIATOR_ONLY, Origin
from goodoffices.case.text import Text


class Form(StrEnum):
    """How a red line is put: what must never hold, or what must always hold."""

    NEVER = "never"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class RedLine:
    """A predicate of one party that an acceptable package must not cross.

    `firmness`, in (0, 1], is the mediator's belief that the party really walks away if the line is crossed.
    `serves` names the interests behind it.
    """

    party: str
    name: str
    form: Form
    expression: Expression
    says: Text | None = None
    serves: tuple[str, ...] = ()
    firmness: Fraction = Fraction(1)
    origin: Origin = MEDIATOR_ONLY

    @property
    def id(self) -> str:
        """The line's id in the whole case."""
        return f"{self.party}.red_lines.{self.name}"
