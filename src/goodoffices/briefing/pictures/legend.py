"""The notes below a picture, each behind a swatch of what it explains."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import altair as alt

from goodoffices.briefing.pictures.ground import Chart, Layers, Row, Sheets, across, upward
from goodoffices.briefing.pictures.lettering import wrapped
from goodoffices.briefing.pictures.looks import BAR, CLOUD, FRONTIER, NOTE, QUIET, SHADE, WALK_AWAY, ZONE
from goodoffices.briefing.pictures.notes import Note, Swatch

LINE, GAP, INDENT = 17, 4, 26
"""The height of a line, what is between two notes, and where their words begin."""

DOTS = {Swatch.CLOUD: (CLOUD, 46), Swatch.ZONE: (ZONE, 46), Swatch.FRONTIER: (FRONTIER, 32)}
LINES = {
    Swatch.CLOUD: (CLOUD, 1.6),
    Swatch.ZONE: (ZONE, 2.0),
    Swatch.FRONTIER: (FRONTIER, 1.6),
    Swatch.RANGE: (BAR, 3.0),
}
"""The colour and the size of a dot, the colour and the width of a line."""


def legend(notes: Sequence[Note], room: float, sheets: Sheets, *, has_lines: bool = False) -> Layers:
    """The notes, one below the other, in lines of this many pixels; `has_lines` where packages are lines, not dots."""
    lines: list[Row] = []
    swatches: list[tuple[Swatch, float]] = []
    y = LINE / 2
    for note in notes:
        swatches.append((note.swatch, y))
        for words in wrapped(note.words, room - INDENT, NOTE):
            lines.append({"x": INDENT, "y": y, "words": words})
            y += LINE
        y += GAP
    high = y - LINE / 2
    ends = (0.0, float(room)), (high, 0.0)
    text = (
        sheets.chart(lines)
        .mark_text(fontSize=NOTE, align="left", baseline="middle", color=QUIET)
        .encode(x=across("x", ends[0]), y=upward("y", ends[1]), text=alt.Text(field="words", type="nominal"))
    )
    drawn = [own for swatch, at in swatches for own in _swatch(swatch, at, ends, sheets, has_lines=has_lines)]
    return alt.layer(text, *drawn, width=room, height=high)


def _swatch(
    swatch: Swatch, y: float, ends: tuple[tuple[float, float], tuple[float, float]], sheets: Sheets, *, has_lines: bool
) -> Iterator[Chart]:
    at = {"x": across("x", ends[0]), "y": upward("y", ends[1])}
    place = {**at, "x2": alt.X2(field="x2")}
    if swatch is Swatch.WALK_AWAY:
        box = sheets.chart([{"x": 1, "x2": 18, "y": y - 6, "y2": y + 6}])
        yield box.mark_rect(color=SHADE, aria=False).encode(**place, y2=alt.Y2(field="y2"))
        edge = sheets.chart([{"x": 1, "x2": 18, "y": y - 6}])
        yield edge.mark_rule(color=WALK_AWAY, strokeWidth=1.6, aria=False).encode(**place)
    elif swatch in LINES and (has_lines or swatch in {Swatch.FRONTIER, Swatch.RANGE}):
        colour, wide = LINES[swatch]
        line = sheets.chart([{"x": 1, "x2": 18, "y": y}])
        yield line.mark_rule(color=colour, strokeWidth=wide, aria=False).encode(**place)
    if swatch in DOTS and not has_lines:
        colour, size = DOTS[swatch]
        dot = sheets.chart([{"x": 9.5, "y": y}])
        yield dot.mark_point(shape="circle", filled=True, color=colour, opacity=1, size=size, aria=False).encode(**at)
