"""What every reframing operator is, and the registry of those in the folder `operators`."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import Protocol, cast

from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.opportunity import Opportunity
from goodoffices.case.case import Case


class Operator(Protocol):
    """A reframing operator; see the docstring of the folder for what each part promises."""

    NAME: str
    ORDER: int

    def opportunities(self, case: Case, conflict: Conflict) -> Iterator[Opportunity]:
        """Where on a conflict the move can be made."""


@cache
def operators() -> dict[str, Operator]:
    """Every operator of the folder by its name, in the order of DESIGN §5."""
    package = import_module(f"{__package__}.operators")
    found = [
        cast("Operator", import_module(f"{package.__name__}.{m.name}")) for m in pkgutil.iter_modules(package.__path__)
    ]
    return {operator.NAME: operator for operator in sorted(found, key=lambda operator: operator.ORDER)}


def opportunities(case: Case, conflict: Conflict) -> tuple[Opportunity, ...]:
    """Every opportunity of every operator on a conflict."""
    return tuple(own for operator in operators().values() for own in operator.opportunities(case, conflict))
