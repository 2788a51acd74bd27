"""Write `docs/reference/cli.md` from the help texts of the command line: `python3 tasks.py docs`.

With `--print` the page goes to the terminal instead; the test compares that with the file.
"""

import os
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

# Read by typer when it is first imported: plain help texts, without boxes drawn for a terminal.
os.environ["TYPER_USE_RICH"] = "0"

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "cli.md"
HEAD = "# Command line\n\nEvery command explains itself with `--help`; this page is made from those texts.\n"


def names_of(command: object, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """List a command and everything below it, by the words one types."""
    yield path
    children: dict[str, object] = getattr(command, "commands", {})
    for name, child in children.items():
        if not getattr(child, "hidden", False):
            yield from names_of(child, (*path, name))


def page() -> str:
    """Put the help texts of all commands on one page."""
    from typer.main import get_command  # noqa: PLC0415 - after the setting above
    from typer.testing import CliRunner  # noqa: PLC0415

    app = import_module("goodoffices.cli.app").app
    runner = CliRunner(env={"COLUMNS": "100", "NO_COLOR": "1"})
    sections = [HEAD]
    for path in names_of(get_command(app)):
        done = runner.invoke(app, [*path, "--help"], prog_name="goodoffices")
        sections.append(f"## {' '.join(['goodoffices', *path])}\n\n```text\n{done.output.strip()}\n```\n")
    return "\n".join(sections)


if __name__ == "__main__":
    if sys.argv[1:] == ["--print"]:
        sys.stdout.write(page())
    else:
        PAGE.parent.mkdir(parents=True, exist_ok=True)
        PAGE.write_text(page(), encoding="utf-8")
