"""Where the talks stand, as one document."""

from dataclasses import replace
from datetime import date

import pytest

from goodoffices.briefing.document import Heading
from goodoffices.briefing.language import Language
from goodoffices.briefing.status import in_short, status_in_words
from goodoffices.case.case import Case
from goodoffices.case.progress.gauges import Progress
from goodoffices.case.progress.survey import Survey, survey
from goodoffices.workbench.opening import load
from tests.river_talks import river_talks
from tests.sample_cases import EXAMPLES

EN, DE = Language("en"), Language("de")
RIVER = river_talks()


def of(case: Case, day: date | None = None, since: date | None = None) -> Survey:
    return survey(Progress(case, day or case.as_of), since)


def test_from_what_is_settled_to_what_comes_next() -> None:
    blocks = status_in_words(of(RIVER, since=date(2025, 7, 1)), EN)
    assert [block.words for block in blocks if isinstance(block, Heading)] == [
        "Where it stands: Water on the upper river",
        "Agreed ad referendum",
        "Contested",
        "Open",
        "Last offers",
        "Who talks to whom",
        "Gates",
        "What comes next",
        "What has changed since 1 July 2025",
    ]


@pytest.mark.parametrize(
    ("say", "words"),
    [
        (EN, "As of 15 July 2025. 4 clauses are on the table; agreed ad referendum: 2, contested: 1."
             " Gates: 5, of which open: 2."),
        (DE, "Stand: 15. Juli 2025. 4 Klauseln liegen auf dem Tisch; ad referendum vereinbart: 2, strittig: 1."
             " Bedingungen für weitere Gespräche: 5, davon erfüllt: 2."),
    ],
)  # fmt: skip
def test_in_short(say: Language, words: str) -> None:
    assert in_short(of(RIVER), say) == words


def test_in_short_where_nothing_is_settled() -> None:
    case = load(EXAMPLES / "ukraine-2025-12" / "case")
    assert in_short(of(case), EN) == "As of 1 December 2025. Nothing is agreed so far. Gates: 1, of which open: 0."
    assert in_short(of(replace(case, as_of=None, gates=())), EN) == "Nothing is agreed so far."
