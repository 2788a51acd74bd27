"""Walk-aways: a party's value of no agreement (its BATNA), which can change with the date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goodoffices.case.origin import MEDIATOR_ONLY, Origin
from goodoffices.case.points import Points
from goodoffices.case.text import Text


@dataclass(frozen=True, slots=True)
class WalkAway:
    """The points below which a party prefers no agreement.

    `steps` are (from this date on, points) in rising order of dates; a date of None means "always".
    """

    steps: tuple[tuple[date | None, Points], ...]
    says: Text | None = None
    origin: Origin = MEDIATOR_ONLY

    @property
    def is_dated(self) -> bool:
        """Whether it changes with the date."""
        return any(start is not None for start, _ in self.steps)

    def on(self, day: date | None) -> Points | None:
        """The walk-away that holds on this day: None before the first date; the last one where no day is given."""
        held = [points for start, points in self.steps if start is None or day is None or start <= day]
        return held[-1] if held else None
