"""`goodoffices openings CASE`: what moving each red line or walk-away would open; where movement would help most."""

from __future__ import annotations

from typing import Annotated

import typer

from goodoffices.cli.endings import INTERRUPTED, NEGATIVE
from goodoffices.cli.options import BUDGET, AsJson, AsOf, Budget, CasePath, Given, Lang, Memory, Tongue

ORDER = 90

Pairs = Annotated[bool, typer.Option("--pairs", help="Look at every two movements together as well.")]
Top = Annotated[
    int | None, typer.Option("--top", metavar="N", min=1, help="Show N movements of each kind; left out: 8, or all.")
]
Check = Annotated[bool, typer.Option("--check", help="Exit with 1 where no zone is there or opened by one movement.")]


def openings(
    case: CasePath,
    *,
    pairs: Pairs = False,
    given: Given = None,
    as_of: AsOf = None,
    budget: Budget = BUDGET,
    memory: Memory = None,
    top: Top = None,
    json: AsJson = False,
    lang: Lang = Tongue.EN,
    check: Check = False,
) -> None:
    """Rank where movement would help.

    For each red line and walk-away, moved alone: how many packages open, what the side that gains least could gain,
    the Nash product, and how far it has to move for that. Where several have to move at once: how much of the
    deadlock hangs on each, and with which others it opens most.
    """
    from goodoffices.briefing.language import Language
    from goodoffices.briefing.openings import SHOWN, openings_in_words
    from goodoffices.cli.output import print_json, show, warned
    from goodoffices.cli.progress import watching
    from goodoffices.workbench.movements import movements
    from goodoffices.workbench.opening import open_case, placing
    from goodoffices.workbench.openings_report import openings_report

    say = Language(lang.value)
    opened = open_case(case)
    with watching(say) as progress, placing(opened):
        moved = movements(
            opened.case, as_of=as_of, given=given, pairs=pairs, budget=budget, memory=memory, progress=progress
        )
    if json:
        print_json(openings_report(moved, opened.warnings, top=top, language=lang.value))
    else:
        answer = moved.answer
        told = openings_in_words(answer.findings, moved.found, say, as_of=answer.as_of, top=top or SHOWN)
        show((*told, *warned(case, len(opened.warnings), say)))
    if "stopped" in moved.found.limits:
        raise typer.Exit(INTERRUPTED)
    if check and not moved.helps:
        raise typer.Exit(NEGATIVE)
