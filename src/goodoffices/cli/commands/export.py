"""`goodoffices export CASE --to FORMAT`: a case as files of another format."""

from __future__ import annotations

from typing import Annotated

import typer

from goodoffices.cli.options import AsJson, CasePath, Lang, Tongue

ORDER = 170

Out = Annotated[str | None, typer.Argument(metavar="[OUT]", help="The new file or folder; left out: named after it.")]
To = Annotated[str, typer.Option("--to", metavar="FORMAT", help="genius, geniusweb, negmas, xlsx, csv or case-folder.")]
Lossy = Annotated[bool, typer.Option("--lossy", help="Leave out what the format has no room for.")]


def export(
    case: CasePath, out: Out = None, *, to: To, lossy: Lossy = False, json: AsJson = False, lang: Lang = Tongue.EN
) -> None:
    """Write a case as Genius, GeniusWeb, NegMAS, Excel or CSV files.

    Where something that bears on results has no place in the format, nothing is written, unless --lossy allows it.
    """
    from goodoffices.briefing.exchange import exported_in_words
    from goodoffices.briefing.language import Language
    from goodoffices.cli.output import print_json, show
    from goodoffices.workbench.exporting import export_case
    from goodoffices.workbench.opening import load

    done = export_case(load(case), to, out, lossy=lossy)
    if json:
        print_json({"written": str(done.written), "format": done.title, "notes": list(done.notes)})
    else:
        show(exported_in_words(done.title, str(done.written), Language(lang.value), notes=done.notes))
