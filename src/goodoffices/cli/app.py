"""The command `goodoffices`: every file in the folder `commands` is one of its commands.

Such a file defines `ORDER`, its place in the list, and a function of its own name. Commands import what they need
when they run, so that `--help` and a mistyped option are answered at once.
"""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable
from importlib import import_module
from typing import Annotated

import typer

from goodoffices.cli import commands
from goodoffices.cli.endings import Group


def _show_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version  # noqa: PLC0415 - only this option needs it

        typer.echo(f"goodoffices {version('goodoffices')}")
        raise typer.Exit


def _about(
    context: typer.Context,
    version: Annotated[  # noqa: ARG001 - answered by its callback
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """A mediator’s workbench: whether there is a zone of agreement, and if not, what shuts it and what gets around it.

    Start with `goodoffices demo`. A case of your own begins with `goodoffices new NAME`.
    """
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


def build() -> typer.Typer:
    """The application with every command of the folder."""
    built = typer.Typer(cls=Group, invoke_without_command=True, add_completion=False, pretty_exceptions_enable=False)
    built.callback()(_about)
    modules = [import_module(f"{commands.__name__}.{found.name}") for found in pkgutil.iter_modules(commands.__path__)]
    for module in sorted(modules, key=lambda module: module.ORDER):
        name = module.__name__.rpartition(".")[2]
        # `import` is a word of Python's own, so its file is called `import_`.
        built.command(name.rstrip("_"), help=_paragraphs(getattr(module, name)))(getattr(module, name))
    return built


def _paragraphs(command: Callable[..., None]) -> str:
    """What the command says of itself, without the line breaks of the source: help is as wide as the terminal."""
    told = inspect.getdoc(command) or ""
    return "\n\n".join(" ".join(part.split()) for part in told.split("\n\n"))


app = build()


def main() -> None:
    """Run the command line."""
    app()
