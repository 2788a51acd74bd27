import io
import sys

import pytest

from goodoffices.analysis.solve import Stage, silently
from goodoffices.briefing.language import Language
from goodoffices.cli import output
from goodoffices.cli.progress import SHARES, counting, watching


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_nothing_is_shown_where_nobody_is_watching() -> None:
    with watching(Language("en")) as tell:
        assert tell is silently


def test_somebody_at_a_terminal_sees_a_bar_once_it_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(output, "PATIENCE", 0.0)
    with watching(Language("de")) as tell:
        for stage in Stage:
            tell(stage, 0.5)
    assert "Strg-C" in terminal.getvalue()


def test_every_stage_has_its_part_of_the_bar() -> None:
    assert set(SHARES) == set(Stage)
    assert all(0 <= low < high <= 1 for low, high in SHARES.values())


def test_work_whose_done_part_is_told_has_a_bar_too(monkeypatch: pytest.MonkeyPatch) -> None:
    with counting("Counting …") as tell:
        tell(0.5)
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr(output, "PATIENCE", 0.0)
    with counting("Counting …") as tell:
        tell(0.5)
    assert "Counting …" in terminal.getvalue()
