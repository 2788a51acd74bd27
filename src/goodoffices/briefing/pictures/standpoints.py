"""A picture of where the sides stand against each other: a row for each decision, a box for each of its options."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import altair as alt

from goodoffices.analysis.compile import line_holds
from goodoffices.briefing.language import Language
from goodoffices.briefing.picture import Picture
from goodoffices.briefing.pictures.ground import Chart, Layers, Row, Sheets, across, upward
from goodoffices.briefing.pictures.lettering import width, wrapped
from goodoffices.briefing.pictures.looks import GRID, INK, QUIET
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.case.case import Case
from goodoffices.case.errors import shortened
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.words import facet_in_words, option_in_words
from goodoffices.case.issues import Facet
from goodoffices.case.packages import Package

MOST_ROWS, MOST_OPTIONS = 5, 5
"""Decisions that are drawn; options of a decision that still fit beside each other."""

FONT = "Libertinus Serif, Georgia, 'Times New Roman', serif"
"""That of the documents it stands in."""

WIDTH, HEAD, GAP, PAD = 740.0, 190.0, 4.0, 4.0
SIZE, LINE = 11.0, 13.0
"""Pixels: the whole, the names of the decisions, between boxes, within them; letters and lines."""

BESIDE = 12.0
"""Between the left edge of a mark and the name behind it."""

LONGEST = 120
"""Signs of a name that fit into a box; the library that draws takes minutes for one of a page."""

BARRED = "#eef0f2"
"""Behind an option that crosses a line: light enough for black letters, and for print in grey."""


@dataclass(frozen=True)
class Box:
    """An option: its words, whose position it is, whose red line it crosses by itself."""

    words: str
    wanted_by: tuple[str, ...]
    barred_by: tuple[str, ...]


@dataclass(frozen=True)
class Decision:
    """A decision with its options."""

    words: str
    boxes: tuple[Box, ...]

    @property
    def is_contested(self) -> bool:
        """Whether what one side wants is another’s than what a second one wants or will not accept."""
        wanted = {party for box in self.boxes for party in box.wanted_by}
        clashes = any(set(box.wanted_by) and set(box.barred_by) - set(box.wanted_by) for box in self.boxes)
        return clashes or (len(wanted) > 1 and sum(bool(box.wanted_by) for box in self.boxes) > 1)


def decisions(case: Case, say: Language) -> tuple[Decision, ...]:
    """The decisions on which sides stand against each other, as far as they can be drawn."""
    found = (_decision(facet, case, say) for facet in case.facets if 1 < len(facet.options) <= MOST_OPTIONS)
    return tuple(own for own in found if own.is_contested)[:MOST_ROWS]


def standpoints(case: Case, say: Language) -> Picture | None:
    """The picture; None where no sides stand against each other."""
    found = decisions(case, say)
    if not found:
        return None
    sheets = Sheets()
    body, height = _drawn(found, sheets)
    told = " ".join(sentence for own in found for sentence in _told(own, say))
    chart = body.properties(width=WIDTH, height=height, background="white", description=told)
    specification = {**chart.to_dict(), "config": {"font": FONT, "view": {"stroke": None}}, "datasets": sheets.rows}
    return Picture(say("standpoints.caption"), told, say.code, specification)


def _decision(facet: Facet, case: Case, say: Language) -> Decision:
    boxes = []
    for option in facet.options:
        package = Package.of({facet.id: option.name})
        wanted = [own.party for own in case.positions if (case.facet(own.facet), own.option) == (facet, option.name)]
        barred = [line.party for line in case.red_lines if evaluate(line_holds(line), package) is False]
        names = [
            tuple(_short(party_in_words(own, case, say)) for own in dict.fromkeys(parties))
            for parties in (wanted, barred)
        ]
        boxes.append(Box(_short(option_in_words(facet.id, option.name, case, say.code)), *names))
    return Decision(_short(facet_in_words(facet.id, case, say.code)), tuple(boxes))


def _short(words: str) -> str:
    return shortened(words, LONGEST)


def _told(decision: Decision, say: Language) -> Iterator[str]:
    """The same in words."""
    for box in decision.boxes:
        place = {"decision": decision.words, "option": box.words}
        if box.wanted_by:
            yield say("standpoints.wanted", parties=say.listed(box.wanted_by), **place)
        if box.barred_by:
            yield say("standpoints.barred", parties=say.listed(box.barred_by), **place)


def _drawn(found: Sequence[Decision], sheets: Sheets) -> tuple[Layers, float]:
    """All rows, and how high they are together."""
    boxes: list[Row] = []
    words: list[Row] = []
    marks: list[Row] = []
    y = 0.0
    for decision in found:
        y = _row(decision, y, boxes, words, marks) + GAP
    ends = (0.0, WIDTH), (y, 0.0)
    return alt.layer(*_layers(boxes, words, marks, ends, sheets)), y


def _row(decision: Decision, top: float, boxes: list[Row], words: list[Row], marks: list[Row]) -> float:
    """One decision, drawn from this height on; gives the height at which it ends."""
    head = wrapped(decision.words, HEAD - 2 * PAD, SIZE)
    words += [_words(0, top, i, line, INK) for i, line in enumerate(head)]
    wide = (WIDTH - HEAD) / len(decision.boxes)
    used = [len(head)]
    for i, box in enumerate(decision.boxes):
        left, room = HEAD + i * wide + PAD, wide - 2 * PAD - GAP
        title = wrapped(box.words, room, SIZE)
        words += [_words(left, top, n, line, INK) for n, line in enumerate(title)]
        line = len(title)
        for line, x, shape, name in _flowing(box, len(title), room):
            if shape:
                marks.append({"x": left + x + 4, "y": _middle(top, line), "shape": shape})
            words.append(_words(left + x + BESIDE, top, line, name, QUIET))
        used.append(line + bool(box.wanted_by or box.barred_by))
    bottom = top + LINE * max(used) + 2 * PAD
    for i, box in enumerate(decision.boxes):
        left = HEAD + i * wide
        fill = BARRED if box.barred_by else "white"
        boxes.append({"x": left, "x2": left + wide - GAP, "y": top, "y2": bottom, "fill": fill})
    return bottom


def _flowing(box: Box, line: int, room: float) -> Iterator[tuple[int, float, str, str]]:
    """The marks of an option with their parties, side by side where there is room: line, place, shape, words.

    A name that is longer than a line goes on below, without a mark of its own.
    """
    x = 0.0
    for shape, parties in (("circle", box.wanted_by), ("cross", box.barred_by)):
        for party in parties:
            wide = BESIDE + width(party, SIZE)
            if x and x + wide > room:
                line, x = line + 1, 0.0
            name, *more = wrapped(party, room - BESIDE, SIZE) if wide > room else [party]
            yield line, x, shape, name
            for words in more:
                line += 1
                yield line, x, "", words
            x += wide + 2 * PAD


def _middle(top: float, line: int) -> float:
    return top + PAD + LINE * (line + 0.5)


def _words(x: float, top: float, line: int, words: str, colour: str) -> Row:
    return {"x": x, "y": _middle(top, line), "words": words, "colour": colour}


def _layers(
    boxes: list[Row],
    words: list[Row],
    marks: list[Row],
    ends: tuple[tuple[float, float], tuple[float, float]],
    sheets: Sheets,
) -> Iterator[Chart]:
    at = {"x": across("x", ends[0]), "y": upward("y", ends[1])}
    fill = alt.Fill(field="fill", type="nominal", scale=None)
    corner = {"x2": alt.X2(field="x2"), "y2": alt.Y2(field="y2")}
    yield sheets.chart(boxes).mark_rect(stroke=GRID, strokeWidth=1, aria=False).encode(**at, **corner, fill=fill)
    letters = sheets.chart(words).mark_text(fontSize=SIZE, align="left", baseline="middle", aria=False)
    yield letters.encode(
        **at,
        text=alt.Text(field="words", type="nominal"),
        color=alt.Color(field="colour", type="nominal", scale=None),
    )
    for shape, angle in (("circle", 0), ("cross", 45)):
        own = [row for row in marks if row["shape"] == shape]
        if own:
            point = sheets.chart(own).mark_point(shape=shape, filled=True, color=INK, opacity=1, size=34, angle=angle)
            yield point.encode(**at)
