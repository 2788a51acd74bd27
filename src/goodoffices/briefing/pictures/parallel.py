"""Three parties and more: each party's scale an axis of its own, and each package a line across all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import altair as alt
import numpy as np

from goodoffices.analysis.integers import Ints
from goodoffices.briefing.pictures.axes import TICKS, end_points, party_name, ticks
from goodoffices.briefing.pictures.contents import Contents
from goodoffices.briefing.pictures.ground import (
    FRONTIER_LINE,
    Chart,
    Layers,
    Row,
    Sheets,
    Style,
    across,
    symbol,
    upward,
)
from goodoffices.briefing.pictures.labels import spread
from goodoffices.briefing.pictures.lettering import width, wrapped
from goodoffices.briefing.pictures.looks import AXIS, CLOUD, EDGE, GRID, INK, LABEL, QUIET, SHADE, TICK, WALK_AWAY, ZONE
from goodoffices.briefing.pictures.marks import Mark
from goodoffices.briefing.pictures.places import domain, shown
from goodoffices.briefing.pictures.telling import Telling
from goodoffices.briefing.shares import shares

HEIGHT, LEAST_GAP, MOST_GAP, WHOLE = 420, 104, 150, 620
"""The height of an axis, the least and the most room between two, and the room for all of them where they are few."""

LINE, HEAD = 16, 3
"""The height of a line of words, and how many of them a party's name may take."""

LABEL_GAP, MOST_LABEL = 26, 210
"""From the last axis to the labels, and how wide these may be."""


def parallel(contents: Contents, sheets: Sheets) -> Layers:
    """The axes, and every package as a line."""
    return _Parallel(contents, sheets).chart()


def parallel_width(contents: Contents) -> float:
    """How wide that is, in pixels, without what stands left of the first axis."""
    return _Parallel(contents, Sheets()).width


