"""Write the brief of a case: solve it, look for bridges where it is shut, and tell what there is, with sources."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goodoffices.briefing.brief.material import Material
from goodoffices.briefing.brief.writing import brief as written
from goodoffices.briefing.document import Document, Figure
from goodoffices.briefing.language import Language, Printed
from goodoffices.case.case import Case
from goodoffices.case.progress.gauges import Progress
from goodoffices.case.progress.survey import survey
from goodoffices.workbench.bridging import Bridging, bridge
from goodoffices.workbench.picturing import png_of, svg_of
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
    case: Case,
    *,
    language: str = "en",
    as_of: date | None = None,
    since: date | None = None,
    budget: float = BUDGET,
    is_drawn: bool = False,
) -> Brief:
    """The brief of a case for its mediator, in a language.

    `as_of` is the day that it describes; left out, the case’s own. `since`: what happened from that day on is told
    apart. With `is_drawn`, a picture shows where the sides stand, where the part that draws is installed. Raises as
    `goodoffices.workbench.solving.solve` does, and UsageError where `since` is later than the day.
    """
    found = bridge(case, top=1, as_of=as_of, budget=budget)
    progress = Progress(found.case, found.case.as_of, gauged(found.answer))
    say = Printed(language)
    figure = _figure(found.case, say) if is_drawn else None
    material = Material(survey(progress, since), found.answer.findings, found.searches, say, figure)
    return Brief(written(material), material, found)


def _figure(case: Case, say: Language) -> Figure | None:
    """Where the sides stand against each other; None where they do not, or where nothing is there to draw with."""
    try:
        from goodoffices.briefing.pictures.standpoints import standpoints  # noqa: PLC0415 - loads the library that draws

        drawn = standpoints(case, say)
        return Figure(drawn.title, drawn.description, svg_of(drawn), png_of(drawn)) if drawn else None
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in {"altair", "vl_convert"}:
            raise
        return None
