"""Write the brief of a case: solve it, look for bridges where it is shut, and tell what there is, with sources."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goodoffices.briefing.brief.material import Material
from goodoffices.briefing.brief.writing import brief as written
from goodoffices.briefing.document import Document
from goodoffices.briefing.language import Language
from goodoffices.case.case import Case
from goodoffices.case.progress.gauges import Progress
from goodoffices.case.progress.survey import survey
from goodoffices.workbench.bridging import Bridging, bridge
from goodoffices.workbench.status import gauged

BUDGET = 3.0
"""Seconds for the zone, its conflicts and their bridges; a brief tells the first of them."""


@dataclass(frozen=True)
class Brief:
    """A brief, and what it was written from."""

    document: Document
    material: Material
    bridging: Bridging


def brief(
    case: Case, *, language: str = "en", as_of: date | None = None, since: date | None = None, budget: float = BUDGET
) -> Brief:
    """The brief of a case for its mediator, in a language.

    `as_of` is the day that it describes; left out, the case’s own. `since`: what happened from that day on is told
    apart. Raises as `goodoffices.workbench.solving.solve` does, and UsageError where `since` is later than the day.
    """
    found = bridge(case, top=1, as_of=as_of, budget=budget)
    progress = Progress(found.case, found.case.as_of, gauged(found.answer))
    material = Material(survey(progress, since), found.answer.findings, found.searches, Language(language))
    return Brief(written(material), material, found)
