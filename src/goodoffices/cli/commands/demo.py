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
    """Go through the main example, from a press report to a brief.

    Talks that seem to have no way out: what a report says, the questions as first put, ways around the deadlock, the
    talks in full, and the page that a mediator takes along.
    """
    from goodoffices.briefing.language import Language
    from goodoffices.briefing.tour import deadlock_told, saved, tour
    from goodoffices.briefing.tour_reading import report_read
    from goodoffices.cli.output import print_json, show, working
    from goodoffices.workbench.bridging_report import bridging_report
    from goodoffices.workbench.brief_report import brief_report
    from goodoffices.workbench.demonstrating import demonstrate, save_files
    from goodoffices.workbench.reading_report import reading_report
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
        shown = demonstrate(lang.value)
    if json:
        bridges = bridging_report(shown.bridging, say)
        as_stated = {"as_stated": answer_report(shown.as_stated), "bridges": bridges}
        brief = {"in_full": answer_report(shown.in_full), "brief": brief_report(shown.brief)}
        print_json({"report": reading_report(shown.read, say), **as_stated, **brief})
    else:
        report = report_read(shown.read.reading, shown.in_full.case, say)
        deadlock = deadlock_told(shown.as_stated.findings, shown.bridging.searches, say)
        show(tour(report, deadlock, shown.in_full.findings, shown.brief.document, say))
