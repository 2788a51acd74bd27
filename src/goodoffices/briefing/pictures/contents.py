"""What a picture shows, worked out once, whatever its form."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.analysis.solve import Findings
from goodoffices.briefing.language import Language
from goodoffices.briefing.pictures.drawing_lots import Packages, obeying_packages, zone_packages
from goodoffices.briefing.pictures.marks import Mark, marks
from goodoffices.briefing.pictures.places import Places, walk_aways
from goodoffices.briefing.pictures.selected import Selected, selected

MOST_DOTS, MOST_OUTCOMES = 4_000, 2_000
"""Packages, and outcomes of the frontier, that are drawn as dots."""

MOST_LINES, MOST_OUTCOME_LINES = 250, 500
"""The same where each is a line across the axes of all parties."""


@dataclass(frozen=True)
class Contents:
    """The background, the frontier, the marks and the walk-aways; `is_told` where each package is told in words too."""

    findings: Findings
    say: Language
    obeying: Packages | None
    zone: Packages | None
    frontier: Selected
    marks: tuple[Mark, ...]
    walk_aways: tuple[float | None, ...]
    is_told: bool = False

    @property
    def places(self) -> Places:
        """The scales of the parties."""
        return Places.of(self.findings)

    @property
    def parties(self) -> tuple[str, ...]:
        """The parties whose points are drawn."""
        return self.findings.model.parties

    def is_estimate(self, party: str) -> bool:
        """Whether what it gets is told in bands."""
        return party in self.findings.model.estimates


def contents(findings: Findings, say: Language, *, is_told: bool = False) -> Contents:
    """Everything that a picture of these findings shows."""
    are_lines = len(findings.model.parties) > 2
    most = MOST_LINES if are_lines else MOST_DOTS
    return Contents(
        findings,
        say,
        None if _is_all_zone(findings) else obeying_packages(findings, most),
        zone_packages(findings, most),
        selected(findings.frontier, MOST_OUTCOME_LINES if are_lines else MOST_OUTCOMES),
        marks(findings, say),
        tuple(walk_aways(findings)),
        is_told,
    )


def _is_all_zone(findings: Findings) -> bool:
    """Whether every package that obeys the rules is in the zone."""
    return findings.size.exact and findings.size.low == findings.obeying
