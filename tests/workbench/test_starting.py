from pathlib import Path

import pytest

from goodoffices.case.errors import FormatError
from goodoffices.workbench.checking import check
from goodoffices.workbench.solving import solve
from goodoffices.workbench.starting import start


def test_a_start_is_sound_and_can_be_solved(tmp_path: Path) -> None:
    opened = check(start(tmp_path / "my-talks"))
    assert opened.warnings == ()
    assert solve(opened.case).zone.empty is False


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    written = start(str(tmp_path / "talks.yaml"))
    with pytest.raises(FormatError, match="nothing is overwritten"):
        start(written)