@dataclass(frozen=True)
class _Parallel:
    contents: Contents
    sheets: Sheets

    @property
    def count(self) -> int:
        return len(self.contents.parties)

    @property
    def gap(self) -> float:
        """Pixels between two axes: enough for the words of their names."""
        words = [word for number in range(self.count) for word in party_name(self.contents, number).split()]
        longest = max((width(word, AXIS) for word in words), default=0.0) + 12
        return round(max(LEAST_GAP, WHOLE / (self.count - 1), min(longest, MOST_GAP)), 1)

    @cached_property
    def labels(self) -> list[str]:
        """What stands at the end of each mark's line, in lines."""
        return ["\n".join(wrapped(mark.words, MOST_LABEL, LABEL, 3)) for mark in self.contents.marks]

    @cached_property
    def right(self) -> float:
        """Pixels right of the last axis."""
        lines = [line for label in self.labels for line in label.split("\n")]
        return max([LABEL_GAP, *(LABEL_GAP + width(line, LABEL) + 8 for line in lines)]) + 30

    @property
    def left(self) -> float:
        """Pixels left of the first axis."""
        return min(self.gap / 2, 90.0)

    @property
    def width(self) -> float:
        return round(self.left + self.gap * (self.count - 1) + max(self.right, self.gap / 2))

    @cached_property
    def ends(self) -> tuple[float, float]:
        """From where to where the axes reach."""
        return domain(list(self.contents.walk_aways))

    @cached_property
    def telling(self) -> Telling:
        return Telling(self.contents)

    def chart(self) -> Layers:
        layers = [
            *self._grid(),
            *self._shades(),
            *self._cloud(),
            *self._frontier(),
            *self._axes(),
            *self._ranges(),
            *self._marks(),
        ]
        return alt.layer(*layers, width=self.width, height=self._pixels_high)

    @property
    def _head(self) -> float:
        """Room for the names above the axes."""
        return (max(len(self._name(n)) for n in range(self.count)) + 1) * LINE + 10

    @property
    def _pixels_high(self) -> float:
        return HEIGHT + self._head

    @property
    def _span(self) -> tuple[float, float]:
        """The scale of the whole picture: that of the axes, and above it the names."""
        low, high = self.ends
        return low, high + self._head / HEIGHT * (high - low)

    def x(self, field: str = "x") -> alt.X:
        """Pixels from the left."""
        return across(field, (0.0, float(self.width)))

    def y(self, field: str = "y", axis: alt.Axis | None = None) -> alt.Y:
        """Places on the scales."""
        return upward(field, self._span, axis)

    def axis_at(self, number: int) -> float:
        """Where the axis of a party stands."""
        return self.left + self.gap * number

    def _pixel(self, size: float) -> float:
        """So many pixels as a length on the scales."""
        low, high = self.ends
        return size / HEIGHT * (high - low)

    def _grid(self) -> Iterator[Chart]:
        first, last = self.axis_at(0), self.axis_at(self.count - 1)
        rows = [{"x": first, "x2": last, "y": tick} for tick in TICKS]
        yield (
            self.sheets.chart(rows)
            .mark_rule(color=GRID, strokeWidth=1, aria=False)
            .encode(x=self.x(), x2=alt.X2(field="x2"), y=self.y())
        )

    def _shades(self) -> Iterator[Chart]:
        rows = [
            {"x": self.axis_at(n) - 9, "x2": self.axis_at(n) + 9, "y": self.ends[0], "y2": shown(place)}
            for n, place in enumerate(self.contents.walk_aways)
            if place is not None
        ]
        if rows:
            yield (
                self.sheets.chart(rows)
                .mark_rect(color=SHADE, opacity=1, aria=False)
                .encode(x=self.x(), x2=alt.X2(field="x2"), y=self.y(), y2=alt.Y2(field="y2"))
            )
            edges = [{"x": row["x"], "x2": row["x2"], "y": row["y2"]} for row in rows]
            yield (
                self.sheets.chart(edges)
                .mark_rule(color=WALK_AWAY, strokeWidth=2, aria=False)
                .encode(x=self.x(), x2=alt.X2(field="x2"), y=self.y())
            )

    def _lines(self, points: Ints, told: Sequence[Row] = ()) -> alt.Chart:
        """Packages as lines: a row for each, unfolded into its places while the picture is drawn."""
        places = np.round(self.contents.places.on_scale(points), 3)
        keys = [f"p{number}" for number in range(self.count)]
        rows = [
            {"n": number, **dict(zip(keys, own, strict=True)), **(told[number] if told else {})}
            for number, own in enumerate(places.tolist())
        ]
        return (
            self.sheets.chart(rows)
            .transform_fold([*keys], as_=["key", "y"])
            .transform_calculate(x=f"{self.left} + {self.gap} * toNumber(slice(datum.key, 1))")
            .encode(x=self.x(), y=self.y(), detail=alt.Detail(field="n", type="nominal"))
        )

    def _cloud(self) -> Iterator[Chart]:
        obeying, zone = self.contents.obeying, self.contents.zone
        if obeying is not None:
            yield self._lines(obeying.points).mark_line(color=CLOUD, strokeOpacity=0.2, strokeWidth=1, aria=False)
        if zone is not None and len(zone.points):
            yield self._lines(zone.points).mark_line(color=ZONE, strokeOpacity=0.6, strokeWidth=1.2, aria=False)

    def _frontier(self) -> Iterator[Chart]:
        own = self.contents.frontier
        if not len(own):
            return
        told = list(self.telling.rows(self.contents.say("picture.on_the_frontier"), own.points, own.choices))
        opacity = 0.8 if len(own) <= 60 else 0.35 if len(own) <= 200 else 0.2
        looks = FRONTIER_LINE | {"strokeOpacity": opacity, "strokeWidth": 1.1}
        yield self._lines(own.points, told).mark_line(**looks).encode(tooltip=self.telling.tooltips)

    def _axes(self) -> Iterator[Chart]:
        rows = [{"x": self.axis_at(n), "y": 0, "y2": 100} for n in range(self.count)]
        axis = self.sheets.chart(rows).mark_rule(color=EDGE, strokeWidth=1.4, aria=False)
        yield axis.encode(x=self.x(), y=self.y(), y2=alt.Y2(field="y2"))
        yield from self._numbers()
        style: Style = {"align": "center", "baseline": "bottom"}
        yield from self.sheets.lettering(
            list(self._heads()), self.x(), self.y(), style | {"fontSize": AXIS, "fontWeight": "bold"}
        )
        above = self.ends[1] + self._pixel(6)
        scales = [{"x": self.axis_at(n), "y": above, "words": self._scale(n)} for n in range(self.count)]
        yield from self.sheets.lettering(scales, self.x(), self.y(), style | {"color": QUIET})

    def _heads(self) -> Iterator[Row]:
        """The lines of each party's name, the last one just above its scale."""
        for number in range(self.count):
            for place, words in enumerate(reversed(self._name(number)), start=1 if self._has_scales else 0):
                y = self.ends[1] + self._pixel(6 + LINE * place)
                yield {"x": self.axis_at(number), "y": y, "words": words}

    @property
    def _has_scales(self) -> bool:
        return any(self._scale(number) for number in range(self.count))

    def _numbers(self) -> Iterator[Chart]:
        """What stands left of the first axis: numbers, or bands where all parties have estimates."""
        bands = all(self.contents.is_estimate(party) for party in self.contents.parties)
        words = ticks(self.contents.say, is_estimate=bands)
        rows = [{"x": self.axis_at(0) - 14, "y": place, "words": own} for place, own in words.items()]
        style = {"align": "right", "color": QUIET, "fontSize": TICK}
        yield from self.sheets.lettering(rows, self.x(), self.y(), style)

    def _name(self, number: int) -> list[str]:
        return wrapped(party_name(self.contents, number), self.gap - 10, AXIS, HEAD)

    def _scale(self, number: int) -> str:
        """The party's own points from its worst to its best package; nothing where they are estimates."""
        if self.contents.is_estimate(self.contents.parties[number]):
            return ""
        say = self.contents.say
        worst, best = (say.decimal(own, 3) for own in end_points(self.contents, number))
        return wrapped(say("picture.scale_points", worst=worst, best=best), self.gap - 4, LABEL, 1)[0]

    def _ranges(self) -> Iterator[Chart]:
        """Where a balanced package can lie, for parties whose inputs are estimates: bars side by side."""
        balanced = [mark for mark in self.contents.marks if mark.is_balanced]
        for place, mark in enumerate(balanced):
            shift = 5.0 * (place - (len(balanced) - 1) / 2)
            rows = [
                {"x": self.axis_at(n) + shift, "y": share.span.low, "y2": share.span.high}
                for n, share in enumerate(shares(self.contents.findings, mark.points, mark.choices))
                if share.span is not None
            ]
            if rows:
                yield (
                    self.sheets.chart(rows)
                    .mark_rule(color=mark.look.colour, strokeOpacity=0.5, strokeWidth=3, aria=False)
                    .encode(x=self.x(), y=self.y(), y2=alt.Y2(field="y2"))
                )

    def _marks(self) -> Iterator[Chart]:
        for mark in reversed(self.contents.marks):
            told = [self.telling.row(mark.words, mark.points, mark.choices)]
            base = self._lines(np.array([mark.points], dtype=np.int64), told).encode(tooltip=self.telling.tooltips)
            yield base.mark_line(color="white", strokeWidth=5, strokeOpacity=0.8, aria=False)
            dash = list(mark.look.dash)
            yield base.mark_line(color=mark.look.colour, strokeWidth=2.6, strokeDash=dash, description=mark.words)
            yield base.mark_point(**symbol(mark.look, 110), description=mark.words)
        yield from self._ends()

    def _ends(self) -> Iterator[Chart]:
        """The names of the marks, right of their lines' ends, moved apart where these lie close."""
        if not self.contents.marks:
            return
        last = self.axis_at(self.count - 1)
        places = [self._last_place(mark) for mark in self.contents.marks]
        high = max(label.count("\n") + 1 for label in self.labels) * LINE + 4
        moved = spread(places, self._pixel(high), self.ends)
        joints = [
            {"x": last + 8, "x2": last + LABEL_GAP - 4, "y": own, "y2": at}
            for own, at in zip(places, moved, strict=True)
        ]
        yield (
            self.sheets.chart(joints)
            .mark_rule(color=QUIET, strokeWidth=0.9, aria=False)
            .encode(x=self.x(), x2=alt.X2(field="x2"), y=self.y(), y2=alt.Y2(field="y2"))
        )
        for mark, at, words in zip(self.contents.marks, moved, self.labels, strict=True):
            symbols = self.sheets.chart([{"x": last + LABEL_GAP + 4, "y": at}])
            yield symbols.mark_point(**symbol(mark.look, 110), aria=False).encode(x=self.x(), y=self.y())
            row = {"x": last + LABEL_GAP + 16, "y": at, "words": words}
            style = {"lineBreak": "\n", "lineHeight": LINE, "fontWeight": "bold", "color": INK}
            yield from self.sheets.lettering([row], self.x(), self.y(), style)

    def _last_place(self, mark: Mark) -> float:
        return float(self.contents.places.on_scale(np.array([mark.points], dtype=np.int64))[0, -1])
