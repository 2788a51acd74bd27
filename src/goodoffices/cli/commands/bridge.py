"""`goodoffices bridge CASE`: what gets around a deadlock."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from goodoffices.cli.endings import INTERRUPTED, NEGATIVE
from goodoffices.cli.options import AsJson, AsOf, CasePath, Lang, Tongue

ORDER = 80

Top = Annotated[int, typer.Option("--top", metavar="N", min=1, help="Bridges of each conflict, at most.")]
Seconds = Annotated[
    float,
    typer.Option("--budget", metavar="SECONDS", help="Time that may be spent; what it leaves out is said."),
]
Whole = Annotated[bool, typer.Option("--all", help="Tell every bridge in full.")]
Accepted = Annotated[
    list[int] | None,
    typer.Option("--accept", metavar="N", help="Write the case as bridge N puts it; can be said several times."),
]
Out = Annotated[
    Path | None,
    typer.Option("--out", metavar="FILE", help="Where to write it."),
]
Check = Annotated[
    bool, typer.Option("--check", help="Exit with 1 where a conflict has no bridge without an open question.")
]


def bridge(
    case: CasePath,
    *,
    top: Top = 3,
    as_of: AsOf = None,
    budget: Seconds = 10.0,
    accept: Accepted = None,
    out: Out = None,
    whole: Whole = False,
    json: AsJson = False,
    lang: Lang = Tongue.EN,
    check: Check = False,
) -> None:
    """Find what gets around a deadlock without crossing a red line.

    For every conflict: other ways to put the question, with what each side keeps and gets, whose consent is needed,
    what is still to be asked of whom, what could go wrong, and where it was tried before. And which of them together
    open a zone.
    """
    from goodoffices.briefing.bridges import bridges_in_words
    from goodoffices.briefing.bridging import accepted_in_words, nothing_to_bridge
    from goodoffices.briefing.language import Language
    from goodoffices.case.errors import UsageError
    from goodoffices.cli.output import print_json, show, working
    from goodoffices.workbench.bridging import accept as write
    from goodoffices.workbench.bridging import bridge as find_out
    from goodoffices.workbench.bridging_report import bridging_report
    from goodoffices.workbench.improving import improve_drafts
    from goodoffices.workbench.opening import open_case, placing

    say = Language(lang.value)
    if out and not accept:
        raise UsageError("--out says where to write what --accept takes over. Add --accept N, for bridge N.")
    opened = open_case(case)
    with working(say("terminal.bridging")), placing(opened):
        found = find_out(opened.case, top=top, as_of=as_of, budget=budget)
    if accept:
        numbers = list(dict.fromkeys(accept))
        written = out or Path(f"{opened.case.name}-bridge-{'-'.join(map(str, numbers))}.yaml")
        write(found, numbers, written)
        if json:
            print_json({"written": str(written), "bridges": numbers})
        else:
            show(accepted_in_words(numbers, str(written), say))
        return
    if json:
        print_json(bridging_report(found, say))
    elif found.searches:
        show(
            bridges_in_words(
                found.answer.findings, found.searches, found.plans, say, complete=found.complete, whole=whole
            )
        )
    else:
        show(nothing_to_bridge(found.answer.findings, improve_drafts(found.answer), say))
    if "stopped" in found.answer.limits:
        raise typer.Exit(INTERRUPTED)
    if check and not found.all_settled:
        raise typer.Exit(NEGATIVE)
