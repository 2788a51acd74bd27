"""What each party gets: its points, and where they lie between its worst and its best package under the rules."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goodoffices.analysis.solve import Findings
from goodoffices.briefing.bands import Band, band_in_words, meter
from goodoffices.briefing.language import Language
from goodoffices.briefing.ranges import Range, ranges

CLOSE = 1e-9
"""Points this near to their place on the scale from 0 to 100 are the same number."""


@dataclass(frozen=True, slots=True)
class Share:
    """What one party gets.

    `scaled` runs from 0, its worst package that obeys the rules, to 100, its best; None where to it all are alike.
    `span` is the range of that over what intervals and orders allow, for a party whose inputs are estimates.
    """

    party: str
    points: float
    scaled: float | None
    span: Range | None
    is_estimate: bool

    def in_words(self, say: Language) -> str:
        """A meter and words: a band for estimates, else points, with the place on the scale where that is another."""
        if self.scaled is None:
            return say("shares.alike")
        low, high = self.bands
        if self.is_estimate:
            return f"{meter(low, high)} {band_in_words(low, high, say)}"
        points = say.decimal(self.points)
        if abs(self.points - self.scaled) > CLOSE:
            points = f"{points} ({say.number(on_scale(self.scaled))})"
        return f"{meter(low, high)} {points}"

    @property
    def bands(self) -> tuple[Band, Band]:
        """The lowest and the highest band that it can be in."""
        span = self.span or Range(self.scaled or 0.0, self.scaled or 0.0)
        return Band.of(span.low), Band.of(span.high)


def shares(findings: Findings, steps: Sequence[int], choices: Sequence[int] | None = None) -> tuple[Share, ...]:
    """What each party with points gets from a package of these steps.

    With the options that were chosen, estimates come with their range.
    """
    model = findings.model
    spans = ranges(model, choices) if choices is not None else {}
    points = model.points(steps)
    return tuple(
        Share(party, points[party], _scaled(findings, i, int(steps[i])), spans.get(party), party in model.estimates)
        for i, party in enumerate(model.parties)
    )


def _scaled(findings: Findings, i: int, steps: int) -> float | None:
    worst, best = int(findings.worst[i]), int(findings.best[i])
    return None if best == worst else 100 * (steps - worst) / (best - worst)


def on_scale(scaled: float) -> int:
    """The nearest whole number from 0 to 100; the ends only where they are meant.

    >>> on_scale(99.9), on_scale(100)
    (99, 100)
    """
    return round(scaled) if scaled in (0, 100) else min(99, max(1, round(scaled)))
