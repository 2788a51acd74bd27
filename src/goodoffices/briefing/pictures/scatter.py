"""One or two parties: packages as dots, each party's scale an axis."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import altair as alt
import numpy as np

from goodoffices.analysis.integers import Ints
from goodoffices.briefing.pictures.axes import TICKS, axis_title, party_name, ticks
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
from goodoffices.briefing.pictures.labels import LINE, Box, Label, placed
from goodoffices.briefing.pictures.lettering import width, wrapped
from goodoffices.briefing.pictures.looks import (
    AXIS,
    CLOUD,
    EDGE,
    FRONTIER,
    GRID,
    LABEL,
    QUIET,
    SHADE,
    WALK_AWAY,
    ZONE,
)
from goodoffices.briefing.pictures.marks import Mark
from goodoffices.briefing.pictures.places import Floats, domain, shown
from goodoffices.briefing.pictures.telling import Telling
from goodoffices.briefing.shares import shares

WIDTH, HEIGHT, STRIP = 640, 560, 190
"""Of the plane, and the height of the strip that a single party has."""

DOTS = ((60, 48), (400, 26), (1500, 14), (10**9, 9))
"""Up to how many dots, and how large each of them is, in square pixels."""


def scatter(contents: Contents, sheets: Sheets) -> Layers:
    """The plane of two parties, or the strip of one."""
    return _Scatter(contents, sheets).chart()


@dataclass(frozen=True)
class _Scatter:
    contents: Contents
    sheets: Sheets

    @property
    def is_plane(self) -> bool:
        return len(self.contents.parties) == 2

    @property
    def height(self) -> int:
        return HEIGHT if self.is_plane else STRIP

    @cached_property
    def ends(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """From where to where the two axes reach; that of a strip stands for nothing."""
        away = self.contents.walk_aways
        return domain([away[0]]), domain([away[1]]) if self.is_plane else (-30.0, 110.0)

    @cached_property
    def _axes(self) -> tuple[alt.Axis, ...]:
        return tuple(self._axis(number) for number in range(len(self.contents.parties)))

    @cached_property
    def telling(self) -> Telling:
        return Telling(self.contents)

    def chart(self) -> Layers:
        layers = [
            *self._shades(),
            *self._grid(),
            *self._cloud(),
            *self._frontier(),
            *self._walk_aways(),
            *self._ranges(),
            *self._marks(),
        ]
        return alt.layer(*layers, width=WIDTH, height=self.height)

    def places(self, points: Ints) -> Floats:
        """Payoffs in steps as places in the plane."""
        own = self.contents.places.on_scale(points)
        return own if self.is_plane else np.column_stack([own[:, 0], np.zeros(len(own))])

    def pixels(self, places: Floats) -> Floats:
        """Places on the scales as pixels from the upper left corner."""
        (left, right), (low, high) = self.ends
        x = (places[:, 0] - left) / (right - left) * WIDTH
        return np.column_stack([x, (high - places[:, 1]) / (high - low) * self.height])

    def unpixelled(self, x: float, y: float) -> tuple[float, float]:
        """The other way round."""
        (left, right), (low, high) = self.ends
        return left + x / WIDTH * (right - left), high - y / self.height * (high - low)

    def x(self, field: str = "x") -> alt.X:
        """The horizontal scale. Every layer has the whole axis, since one without would take it from all."""
        return across(field, self.ends[0], self._axes[0])

    def y(self, field: str = "y") -> alt.Y:
        """The vertical one."""
        return upward(field, self.ends[1], self._axes[1] if self.is_plane else None)

    def _axis(self, number: int) -> alt.Axis:
        say = self.contents.say
        words = ticks(say, is_estimate=self.contents.is_estimate(self.contents.parties[number]))
        room = WIDTH if number == 0 else self.height
        title = [line for words in axis_title(self.contents, number) for line in wrapped(words, room, AXIS)]
        return alt.Axis(
            values=list(words),
            labelExpr=f"{json.dumps({f'{place:g}': own for place, own in words.items()})}[datum.value]",
            labelOverlap=False,
            title=title,
            grid=False,
            ticks=False,
            domain=False,
            labelPadding=6,
            titlePadding=10,
        )

    def _shades(self) -> Iterator[Chart]:
        (left, right), (low, high) = self.ends
        for number, place in enumerate(self.contents.walk_aways):
            if place is not None:
                x2, y2 = (shown(place), high) if number == 0 else (right, shown(place))
                row = {"x": left, "y": low, "x2": x2, "y2": y2}
                yield (
                    self.sheets.chart([row])
                    .mark_rect(color=SHADE, opacity=1, aria=False)
                    .encode(x=self.x(), y=self.y(), x2=alt.X2(field="x2"), y2=alt.Y2(field="y2"))
                )

    def _grid(self) -> Iterator[Chart]:
        (left, right), (low, high) = self.ends
        across_lines = [{"x": t, "x2": t, "y": low, "y2": high, "edge": t in {0, 100}} for t in TICKS]
        upward_lines = [{"x": left, "x2": right, "y": t, "y2": t, "edge": t in {0, 100}} for t in TICKS]
        colour = alt.condition("datum.edge", alt.value(EDGE), alt.value(GRID))
        rows = [*across_lines, *upward_lines] if self.is_plane else across_lines
        yield (
            self.sheets.chart(rows)
            .mark_rule(strokeWidth=1, aria=False)
            .encode(x=self.x(), y=self.y(), x2=alt.X2(field="x2"), y2=alt.Y2(field="y2"), color=colour)
        )

    def _cloud(self) -> Iterator[Chart]:
        obeying, zone = self.contents.obeying, self.contents.zone
        if obeying is not None:
            yield self._dots(self._rows(obeying.points), CLOUD, 0.6)
        if zone is not None and len(zone.points):
            told = self.telling.rows(self.contents.say("picture.in_the_zone"), zone.points, zone.choices)
            rows = [{**place, **own} for place, own in zip(self._rows(zone.points), told, strict=True)]
            yield self._dots(rows, ZONE, 0.95).encode(tooltip=self.telling.tooltips)

    def _dots(self, rows: Sequence[Row], colour: str, opacity: float) -> alt.Chart:
        """Packages as dots, smaller the more there are; on a strip, as strokes."""
        looks: Style = {"color": colour, "opacity": 1, "aria": False}
        if not self.is_plane:
            tall = 40 if colour == ZONE else 24
            made = self.sheets.chart(rows).mark_tick(
                **looks, fillOpacity=opacity, thickness=2, orient="vertical", height=tall
            )
        else:
            size = next(size for most, size in DOTS if len(rows) <= most)
            made = self.sheets.chart(rows).mark_point(
                **looks, shape="circle", filled=True, fillOpacity=opacity, size=size
            )
        dots: alt.Chart = made.encode(x=self.x(), y=self.y())
        return dots

    def _rows(self, points: Ints) -> list[Row]:
        return [{"x": round(x, 4), "y": round(y, 4)} for x, y in self.places(points).tolist()]

    def _frontier(self) -> Iterator[Chart]:
        own = self.contents.frontier
        if not len(own):
            return
        told = self.telling.rows(self.contents.say("picture.on_the_frontier"), own.points, own.choices)
        rows = [{**place, **more} for place, more in zip(self._rows(own.points), told, strict=True)]
        rows.sort(key=lambda row: (row["x"], -row["y"]))  # type: ignore[operator]
        base = self.sheets.chart(rows).encode(x=self.x(), y=self.y())
        if self.is_plane:
            shape: Style = {"interpolate": "step-before"} if own.whole else {}
            yield base.mark_line(strokeWidth=1.4, **shape, **FRONTIER_LINE)
        size = 26 if len(rows) <= 200 else 10
        yield base.mark_point(shape="circle", filled=True, color=FRONTIER, opacity=1, size=size, aria=False).encode(
            tooltip=self.telling.tooltips
        )

    def _walk_aways(self) -> Iterator[Chart]:
        (left, right), (low, high) = self.ends
        for number, place in enumerate(self.contents.walk_aways):
            if place is None:
                continue
            at = shown(place)
            row = (
                {"x": at, "x2": at, "y": low, "y2": high}
                if number == 0
                else {"x": left, "x2": right, "y": at, "y2": at}
            )
            yield (
                self.sheets.chart([row])
                .mark_rule(color=WALK_AWAY, strokeWidth=1.4, strokeDash=[6, 3], aria=False)
                .encode(x=self.x(), y=self.y(), x2=alt.X2(field="x2"), y2=alt.Y2(field="y2"))
            )
            words, box = self._at_line(number)
            x, y = self.unpixelled((box.left + box.right) / 2, (box.top + box.bottom) / 2)
            angle = 270 if number == 0 and self.is_plane else 0
            yield from self.sheets.lettering(
                [{"x": x, "y": y, "words": words}],
                self.x(),
                self.y(),
                {"align": "center", "color": WALK_AWAY, "angle": angle},
            )

    def _at_line(self, number: int) -> tuple[str, Box]:
        """The words at a walk-away's line, and their box: on the side where the party loses, at one of its ends."""
        place = shown(self.contents.walk_aways[number] or 0.0)
        room = (self.height if number == 0 and self.is_plane else WIDTH) * 0.6
        words = wrapped(
            self.contents.say("picture.walk_away", party=party_name(self.contents, number)), room, LABEL, 1
        )[0]
        long, high = width(words, LABEL), LABEL + 5
        x, y = self.pixels(np.array([[place, place]]))[0].tolist()
        if not self.is_plane:
            left = min(max(4.0, x - long / 2), WIDTH - long - 4)
            return words, Box(left, self.height - high - 2, left + long, self.height - 2.0)
        # Where both sides would lose is the emptiest corner, if it is large enough.
        corner = self.pixels(np.array([[shown(own or 0.0) for own in self.contents.walk_aways]]))[0].tolist()
        if number == 0:
            top = self.height - 6 - long if self.height - corner[1] > long + 2 * high else 6
            return words, Box(x - high - 1, top, x - 1, top + long)
        left = 6 if corner[0] > long + 2 * high else WIDTH - 6 - long
        return words, Box(left, y + 1, left + long, y + 1 + high)

    def _ranges(self) -> Iterator[Chart]:
        """Where a balanced package can lie, for parties whose inputs are estimates."""
        for mark in (own for own in self.contents.marks if own.is_balanced):
            x, y = self._place(mark)
            rows = []
            for number, share in enumerate(shares(self.contents.findings, mark.points, mark.choices)):
                if share.span is not None:
                    low, high = share.span.low, share.span.high
                    ends = (
                        {"x": low, "x2": high, "y": y, "y2": y}
                        if number == 0
                        else {"x": x, "x2": x, "y": low, "y2": high}
                    )
                    rows.append(ends)
            if rows:
                yield (
                    self.sheets.chart(rows)
                    .mark_rule(color=mark.look.colour, strokeOpacity=0.45, strokeWidth=2, strokeCap="round", aria=False)
                    .encode(x=self.x(), y=self.y(), x2=alt.X2(field="x2"), y2=alt.Y2(field="y2"))
                )

    def _place(self, mark: Mark) -> tuple[float, float]:
        x, y = self.places(np.array([mark.points], dtype=np.int64))[0].tolist()
        return x, y

    def _marks(self) -> Iterator[Chart]:
        labels = self._labels()
        leaders = [self._leader(label) for label in labels if label.needs_leader]
        if leaders:
            yield (
                self.sheets.chart(leaders)
                .mark_rule(color=QUIET, strokeWidth=0.9, aria=False)
                .encode(x=self.x(), y=self.y(), x2=alt.X2(field="x2"), y2=alt.Y2(field="y2"))
            )
        for mark in reversed(self.contents.marks):
            x, y = self._place(mark)
            row = {"x": x, "y": y, **self.telling.row(mark.words, mark.points, mark.choices)}
            yield (
                self.sheets.chart([row])
                .mark_point(**symbol(mark.look, 170), description=mark.words)
                .encode(x=self.x(), y=self.y(), tooltip=self.telling.tooltips)
            )
        for label in labels:
            box = label.box
            middle = {"left": box.left + 2, "right": box.right - 2, "center": (box.left + box.right) / 2}[label.align]
            x, y = self.unpixelled(middle, box.top + LINE / 2 + 1)
            style: Style = {"align": label.align, "fontWeight": "bold", "lineBreak": "\n", "lineHeight": LINE}
            yield from self.sheets.lettering([{"x": x, "y": y, "words": label.words}], self.x(), self.y(), style)

    def _leader(self, label: Label) -> Row:
        (x, y), (x2, y2) = self.unpixelled(*label.mark), self.unpixelled(*label.joint)
        return {"x": x, "y": y, "x2": x2, "y2": y2}

    def _labels(self) -> list[Label]:
        marks = self.contents.marks
        own = self.pixels(np.array([self._place(mark) for mark in marks], dtype=np.float64).reshape(len(marks), 2))
        named = [(mark.words, (float(x), float(y))) for mark, (x, y) in zip(marks, own.tolist(), strict=True)]
        taken = [self._at_line(n)[1] for n, place in enumerate(self.contents.walk_aways) if place is not None]
        if not self.is_plane:
            middle = float(self.pixels(np.zeros((1, 2)))[0, 1])
            taken.append(Box(0, middle - 22, WIDTH, middle + 22))
        return placed(named, room=(WIDTH, self.height), taken=taken, obstacles=self._along_the_frontier())

    def _along_the_frontier(self) -> Floats:
        """Pixels along the line of the frontier, which labels had better not hide."""
        points = self.pixels(self.places(self.contents.frontier.points))
        points = points[np.lexsort((points[:, 1], points[:, 0]))]
        if len(points) < 2:
            return points
        corners = np.column_stack([points[:-1, 0], points[1:, 1]])
        path = np.stack([points[:-1], corners], axis=1).reshape(-1, 2)
        path = np.concatenate([path, points[-1:]])
        shares = np.linspace(0, 1, 8)[:, None, None]
        return np.asarray((path[:-1] + shares * (path[1:] - path[:-1])).reshape(-1, 2))
