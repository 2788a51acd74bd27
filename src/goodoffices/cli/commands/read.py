"""`goodoffices read FILE`: who says what in a document."""

from __future__ import annotations

from typing import Annotated

import typer

from goodoffices.cli.options import AsJson, Published, Tongue

ORDER = 40

File = Annotated[
    str, typer.Argument(metavar="FILE|-", help="A text, HTML, PDF or DOCX file; “-” reads what is piped in.")
]
Lang = Annotated[
    Tongue,
    typer.Option(
        "--lang",
        envvar="GOODOFFICES_LANG",
        help="The language of the words. That of the document shows by itself; where it does not, a --lang is taken.",
    ),
]
InCase = Annotated[
    str | None,
    typer.Option(
        "--case", metavar="CASE", help="The case to propose the claims to; its parties and issues are recognised."
    ),
]
ReadBy = Annotated[
    str, typer.Option("--reader", metavar="READER", help="rules, or llm: a language model that you have set up.")
]


def read(
    context: typer.Context,
    file: File,
    *,
    date: Published = None,
    case: InCase = None,
    reader: ReadBy = "rules",
    json: AsJson = False,
    lang: Lang = Tongue.EN,
) -> None:
    """Read a document: who says what, through whom, and when.

    Every claim is told with the words of the text, its speaker, the chain of sources and the day; then the actors with
    their roles, and the meetings. German and English are read, also side by side. The text stays on this machine,
    unless --reader llm is given. With --case, the claims are proposed to that case, for people to accept or reject.
    """
    import sys

    from goodoffices.briefing.document import Heading, Paragraph
    from goodoffices.briefing.language import Language
    from goodoffices.briefing.proposal import proposal_in_words
    from goodoffices.briefing.reading import reading_in_words
    from goodoffices.cli.output import print_json, show, working
    from goodoffices.reading.proposal import DocumentFacts
    from goodoffices.reading.subjects import NOBODY, Subjects
    from goodoffices.workbench.opening import open_case
    from goodoffices.workbench.proposing import proposal_report, propose
    from goodoffices.workbench.reading import STANDARD_INPUT, open_document
    from goodoffices.workbench.reading import read as find_out
    from goodoffices.workbench.reading_report import reading_report

    say = Language(lang.value)
    is_said = str(context.get_parameter_source("lang")).endswith("COMMANDLINE")
    opened = open_case(case) if case is not None else None
    with working(say("terminal.reading")):
        found = find_out(
            open_document(file, sys.stdin.buffer),
            where=file,
            reader=reader,
            language=lang.value if is_said else "",
            day=date,
            subjects=Subjects.of(opened.case) if opened else NOBODY,
        )
    facts = DocumentFacts("", found.document.title, found.document.publisher, "" if file == STANDARD_INPUT else file)
    proposal = propose(found.reading, facts, case) if case is not None else None
    if json:
        print_json({**reading_report(found, say), **({"proposal": proposal_report(proposal)} if proposal else {})})
        return
    told = reading_in_words(found.document, found.reading, say, case=opened.case if opened else None)
    if proposal and case is not None:
        told = (*told, Heading(say("reading.heads.proposal")), *proposal_in_words(proposal, case, say))
    elif found.reading.claims and file != STANDARD_INPUT:
        told = (*told, Paragraph(say("reading.into_a_case", file=file, option=say.option)))
    show(told)
