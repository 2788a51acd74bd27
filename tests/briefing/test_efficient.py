from dataclasses import replace

import numpy as np

from goodoffices.briefing.document import Grid
from goodoffices.briefing.efficient import frontier_in_words
from goodoffices.briefing.language import Language
from tests.briefing.words import lines_of, text_of
from tests.sample_cases import LINES_ONLY, SHUT, example_findings, findings_of

EN, DE = Language("en"), Language("de")
NASH = example_findings("nash-1950.yaml")


def table(findings_name: str, **wanted: int | None) -> Grid:
    blocks = frontier_in_words(example_findings(findings_name), EN, **wanted)  # type: ignore[arg-type]
    (grid,) = (block for block in blocks if isinstance(block, Grid))
    return grid


def test_a_short_one_is_told_in_full() -> None:
    grid = table("nash-1950.yaml")
    assert grid.heads == ("", "Bill", "Jack")
    assert len(grid.rows) == 7
    assert (grid.rows[0].head, grid.rows[0].cells) == ("3 packages", ("█████ 30 (88)", "██░░░ 6 (38)"))


def test_a_long_one_is_summarised_and_says_so() -> None:
    blocks = frontier_in_words(example_findings("itex-cypress.yaml"), DE, hint="--all zeigt sie.")
    lines = lines_of(blocks)
    assert lines[1].startswith("Bei 17 Ergebnissen des Einigungsbereichs")
    assert (
        lines[2] == "Sie sind zu viele, um sie einzeln zu lesen; so weit reichen sie für jede Seite. --all zeigt sie."
    )
    assert lines[-2] == "Am besten für: Itex | █████ 1 (100) | █░░░░ 0,1198 (12)"


def test_with_many_sides_the_summary_has_the_range_of_each() -> None:
    grid = table("scoreable-game.yaml")
    assert grid.heads == ("", "Least", "Most")
    assert [row.head for row in grid.rows][:2] == ["SportCo", "Department of Tourism"]


def test_all_of_it_where_that_is_asked_for() -> None:
    assert len(table("itex-cypress.yaml", most=None).rows) == 17


def test_a_selection_is_called_one() -> None:
    thinned = replace(NASH, frontier=replace(NASH.frontier, gap=(1, 1)))
    assert "7 outcomes stand for it" in text_of(frontier_in_words(thinned, EN))


def test_nothing_where_there_is_none() -> None:
    assert frontier_in_words(findings_of(SHUT), EN) == ()
    assert frontier_in_words(findings_of(LINES_ONLY), EN) == ()
    empty = replace(NASH.frontier, points=np.zeros((0, 2), dtype=np.int64), counts=())
    assert frontier_in_words(replace(NASH, frontier=empty), EN) == ()
