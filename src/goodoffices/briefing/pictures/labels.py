"""Where labels stand so that none covers another, or a mark: close to what they name, else at the end of a leader.

Every label tries places around its mark, nearest first, and takes the one that costs least. Labels are few, so this
simple way is enough. Lengths are in pixels, from the upper left corner.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, hypot, pi, sin

import numpy as np

from goodoffices.briefing.pictures.lettering import width, wrapped
from goodoffices.briefing.pictures.looks import LABEL
from goodoffices.briefing.pictures.places import Floats

REACH = (13, 22, 36, 54, 76, 102, 132, 170, 220, 280)
"""How far from its mark a label may begin."""

DIRECTIONS, LINE, WIDEST = 16, 16, 200
"""How many directions are tried, the height of a line, and where lines are broken."""

COVERED, CROSSED, HIDDEN_MARK, MISTAKEN = 1000.0, 60.0, 300.0, 150.0
"""What it costs to cover another label, to cross a leader, to hide a mark, and to stand closer to another mark."""

EARLIER = 0.05
"""What a later try costs more than the one before it."""

ROOM = 14
"""How much nearer a label without a leader is to its own mark than to any other."""

NEAR = 18
"""A label that begins nearer than this needs no leader."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle that is taken."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether the two have room in common."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def holds(self, points: Floats) -> int:
        """How many of these points (rows, 2) lie in it."""
        if not len(points):
            return 0
        x, y = points[:, 0], points[:, 1]
        return int(((x > self.left) & (x < self.right) & (y > self.top) & (y < self.bottom)).sum())


@dataclass(frozen=True, slots=True)
class Label:
    """Words at a place: their box, and the end of the leader that joins them to their mark."""

    words: str
    """Its lines, set apart by line breaks."""
    box: Box
    mark: tuple[float, float]
    joint: tuple[float, float]

    @property
    def align(self) -> str:
        """Which end of its lines is at the mark."""
        if self.joint[0] <= self.box.left:
            return "left"
        return "right" if self.joint[0] >= self.box.right else "center"

    @property
    def needs_leader(self) -> bool:
        """Whether it stands too far off to be taken for the mark's own without one."""
        return hypot(self.joint[0] - self.mark[0], self.joint[1] - self.mark[1]) > NEAR


def placed(
    labels: Sequence[tuple[str, tuple[float, float]]],
    *,
    room: tuple[float, float],
    taken: Sequence[Box] = (),
    obstacles: Floats | None = None,
) -> list[Label]:
    """A place for each label (words, mark) in a picture of this width and height.

    `taken` are boxes that nothing may cover, `obstacles` points (rows, 2) that had better stay visible.
    """
    marks = np.array([mark for _, mark in labels], dtype=np.float64).reshape(len(labels), 2)
    light = np.zeros((0, 2)) if obstacles is None else obstacles
    found: list[Label] = []
    for words, mark in labels:
        lines = wrapped(words, WIDEST, LABEL)
        tries = [_candidate(lines, mark, reach, turn) for reach in REACH for turn in range(DIRECTIONS)]
        inside = [own for own in tries if _is_inside(own.box, room)] or tries
        boxes = [*taken, *(own.box for own in found)]
        costs = [_cost(own, boxes, found, marks, light) + EARLIER * place for place, own in enumerate(inside)]
        found.append(inside[costs.index(min(costs))])
    return found


