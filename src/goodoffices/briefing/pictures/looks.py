"""Colours, shapes and letters of pictures. The colours of marks can be told apart by the colour-blind.

Source of these colours: M. Okabe and K. Ito, Color Universal Design (2008).
"""

from __future__ import annotations

from dataclasses import dataclass

FONT = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif"
INK, QUIET, GRID, EDGE = "#1f2328", "#57606a", "#e7e9ec", "#b9bec5"
CLOUD, ZONE, FRONTIER, SHADE = "#a3a9b1", "#6fb1e0", "#0b4f8a", "#f4e9d8"
WALK_AWAY, BAR = "#8a6116", "#e8a87c"

TITLE, SUBTITLE, AXIS, TICK, LABEL, NOTE = 18, 13, 13, 12, 12, 12
"""Sizes of letters in pixels."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a mark is drawn: its shape, its colour, and the dashes of its line."""

    shape: str
    colour: str
    dash: tuple[int, ...] = (1, 0)


OF_RULES = (
    Look("diamond", "#D55E00"),
    Look("triangle-up", "#009E73", (9, 3)),
    Look("square", "#9A5B83", (3, 3)),
    Look("circle", "#E69F00", (9, 3, 2, 3)),
)
"""For the rules of balance, in their order; a fifth starts over."""

STAR = "M0,-1L0.25,-0.35L0.95,-0.31L0.4,0.13L0.59,0.81L0,0.43L-0.59,0.81L-0.4,0.13L-0.95,-0.31L-0.25,-0.35Z"
PLUS, DOWN = "cross", "triangle-down"
"""The shapes of what is best for a party, of drafts, and of positions."""

COLOURS = ("#1f2328", "#0072B2", "#A6761D", "#882255", "#117733", "#CC79A7", "#56B4E9", "#999933")
DASHES = ((12, 3), (2, 2), (6, 2, 2, 2))


def look(shape: str, number: int) -> Look:
    """The look of the mark of this number among those of one shape.

    >>> look(STAR, 0) == look(STAR, 1)
    False
    """
    return Look(shape, COLOURS[number % len(COLOURS)], DASHES[number % len(DASHES)])
