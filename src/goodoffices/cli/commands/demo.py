"""`goodoffices demo`: the main example from beginning to end."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from goodoffices.cli.options import AsJson, Lang, Tongue

ORDER = 10

Save = Annotated[
    Path | None,
    typer.Option("--save", metavar="FOLDER", help="Copy the files of the example into this new folder instead."),
]


def demo(*, save: Save = None, json: AsJson = False, lang: Lang = Tongue.EN) -> None:
    """Go through the main example, from deadlock to zone.

    Talks that seem to have no way out: first put as questions to be answered by yes or no, then in full.
    """
    from goodoffices.briefing.language import Language
    from goodoffices.briefing.tour import saved, tour
    from goodoffices.cli.output import print_json, show, working
    from goodoffices.workbench.bridging_report import bridging_report
    from goodoffices.workbench.demonstrating import demonstrate, save_files
    from goodoffices.workbench.reporting import answer_report

    say = Language(lang.value)
    if save is not None:
        written = save_files(save)
        if json:
            print_json({"written": str(written)})
        else:
            show(saved(str(written), say))
        return
    with working(say("terminal.solving")):
        shown = demonstrate()
    if json:
        bridges = bridging_report(shown.bridging, say)
        in_full = answer_report(shown.in_full)
        print_json({"as_stated": answer_report(shown.as_stated), "bridges": bridges, "in_full": in_full})
    else:
        show(tour(shown.as_stated.findings, shown.bridging.searches, shown.in_full.findings, say))
