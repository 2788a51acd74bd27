"""`goodoffices draft CASE --from …`: a first text of an agreement, from a package."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from goodoffices.cli.options import AsJson, CasePath, Lang, Tongue

ORDER = 120

Source = Annotated[
    str,
    typer.Option(
        "--from",
        metavar="SOURCE",
        help="nash, kalai_smorodinsky, egalitarian, utilitarian, bridge:N[,M], DRAFT[:VERSION], or facet=option,…",
    ),
]
Title = Annotated[str, typer.Option("--title", metavar="WORDS", help="Its title; left out, one that says its source.")]
Named = Annotated[
    str,
    typer.Option("--as", "--into", metavar="DRAFT", help="Save it into the case: as a new draft, or its next version."),
]
Label = Annotated[str, typer.Option("--label", metavar="LABEL", help="What the version is called; left out, a number.")]
To = Annotated[str | None, typer.Option("--to", metavar="FORMAT", help="yaml, html, docx, pdf or md.")]
Out = Annotated[Path | None, typer.Option("--out", metavar="FILE", help="Write it to this file, to edit it there.")]
Top = Annotated[int, typer.Option("--top", metavar="N", min=1, help="Bridges of each conflict, as in `bridge --top`.")]
Seconds = Annotated[
    float, typer.Option("--budget", metavar="SECONDS", help="Time that may be spent on finding the package.")
]
YAML = frozenset({"yaml", "yml"})


def draft(
    case: CasePath,
    *,
    source: Source,
    title: Title = "",
    named: Named = "",
    label: Label = "",
    to: To = None,
    out: Out = None,
    top: Top = 3,
    budget: Seconds = 10.0,
    json: AsJson = False,
    lang: Lang = Tongue.EN,
) -> None:
    """Write a first text of an agreement, clause by clause.

    It is a skeleton, to be edited by hand: from a balanced package, a bridge, a version of a draft, or options that one
    names. Numbered clauses by issue, in the languages of the case, say what is decided, whom that commits, and in
    brackets what is open; each is bound to what it decides. Without --as it is only printed.
    """
    from goodoffices.briefing.document import Paragraph
    from goodoffices.briefing.draft_text import draft_in_words, printed_only, saved_in_words
    from goodoffices.briefing.language import Language
    from goodoffices.cli.output import print_json, show, working
    from goodoffices.workbench.document_files import format_of, write_document
    from goodoffices.workbench.draft_report import draft_report
    from goodoffices.workbench.drafting import as_yaml, draft_from, keep, write_yaml
    from goodoffices.workbench.opening import open_case, placing
    from goodoffices.workbench.sparing import require_spared

    say = Language(lang.value)
    is_yaml = (to or (out.suffix[1:] if out else "")).lower() in YAML
    form = None if is_yaml else format_of(to, out)
    opened = open_case(case)
    require_spared(out, opened.case, case)
    with working(say("terminal.drafting")), placing(opened):
        made = draft_from(
            opened.case, source, named=named, title=title, label=label, language=say.code, top=top, budget=budget
        )
    files: dict[str, str] = {}
    if is_yaml and out:
        files["written"] = str(write_yaml(made, opened.case, out))
    elif form is not None:
        name = f"{opened.case.name}-{made.id}-{say.code}"
        text = draft_in_words(made, made.versions[-1], opened.case, say)
        files["written"] = str(write_document(text, form, out, named=name, language=say.code))
    whole = made
    if named:
        whole = keep(case, made)
        files = {"saved": case, **files}
    if json:
        print_json({**draft_report(made, opened.case), **files})
        return
    if is_yaml and not out:
        typer.echo(as_yaml(made, opened.case), nl=False)
        return
    told = draft_in_words(made, made.versions[-1], opened.case, say, for_mediator=True)
    head = (Paragraph(say("terminal.written", file=files["written"])),) if "written" in files else told
    show((*head, *(saved_in_words(whole, case, say) if named else () if files else printed_only(say))))
