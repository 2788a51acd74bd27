"""How a command ends: 0 done; 1 negative, where that is asked for with --check; 2 input or usage is wrong.

Whatever goes wrong is said in a sentence, on standard error, or as JSON on standard output where --json was given.
Nobody is shown a traceback, unless GOODOFFICES_DEBUG is set.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import Any

import typer
from typer.core import TyperGroup
from typer.exceptions import TyperException

from goodoffices.briefing.language import LANGUAGES, Language
from goodoffices.case.errors import CaseError, GoodOfficesError
from goodoffices.cli.encoding import be_lenient, have_streams, printable
from goodoffices.workbench.complaints import error_report

DONE, NEGATIVE, WRONG = 0, 1, 2

DEFECT = 70
"""EX_SOFTWARE of sysexits.h: the program is at fault."""

INTERRUPTED, PIPE_CLOSED = 130, 141
"""128 and the number of the signal, as shells have it."""


class Group(TyperGroup):
    """The commands, with endings that people can read."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,  # noqa: ANN401
    ) -> int:
        """Run a command, and exit with its code; with `standalone_mode` off, return the code."""
        have_streams()
        be_lenient()
        words = list(sys.argv[1:] if args is None else args)
        run = partial(
            super().main, words, prog_name or "goodoffices", complete_var, False, windows_expand_args, **extra
        )
        code = ended(run, words)
        if standalone_mode:
            sys.exit(code)
        return code

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - as typer has it
        """Run the command; where nobody reads its output any more, end quietly."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
        except BrokenPipeError:
            # What is still buffered must not fail again when Python closes the stream.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(PIPE_CLOSED) from None
        return result


def ended(run: Callable[[], object], words: Sequence[str]) -> int:
    """The exit code of a command; what went wrong is said. `words` are those that it was called with."""
    try:
        code = run()
    except TyperException as error:
        return _usage(error, words)
    except GoodOfficesError as error:
        return _said(error, words)
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        why = error.strerror or str(error)
        return _said(f"{error.filename}: {why}" if error.filename else why, words)
    except (MemoryError, RecursionError):
        return _said(_language(words)("terminal.too_large"), words)
    except Exception as error:
        if os.environ.get("GOODOFFICES_DEBUG"):
            raise
        _said(_language(words)("terminal.defect", error=f"{type(error).__name__}: {error}"), words)
        return DEFECT
    return code if isinstance(code, int) else DONE


def _usage(error: TyperException, words: Sequence[str]) -> int:
    """A command line that cannot be understood: what is wrong with it, and how to see what can be said."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "goodoffices"
    hint = _language(words)("terminal.see_help", command=f"{command} --help")
    message = error.format_message().replace("Value error, ", "")
    return _said(f"{message} {hint}" if message.endswith((".", "?")) else f"{message}. {hint}", words)


def _said(error: GoodOfficesError | str, words: Sequence[str]) -> int:
    """Say what is wrong, on standard error or as JSON."""
    if "--json" in words:
        sys.stdout.write(json.dumps(error_report(error), indent=2) + "\n")
    elif isinstance(error, CaseError):
        count = _language(words).count("terminal.problems", len(error.problems))
        sys.stderr.write("\n".join([printable(str(problem)) for problem in error.problems] + [count]) + "\n")
    else:
        sys.stderr.write(f"goodoffices: {printable(str(error))}\n")
    return WRONG


def _language(words: Sequence[str]) -> Language:
    """The language asked for, as far as one can tell from a command line that may be wrong."""
    asked = [after for word, after in pairwise(words) if word == "--lang"]
    asked += [word.removeprefix("--lang=") for word in words if word.startswith("--lang=")]
    code = asked[-1] if asked else os.environ.get("GOODOFFICES_LANG", "en")
    return Language(code if code in LANGUAGES else "en")
