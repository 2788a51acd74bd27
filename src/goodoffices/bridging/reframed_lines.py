"""Red lines in a reframed case: they hold as worded, or where a move is made under which they read otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from goodoffices.analysis.compile import line_holds
from goodoffices.bridging.naming import Naming, all_of, any_of
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.readings import Reading, judge
from goodoffices.case.case import Case
from goodoffices.case.expressions.nodes import Node, facets_of
from goodoffices.case.expressions.written import expressed, renamed
from goodoffices.case.origin import Basis
from goodoffices.case.red_lines import Form, RedLine

HOLDS = frozenset({Reading.SUPPORTED, Reading.CONFIRMED})


def reframed_line(case: Case, line: RedLine, naming: Naming, believed: Sequence[Move]) -> RedLine:
    """The line over the facets that there are now.

    Under the moves that are `believed` it also holds where its reading is open. A line that the moves do not touch
    keeps its words and its basis; one that they do is the analyst's inference until its party has answered.
    """
    node = line.expression.node
    numbers = [i for i, own in enumerate(naming.opportunities) if own.clash.facet in facets_of(node)]
    if not numbers:
        return line
    literal, otherwise = [], []
    for moves in every_way(naming, numbers):
        reading = judge(case, line, moves).reading
        if reading is Reading.LITERAL:
            literal.append(made(naming, numbers, moves))
        elif reading in HOLDS or (reading is Reading.OPEN and _are_believed(naming, numbers, moves, believed)):
            otherwise.append(made(naming, numbers, moves))
    worded = all_of([renamed(line_holds(line), naming.moved), any_of(literal)])
    inferred = replace(line.origin, basis=Basis.INFERRED)
    return replace(line, form=Form.ALWAYS, expression=expressed(any_of([worded, *otherwise])), origin=inferred)


def every_way(naming: Naming, numbers: Sequence[int]) -> Iterator[tuple[Move, ...]]:
    """Every combination of moves on these opportunities, each made in one way or not at all; first, that none is."""
    each = [(None, *naming.opportunities[number].ways()) for number in numbers]
    for combined in product(*each):
        yield tuple(move for move in combined if move is not None)


def made(naming: Naming, numbers: Sequence[int], moves: Sequence[Move]) -> Node:
    """That exactly these moves are made."""
    left = [number for number in numbers if naming.opportunities[number] not in [move.opportunity for move in moves]]
    return all_of([*map(naming.taken, moves), *map(naming.neutral, left)])


def _are_believed(naming: Naming, numbers: Sequence[int], moves: Sequence[Move], believed: Sequence[Move]) -> bool:
    own = [move for move in believed if naming.opportunities.index(move.opportunity) in numbers]
    return bool(moves) and set(moves) == set(own)
