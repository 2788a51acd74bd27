"""Arguments and options that several commands share."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, TypeAlias

import typer


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"“{text}” is no day. Write year-month-day, as in 2025-12-31") from None


SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([MG])?i?B?", re.IGNORECASE)
SHARE = {"": 1, "M": 1, "G": 1000}


def _megabytes(text: str) -> int:
    found = SIZE.fullmatch(text.strip())
    if found is None or len(text) > 20:
        raise typer.BadParameter(f"“{text[:40]}” is no amount of memory. Write megabytes or gigabytes: 500MB, 2GB")
    return int(float(found[1]) * SHARE[(found[2] or "").upper()])


class Tongue(StrEnum):
    """The languages to choose from."""

    EN = "en"
    DE = "de"


CasePath: TypeAlias = Annotated[str, typer.Argument(metavar="CASE", help="A case file, or a folder of them.")]
AsJson: TypeAlias = Annotated[bool, typer.Option("--json", help="Print the result as JSON.")]
Lang: TypeAlias = Annotated[
    Tongue, typer.Option("--lang", envvar="GOODOFFICES_LANG", help="The language of the words.")
]
FromDay: TypeAlias = Annotated[
    date | None, typer.Option("--since", metavar="DATE", parser=_day, help="Only claims from this day (2025-12-31) on.")
]
AsOf: TypeAlias = Annotated[
    date | None,
    typer.Option("--as-of", metavar="DATE", parser=_day, help="The day (2025-12-31) whose walk-aways count."),
]
Day: TypeAlias = Annotated[
    date | None,
    typer.Option("--as-of", metavar="DATE", parser=_day, help="The day that counts. Left out: the case’s, or today."),
]
Since: TypeAlias = Annotated[
    date | None,
    typer.Option("--since", metavar="DATE", parser=_day, help="Tell what has changed from this day (2025-12-31) on."),
]
Given: TypeAlias = Annotated[
    list[str] | None,
    typer.Option("--given", metavar="DRAFT|FACET=OPTION", help="What is agreed already; can be said several times."),
]
Memory: TypeAlias = Annotated[
    int | None,
    typer.Option(
        "--memory", metavar="SIZE", parser=_megabytes, help="Memory that may be used: 500MB or 2GB. Left out: no limit."
    ),
]
Budget: TypeAlias = Annotated[
    float, typer.Option("--budget", metavar="SECONDS", help="Time that may be spent; what it leaves unproven is said.")
]
"""The default is `goodoffices.analysis.solve.BUDGET`, which is not imported here: it would take numpy along."""

BUDGET = 30.0
