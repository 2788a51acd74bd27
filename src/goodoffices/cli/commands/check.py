"""`goodoffices check CASE`: whether a case hangs together."""

from __future__ import annotations

from typing import Annotated

import typer

from goodoffices.cli.endings import NEGATIVE
from goodoffices.cli.options import AsJson, CasePath, Lang, Tongue

ORDER = 30

Check = Annotated[bool, typer.Option("--check", help="Exit with 1 where there are warnings.")]


def check(case: CasePath, *, json: AsJson = False, lang: Lang = Tongue.EN, check: Check = False) -> None:
    """Check a case, and name everything that is wrong.

    Each problem comes with file, line and column, what was found there, and what was expected.
    """
    from goodoffices.briefing.language import Language
    from goodoffices.briefing.soundness import soundness
    from goodoffices.cli.output import print_json, show, working
    from goodoffices.workbench.checking import check as examine
    from goodoffices.workbench.reporting import case_report

    say = Language(lang.value)
    with working(say("terminal.checking")):
        opened = examine(case)
    if json:
        print_json(case_report(opened.case, opened.warnings))
    else:
        show(soundness(opened.case, opened.warnings, say))
    if check and opened.warnings:
        raise typer.Exit(NEGATIVE)
