"""`goodoffices new NAME`: a case to start from."""

from __future__ import annotations

from typing import Annotated

import typer

from goodoffices.cli.options import AsJson, Lang, Tongue

ORDER = 20

Name = Annotated[str, typer.Argument(metavar="NAME", help="What the new case is to be called.")]


def new(name: Name, *, json: AsJson = False, lang: Lang = Tongue.EN) -> None:
    """Write a commented case to start from."""
    from goodoffices.briefing.first_steps import first_steps
    from goodoffices.briefing.language import Language
    from goodoffices.cli.output import print_json, show
    from goodoffices.workbench.starting import start

    written = start(name)
    if json:
        print_json({"written": str(written)})
    else:
        show(first_steps(str(written), Language(lang.value)))
