"""`goodoffices solve CASE`: is there a zone of agreement, what is balanced in it, or what shuts it."""

from __future__ import annotations

from typing import Annotated

import typer

from goodoffices.cli.endings import INTERRUPTED, NEGATIVE
from goodoffices.cli.options import BUDGET, AsJson, AsOf, Budget, CasePath, Given, Lang, Memory, Tongue

ORDER = 70

Whole = Annotated[bool, typer.Option("--all", help="Show every conflict, movement and outcome, however many.")]
Some = Annotated[
    int | None,
    typer.Option("--frontier", metavar="N", min=1, help="Show N outcomes that stand for the frontier."),
]
Near = Annotated[
    list[str] | None,
    typer.Option(
        "--near",
        metavar="DRAFT|FACET=OPTION",
        help="Show what improves on this package for everybody; can be said several times.",
    ),
]
Plot = Annotated[str | None, typer.Option("--plot", metavar="FILE", help="Draw it: a .svg, .png or .html file.")]
Check = Annotated[bool, typer.Option("--check", help="Exit with 1 where no zone of agreement is found.")]


def solve(
    case: CasePath,
    *,
    given: Given = None,
    as_of: AsOf = None,
    budget: Budget = BUDGET,
    memory: Memory = None,
    frontier: Some = None,
    near: Near = None,
    plot: Plot = None,
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
    from goodoffices.briefing.improved import improvements_in_words
    from goodoffices.briefing.language import Language
    from goodoffices.cli.output import print_json, show, warned
    from goodoffices.cli.progress import watching
    from goodoffices.workbench.improving import improve
    from goodoffices.workbench.opening import open_case, placing
    from goodoffices.workbench.picturing import draw, require_picture
    from goodoffices.workbench.reporting import answer_report, improved_report
    from goodoffices.workbench.solving import solve as find_out

    say = Language(lang.value)
    if plot:
        require_picture(plot)
    opened = open_case(case)
    with watching(say) as progress, placing(opened):
        answer = find_out(opened.case, as_of=as_of, given=given, budget=budget, memory=memory, progress=progress)
    better = improve(answer, near) if near else None
    drawn = draw(answer, plot, language=lang.value) if plot else None
    if json:
        more = {"near": improved_report(better, answer.case)} if better else {}
        drawing = {"plot": str(drawn)} if drawn else {}
        print_json({**answer_report(answer, opened.warnings, frontier), **more, **drawing})
    else:
        hint = say("terminal.see_all")
        told = account(answer.findings, say, as_of=answer.as_of, whole=whole, hint=hint, representatives=frontier)
        if better:
            told = (*told, *improvements_in_words(answer.findings, better.findings, say, whole=whole))
        told = (*told, *warned(case, len(opened.warnings), say))
        show((*told, Paragraph(say("terminal.drawn", file=drawn))) if drawn else told)
    if "stopped" in answer.limits:
        raise typer.Exit(INTERRUPTED)
    if check and answer.zone.empty is not False:
        raise typer.Exit(NEGATIVE)
