import inspect
from datetime import date

import pytest
import typer

from goodoffices.analysis.solve import BUDGET
from goodoffices.briefing.language import LANGUAGES
from goodoffices.cli import options
from goodoffices.cli.commands.solve import solve


def test_the_default_budget_is_the_engine_s() -> None:
    assert options.BUDGET == BUDGET
    assert inspect.signature(solve).parameters["budget"].default == BUDGET


def test_the_languages_are_those_of_the_phrases() -> None:
    assert tuple(tongue.value for tongue in options.Tongue) == LANGUAGES


def test_days() -> None:
    assert options._day("2025-12-31") == date(2025, 12, 31)
    for wrong in ("2025-13-01", "1.12.2025", ""):
        with pytest.raises(typer.BadParameter, match="is no day"):
            options._day(wrong)
