"""A bar on the terminal while the engine is at work, once that takes longer than a second."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from goodoffices.analysis.solve import Progress, Stage, silently
from goodoffices.briefing.language import Language
from goodoffices.cli.output import after_a_while

SHARES = {
    Stage.RULES: (0.0, 0.1),
    Stage.FRONTIER: (0.1, 0.5),
    Stage.SIZE: (0.5, 0.6),
    Stage.SOLUTIONS: (0.6, 1.0),
    Stage.CONFLICTS: (0.6, 1.0),
    Stage.SOLVER: (0.3, 1.0),
    Stage.OPENINGS: (0.0, 1.0),
}
"""From where to where on the bar each stage is, roughly by the time that large cases spend on it."""


@contextmanager
def watching(say: Language) -> Iterator[Progress]:
    """What tells the engine's progress to somebody at a terminal; nothing is shown anywhere else."""
    with _bar(say(f"terminal.{Stage.RULES.value}")) as move:
        if move is None:
            yield silently
            return

        def tell(stage: Stage, done: float) -> None:
            start, end = SHARES[stage]
            move(start + done * (end - start), say(f"terminal.{stage.value}"))

        yield tell


@contextmanager
def counting(words: str) -> Iterator[Callable[[float], None]]:
    """A bar for work whose done part, from 0 to 1, is told; nothing is shown anywhere but on a terminal."""
    with _bar(words) as move:
        yield (lambda _: None) if move is None else (lambda done: move(done, words))


@contextmanager
def _bar(words: str) -> Iterator[Callable[[float, str], None] | None]:
    """What moves a bar to a part, from 0 to 1, under some words; None where nobody is at a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console  # noqa: PLC0415 - only somebody at a terminal waits for it
    from rich.progress import BarColumn, TextColumn, TimeElapsedColumn  # noqa: PLC0415 - as above
    from rich.progress import Progress as Bar  # noqa: PLC0415 - as above

    columns = TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn()
    bar = Bar(*columns, console=Console(stderr=True), transient=True)
    task = bar.add_task(words, total=1.0)
    with after_a_while(bar):
        yield lambda done, told: bar.update(task, description=told, completed=done)
