"""`goodoffices compare CASE V1 V2`: what a new version of a draft changes, and what that does to whom."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from goodoffices.cli.options import AsJson, AsOf, CasePath, Lang, Tongue

ORDER = 130

V1 = Annotated[str, typer.Argument(metavar="V1", help="The earlier version: DRAFT:LABEL, LABEL or DRAFT (its newest).")]
V2 = Annotated[str, typer.Argument(metavar="V2", help="The later one; either can be facet=option,… without a text.")]
To = Annotated[str | None, typer.Option("--to", metavar="FORMAT", help="Write it as a file: html, docx, pdf or md.")]
Out = Annotated[
    Path | None, typer.Option("--out", metavar="FILE", help="Which file; left out, one called after case and versions.")
]
Whole = Annotated[bool, typer.Option("--all", help="Print unchanged clauses as well; files always have them.")]
Seconds = Annotated[
    float, typer.Option("--budget", metavar="SECONDS", help="Time that may be spent on whether a zone is left.")
]


def compare(
    case: CasePath,
    before: V1,
    after: V2,
    *,
    to: To = None,
    out: Out = None,
    as_of: AsOf = None,
    budget: Seconds = 10.0,
    whole: Whole = False,
    json: AsJson = False,
    lang: Lang = Tongue.EN,
) -> None:
    """Compare two versions of a draft.

    Clause by clause: what is new, deleted, moved or reworded, word by word. Then what is decided otherwise; what each
    side can still get and whether it gains or loses; red lines newly crossed or cleared, told apart from those that are
    open; whose consent is needed; and whether a zone of agreement is left.
    """
    from goodoffices.briefing.comparison import comparison_in_words
    from goodoffices.briefing.document import Paragraph
    from goodoffices.briefing.language import Language
    from goodoffices.cli.output import print_json, show, working
    from goodoffices.workbench.comparing import compare as hold_against
    from goodoffices.workbench.comparison_report import comparison_report
    from goodoffices.workbench.document_files import format_of, write_document
    from goodoffices.workbench.opening import open_case, placing
    from goodoffices.workbench.sparing import require_spared

    say = Language(lang.value)
    form = format_of(to, out)
    opened = open_case(case)
    require_spared(out, opened.case, case)
    with working(say("terminal.comparing")), placing(opened):
        found = hold_against(opened.case, before, after, as_of=as_of, budget=budget)
    written: dict[str, str] = {}
    if form is not None:
        document = comparison_in_words(found, say, whole=True)
        named = f"{opened.case.name}-compare-{before}-{after}-{say.code}"
        written["written"] = str(write_document(document, form, out, named=named, language=say.code))
    if json:
        print_json({**comparison_report(found), **written})
    elif written:
        show((Paragraph(say("terminal.written", file=written["written"])),))
    else:
        show(comparison_in_words(found, say, whole=whole))
