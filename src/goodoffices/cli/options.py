"""Arguments and options that several commands share."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

import typer


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"“{text}” is no day. Write year-month-day, as in 2025-12-31") from None


class Tongue(StrEnum):
    """The languages to choose from."""

    EN = "en"
    DE = "de"


CasePath: TypeAlias = Annotated[str, typer.Argument(metavar="CASE", help="A case file, or a folder of them.")]
AsJson: TypeAlias = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
Lang: TypeAlias = Annotated[
    Tongue, typer.Option("--lang", envvar="GOODOFFICES_LANG", help="The language of the words.")
]
AsOf: TypeAlias = Annotated[
    date | None,
    typer.Option("--as-of", metavar="DATE", parser=_day, help="The day (2025-12-31) whose walk-aways count."),
]
Budget: TypeAlias = Annotated[
    float, typer.Option("--budget", metavar="SECONDS", help="Time that may be spent; what it leaves unproven is said.")
]
"""The default is `goodoffices.analysis.solve.BUDGET`, which is not imported here: it would take numpy along."""

BUDGET = 30.0
