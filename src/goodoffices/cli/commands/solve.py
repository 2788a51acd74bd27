"""`goodoffices solve CASE`: is there a zone of agreement, what is balanced in it, or what shuts it."""

from __future__ import annotations

from typing import Annotated

import typer

from goodoffices.cli.endings import NEGATIVE
from goodoffices.cli.options import BUDGET, AsJson, AsOf, Budget, CasePath, Lang, Tongue

ORDER = 40

Given = Annotated[
    list[str] | None,
    typer.Option("--given", metavar="DRAFT|FACET=OPTION", help="What is agreed already; can be said several times."),
]
Whole = Annotated[bool, typer.Option("--all", help="Show every conflict, movement and outcome, however many.")]
Check = Annotated[bool, typer.Option("--check", help="Exit with 1 where no zone of agreement is found.")]


def solve(
    case: CasePath,
    *,
    given: Given = None,
    as_of: AsOf = None,
    budget: Budget = BUDGET,
    whole: Whole = False,
    json: AsJson = False,
    lang: Lang = Tongue.EN,
    check: Check = False,
) -> None:
    """Find the zone of agreement, or what shuts it.

    Where there is a zone: the packages that are balanced by each rule, what every side gets and keeps, and the
    frontier. Where there is none: every smallest group of lines that cannot hold together, with their sources, and
    where movement would open a zone.
    """
    from goodoffices.briefing.account import account
    from goodoffices.briefing.document import Paragraph
    from goodoffices.briefing.language import Language
    from goodoffices.cli.output import print_json, show, working
    from goodoffices.workbench.opening import open_case
    from goodoffices.workbench.reporting import answer_report
    from goodoffices.workbench.solving import solve_opened

    say = Language(lang.value)
    opened = open_case(case)
    with working(say("terminal.solving")):
        answer = solve_opened(opened, as_of=as_of, given=given, budget=budget)
    if json:
        print_json(answer_report(answer, opened.warnings))
    else:
        told = account(answer.findings, say, as_of=answer.as_of, whole=whole, hint=say("terminal.see_all"))
        count = len(opened.warnings)
        warned = say.count("terminal.warnings", count, command=f"goodoffices check {case}")
        show((*told, Paragraph(warned)) if count else told)
    if check and answer.zone.empty is not False:
        raise typer.Exit(NEGATIVE)
