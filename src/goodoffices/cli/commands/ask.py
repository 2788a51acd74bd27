"""`goodoffices ask CASE PARTY`: a short interview that fills a party's values."""

from __future__ import annotations

from typing import Annotated

import typer

from goodoffices.cli.endings import INTERRUPTED
from goodoffices.cli.options import AsJson, CasePath, Lang, Tongue

ORDER = 60

Party = Annotated[str, typer.Argument(metavar="PARTY", help="Whom to ask: the id or the name of a party.")]


def ask(case: CasePath, party: Party, *, json: AsJson = False, lang: Lang = Tongue.EN) -> None:
    """Ask a party what it values, in a short interview.

    It puts options in order or gives them points, says how much each decision matters, and below what it would rather
    have no agreement; it sees what was understood and what that implies, and then says whether to save it into the
    case. What the case says already is kept where one types Enter. Answers can come from a pipe, one to a line.
    """
    from goodoffices.briefing.language import Language
    from goodoffices.briefing.understood import ending
    from goodoffices.cli.conversation import Stopped, converse
    from goodoffices.cli.output import print_json, show
    from goodoffices.workbench.asking import begin, keep, understood_report

    say = Language(lang.value)
    interview = begin(case, party)
    try:
        done = converse(interview, say, aside=json)
    except Stopped as stopped:
        typer.echo(f"\n{stopped}", err=True)
        raise typer.Exit(INTERRUPTED) from None
    if done.save and done.understood.changed:
        keep(case, done.understood)
    if json:
        print_json(understood_report(done, case))
    else:
        typer.echo()
        show(ending(done, case, say))
