"""`goodoffices import PATH… OUT`: a case from files of another format."""

from __future__ import annotations

from typing import Annotated

import typer

from goodoffices.cli.options import AsJson, Lang, Tongue

ORDER = 160

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH… OUT", help="Files or a folder to read, and last the new case: a folder, or a .yaml file."
    ),
]
From = Annotated[
    str | None, typer.Option("--from", metavar="FORMAT", help="The format, where it is not to be recognised.")
]
Update = Annotated[bool, typer.Option("--update", help="Bring a case that is there already up to date.")]


def import_(
    paths: Paths, *, from_: From = None, update: Update = False, json: AsJson = False, lang: Lang = Tongue.EN
) -> None:
    """Read a case from Genius, GeniusWeb, NegMAS, Excel or CSV files.

    The format is recognised by what is in the files. Everything that was odd in them is said, and with --update also
    what changed in the case that was there.
    """
    from goodoffices.briefing.exchange import imported_in_words
    from goodoffices.briefing.language import Language
    from goodoffices.case.errors import UsageError
    from goodoffices.cli.output import print_json, show
    from goodoffices.workbench.importing import import_case

    if len(paths) < 2:
        raise UsageError("Give the files to read, and last the case to write: goodoffices import talks.xlsx talks")
    done = import_case(paths[:-1], paths[-1], format_name=from_, update=update)
    said = tuple(map(str, done.changes))
    if json:
        print_json(
            {
                "written": str(done.written),
                "format": done.title,
                "parties": [party.id for party in done.case.parties],
                "packages": done.case.package_count,
                "notes": list(done.notes),
                "changes": list(said) if update else None,
            }
        )
    else:
        changed = said if update else None
        say = Language(lang.value)
        show(imported_in_words(done.case, done.title, str(done.written), say, notes=done.notes, changed=changed))
