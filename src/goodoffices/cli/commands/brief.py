"""`goodoffices brief CASE`: one page on where the talks stand, with sources."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from goodoffices.cli.options import AsJson, CasePath, Day, Lang, Since, Tongue

ORDER = 150

To = Annotated[str | None, typer.Option("--to", metavar="FORMAT", help="Write a file: md, html, docx or pdf.")]
Out = Annotated[Path | None, typer.Option("--out", metavar="FILE", help="Where to write it; its ending can say how.")]


def brief(
    case: CasePath,
    *,
    to: To = None,
    out: Out = None,
    since: Since = None,
    as_of: Day = None,
    json: AsJson = False,
    lang: Lang = Tongue.EN,
) -> None:
    """Write the brief: one or two pages, with who said what.

    In short; the situation; who talks to whom; the disputed issues, in each side’s own terms; what is under
    discussion; red lines and where they clash; the mediator’s own stake; what is possible; what comes next; sources.
    Every statement bears the number of its claim, or is marked as the analyst’s own. It is for the mediator alone.
    """
    from goodoffices.briefing.document import Paragraph
    from goodoffices.briefing.language import Language
    from goodoffices.cli.output import print_json, show, working
    from goodoffices.workbench.brief_report import brief_report
    from goodoffices.workbench.briefing import brief as compose
    from goodoffices.workbench.document_files import format_of, write_document
    from goodoffices.workbench.opening import open_case, placing
    from goodoffices.workbench.sparing import require_spared

    say = Language(lang.value)
    form = format_of(to, out)
    opened = open_case(case)
    require_spared(out, opened.case, case)
    with working(say("terminal.briefing")), placing(opened):
        is_drawn = form is not None and form.SHOWS_PICTURES
        made = compose(opened.case, language=lang.value, as_of=as_of, since=since, is_drawn=is_drawn)
    written = None
    if form:
        name = f"{opened.case.name}-brief-{lang.value}"
        written = write_document(made.document, form, out, named=name, language=lang.value)
    if json:
        print_json(brief_report(made, written))
    elif written:
        show((Paragraph(say("terminal.briefed", file=written)),))
    else:
        show(made.document)
