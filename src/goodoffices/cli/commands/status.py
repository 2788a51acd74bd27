"""`goodoffices status CASE`: where the talks stand."""

from __future__ import annotations

from typing import Annotated

import typer

from goodoffices.cli.endings import NEGATIVE
from goodoffices.cli.options import AsJson, CasePath, Day, Lang, Since, Tongue

ORDER = 140

Seconds = Annotated[
    float, typer.Option("--budget", metavar="SECONDS", help="Time for what gates ask about conflicts and the zone.")
]
Check = Annotated[bool, typer.Option("--check", help="Exit with 1 where a gate is not known to be open.")]


def status(
    case: CasePath,
    *,
    since: Since = None,
    as_of: Day = None,
    budget: Seconds = 10.0,
    json: AsJson = False,
    lang: Lang = Tongue.EN,
    check: Check = False,
) -> None:
    """Tell where the talks stand.

    What is agreed ad referendum, contested and open, by clause and by decision; the last offers and how far apart they
    are; each track with its meetings; each gate, open or not, and why; what comes next, and what has changed.
    """
    from goodoffices.briefing.language import Language
    from goodoffices.briefing.status import status_in_words
    from goodoffices.cli.output import print_json, show, warned, working
    from goodoffices.workbench.opening import open_case, placing
    from goodoffices.workbench.status import status as find_out
    from goodoffices.workbench.status_report import status_report

    say, opened = Language(lang.value), open_case(case)
    with working(say("terminal.status")), placing(opened):
        found = find_out(opened.case, since=since, as_of=as_of, budget=budget)
    if json:
        print_json(status_report(found, say, opened.warnings))
    else:
        show((*status_in_words(found, say), *warned(case, len(opened.warnings), say)))
    if check and found.waiting:
        raise typer.Exit(NEGATIVE)
