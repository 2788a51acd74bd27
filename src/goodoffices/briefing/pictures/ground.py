"""The parts that charts of every form are built from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

import altair as alt

from goodoffices.briefing.pictures.looks import FRONTIER, INK, LABEL, Look

Chart: TypeAlias = alt.Chart | alt.LayerChart
Layers: TypeAlias = alt.LayerChart | alt.FacetChart
Row: TypeAlias = Mapping[str, object]
Style: TypeAlias = dict[str, Any]

PLAIN: Style = {"fontSize": LABEL, "align": "left", "baseline": "middle", "color": INK, "aria": False}
"""How words stand where nothing else is said."""


class Sheets:
    """The rows of data of a picture, and charts of them.

    They are kept apart from the charts, which name them: whoever puts charts together copies all that is in them.
    """

    def __init__(self) -> None:
        self.rows: dict[str, list[dict[str, object]]] = {}

    def chart(self, rows: Iterable[Row]) -> alt.Chart:
        """A chart of these rows."""
        name = f"rows_{len(self.rows)}"
        self.rows[name] = [dict(row) for row in rows]
        return alt.Chart(alt.NamedData(name=name))

    def lettering(self, rows: Sequence[Row], x: alt.X, y: alt.Y, style: Style | None = None) -> list[alt.Chart]:
        """The words of the rows, on a white rim that keeps them apart from what is behind."""
        looks = PLAIN | (style or {})
        rim = looks | {"stroke": "white", "strokeWidth": 4, "strokeJoin": "round", "color": "white"}
        words = alt.Text(field="words", type="nominal")
        made = self.chart(rows)
        return [made.mark_text(**own).encode(x=x, y=y, text=words) for own in (rim, looks)]


def scale(low: float, high: float) -> alt.Scale:
    """From low to high, and not an inch further."""
    return alt.Scale(domain=[low, high], nice=False, zero=False)


def across(field: str, ends: tuple[float, float], axis: alt.Axis | None = None) -> alt.X:
    """The horizontal place of a mark."""
    return alt.X(field=field, type="quantitative", scale=scale(*ends), axis=axis)


def upward(field: str, ends: tuple[float, float], axis: alt.Axis | None = None) -> alt.Y:
    """The vertical place of a mark."""
    return alt.Y(field=field, type="quantitative", scale=scale(*ends), axis=axis)


def symbol(look: Look, size: float) -> Style:
    """How a mark's point is drawn."""
    return {
        "shape": look.shape,
        "fill": look.colour,
        "stroke": "white",
        "strokeWidth": 1.2,
        "size": size,
        "opacity": 1,
    }


FRONTIER_LINE: Style = {"color": FRONTIER, "strokeOpacity": 0.85, "aria": False}
"""How the frontier is drawn."""