def _candidate(lines: Sequence[str], mark: tuple[float, float], reach: float, turn: int) -> Label:
    """The label at this distance, in this direction: to the right first, then up and down in turn."""
    angle = ((turn + 1) // 2) * (1 if turn % 2 else -1) * 2 * pi / DIRECTIONS
    across, down = cos(angle), -sin(angle)
    x, y = mark[0] + reach * across, mark[1] + reach * down
    wide, high = max(width(line, LABEL) for line in lines) + 4, LINE * len(lines) + 1
    left = x if across > 0.3 else x - wide if across < -0.3 else x - wide / 2
    right = x if across < -0.3 else left + wide
    top = y - high / 2 + (high / 2) * (1 if down > 0.9 else -1 if down < -0.9 else 0)
    return Label("\n".join(lines), Box(left, top, right, top + high), mark, (x, y))


def _is_inside(box: Box, room: tuple[float, float]) -> bool:
    return box.left >= 2 and box.top >= 2 and box.right <= room[0] - 2 and box.bottom <= room[1] - 2


def _cost(label: Label, taken: Sequence[Box], others: Sequence[Label], marks: Floats, light: Floats) -> float:
    wide = Box(label.box.left - 6, label.box.top - 6, label.box.right + 6, label.box.bottom + 6)
    far = hypot(label.joint[0] - label.mark[0], label.joint[1] - label.mark[1])
    crossings = sum(_crosses(label.mark, label.joint, own.mark, own.joint) for own in others)
    covers = sum(_passes(own.mark, own.joint, label.box) for own in others if own.needs_leader)
    covers += sum(_passes(label.mark, label.joint, own) for own in taken) if label.needs_leader else 0
    return (
        far
        + COVERED * sum(label.box.meets(own) for own in taken)
        + HIDDEN_MARK * wide.holds(marks)
        + CROSSED * (crossings + covers + _passed(label, marks))
        + MISTAKEN * _is_mistaken(label, marks)
        + 3.0 * label.box.holds(light)
    )


def _is_mistaken(label: Label, marks: Floats) -> bool:
    """Whether a label without a leader is about as close to another mark as to its own."""
    if label.needs_leader:
        return False
    own = _away(label.box, label.mark[0], label.mark[1])
    others = (_away(label.box, x, y) for x, y in marks.tolist() if (x, y) != label.mark)
    return any(other < own + ROOM for other in others)


def _away(box: Box, x: float, y: float) -> float:
    return hypot(max(box.left - x, 0, x - box.right), max(box.top - y, 0, y - box.bottom))


def _passed(label: Label, marks: Floats) -> int:
    """How many other marks the way from the mark to its label touches."""
    around = (Box(x - 9, y - 9, x + 9, y + 9) for x, y in marks.tolist() if (x, y) != label.mark)
    return sum(_passes(label.mark, label.joint, box) for box in around)


def _crosses(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float], d: tuple[float, float]) -> bool:
    return _side(a, b, c) != _side(a, b, d) and _side(c, d, a) != _side(c, d, b)


def _side(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) > (b[1] - a[1]) * (c[0] - a[0])


def _passes(a: tuple[float, float], b: tuple[float, float], box: Box) -> bool:
    """Whether the line from a to b runs through the box."""
    steps = np.linspace(0.0, 1.0, 25)[:, None]
    return box.holds(np.array(a) + steps * (np.array(b) - np.array(a))) > 0


def spread(places: Sequence[float], least: float, room: tuple[float, float]) -> list[float]:
    """Places on a line moved apart until each is `least` from the next, in the same order, as near as that allows.

    >>> spread([10.0, 11.0, 50.0], 12.0, (0.0, 100.0))
    [4.5, 16.5, 50.0]
    """
    order = sorted(range(len(places)), key=lambda i: (places[i], i))
    groups: list[tuple[float, int]] = []
    for i in order:
        groups.append((places[i], 1))
        while len(groups) > 1 and _ends(groups[-1], least)[0] - _ends(groups[-2], least)[1] < least:
            (upper, many), (lower, few) = groups.pop(), groups.pop()
            groups.append(((upper * many + lower * few) / (many + few), many + few))
    wanted = [middle + (k - (many - 1) / 2) * least for middle, many in groups for k in range(many)]
    for k in range(len(wanted) - 1, -1, -1):
        wanted[k] = min(wanted[k], room[1] - (len(wanted) - 1 - k) * least)
    for k in range(len(wanted)):
        wanted[k] = max(wanted[k], room[0] + k * least)
    moved = [0.0] * len(places)
    for i, place in zip(order, wanted, strict=True):
        moved[i] = place
    return moved


def _ends(group: tuple[float, int], least: float) -> tuple[float, float]:
    middle, many = group
    half = (many - 1) / 2 * least
    return middle - half, middle + half
