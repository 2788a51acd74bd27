"""Comparisons for tests of what is said about them."""

from functools import cache

from goodoffices.analysis.comparing.comparison import Comparison
from goodoffices.workbench.comparing import compare
from tests.sample_cases import RIVER, case_of, example

WORDY = RIVER.replace("says: Some water.,", "says: {en: Some water., de: Etwas Wasser.},").replace(
    "says: Much water.,", "says: {en: Much water., de: Viel Wasser., fr: Beaucoup d’eau.},"
)


@cache
def river(before: str = "framework:1", after: str = "framework", text: str = RIVER) -> Comparison:
    """Two versions, or packages, of the river case, by default those of its framework."""
    return compare(case_of(text), before, after)


@cache
def wages(before: str = "1", after: str = "2") -> Comparison:
    """The two versions of the wage round: a line crossed, a zone lost."""
    return compare(example("wage-round.yaml"), before, after)
