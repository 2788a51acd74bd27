"""Words on a terminal: marked ones in letters that look different, or with signs around them where none can."""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderResult
from rich.measure import Measurement
from rich.text import Text

from goodoffices.briefing.document import SIGNS, Mark, Run, runs_of
from goodoffices.cli.encoding import printable

STYLES = {
    Mark.STRONG: "bold",
    Mark.EMPHASISED: "italic",
    Mark.QUIET: "dim",
    Mark.ADDED: "green underline",
    Mark.REMOVED: "red strike",
}
"""How the words of a mark look where the terminal has colours."""

CHANGES = frozenset({Mark.ADDED, Mark.REMOVED})
"""Marks that a change of letters is enough for, so that they need no signs."""


@dataclass(frozen=True, slots=True)
class Lettering:
    """Words as this terminal shows them, without anything that could steer it."""

    words: str
    style: str = ""

    def text(self, console: Console) -> Text:
        """The words, with their signs or their looks."""
        is_plain = console.color_system is None or console.no_color
        return Text.assemble(*(_part(run, is_plain=is_plain) for run in runs_of(self.words)), style=self.style)

    def length(self, console: Console) -> int:
        """How many columns they take in one line."""
        return self.text(console).cell_len

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        yield self.text(console)

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        return Measurement.get(console, options, self.text(console))


def _part(run: Run, *, is_plain: bool) -> tuple[str, str]:
    words = printable(run.words)
    if run.mark in SIGNS and (is_plain or run.mark not in CHANGES):
        words = SIGNS[run.mark] % words
    return words, STYLES.get(run.mark, "")
