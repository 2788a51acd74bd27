"""Bridges of one conflict, best first; anytime: what a deadline cuts off is said."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from goodoffices.bridging.bridge import DEEPEST, Bridge
from goodoffices.bridging.candidates import Candidate, candidates, fit
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.operator import operators, opportunities
from goodoffices.bridging.packages import consent_of, pick
from goodoffices.bridging.questions import questions
from goodoffices.bridging.readings import Reading, judge
from goodoffices.case.case import Case

MOST_TRIED = 60
"""Candidates that leave equally much undone for which packages are looked for."""

PACKAGE_BUDGET = 5.0
"""Seconds for the package of one candidate."""


@dataclass(frozen=True)
class Search:
    """What was found for a conflict: bridges, best first, and whether none that ranks before these was left out.

    `tried` are the operators that had an opportunity.
    """

    conflict: Conflict
    bridges: tuple[Bridge, ...]
    complete: bool
    tried: tuple[str, ...]


def search(case: Case, conflict: Conflict, suspended: Iterable[str], top: int, deadline: float) -> Search:
    """The best bridges of a conflict, where the lines `suspended`, of other conflicts, do not count.

    Ranked, as DESIGN §5 has it, by open questions, the gain of whoever gains least, the positions that they leave, and
    the number of operators. What rests on ambiguous words comes last; of bridges that leave equally much open, those of
    an operator that has not been named yet come first. Several operators are combined only where fewer leave more open.
    """
    found = opportunities(case, conflict)
    tried = tuple(dict.fromkeys(own.operator for own in found))
    ranked = sorted(candidates(case, conflict, found), key=lambda own: own.burden)
    gone, bridges, complete = tuple(suspended), [], True
    fewest = DEEPEST
    for _, group in groupby(ranked, key=lambda own: own.burden):
        level = list(group)
        fewest = min(fewest, *(len(own.moves) for own in level))
        level = [own for own in level if len(own.moves) in (1, fewest)]
        fits = sorted(level, key=lambda own: (len(own.moves), -fit(case, own)))
        own, all_tried = _bridges(case, conflict, fits[:MOST_TRIED], gone, deadline)
        bridges += _ordered(case, own)
        complete = complete and all_tried and len(level) <= MOST_TRIED
        if len(bridges) >= top or not all_tried:
            break
    return Search(conflict, tuple(bridges[:top]), complete, tried)


def _bridges(
    case: Case, conflict: Conflict, level: Sequence[Candidate], suspended: Sequence[str], deadline: float
) -> tuple[list[Bridge], bool]:
    """The bridges that these candidates make, equivalent ones merged; and whether there was time for all of them."""
    merged: dict[object, Bridge] = {}
    for candidate in level:
        left = deadline - time.monotonic()
        if left <= 0:
            return list(merged.values()), False
        bridge = _bridge(case, conflict, candidate, suspended, min(left, PACKAGE_BUDGET))
        if bridge is not None:
            key = _meaning(bridge)
            merged[key] = merged[key].also(bridge) if key in merged else bridge
    return list(merged.values()), True


def _bridge(
    case: Case, conflict: Conflict, candidate: Candidate, suspended: Sequence[str], budget: float
) -> Bridge | None:
    picked = pick(case, candidate.moves, suspended, budget)
    if picked is None:
        return None
    back = picked.transformation.translate_back(picked.package)
    touched = {move.clash.facet for move in candidate.moves} | back.keys()
    positions = [(case.scope.id_of(own.facet), own.option) for own in case.positions]
    moved = sum(back.get(facet) != option for facet, option in positions if facet in touched)
    return Bridge(
        conflict,
        candidate.moves,
        picked.transformation,
        picked.package,
        back,
        candidate.judgements,
        questions(case, candidate.moves, candidate.judgements),
        consent_of(picked.transformation.case, picked.package),
        picked.scores,
        picked.gains,
        moved,
        candidate.unsure,
    )


def _meaning(bridge: Bridge) -> object:
    """What makes two bridges equivalent: the same moves but for names, the same readings, consents and gains."""
    moves = tuple(
        (move.operator, move.clash.facet, move.clash.asked, move.instead, move.thirds) for move in bridge.moves
    )
    readings = tuple((line, own.reading) for line, own in bridge.judgements.items())
    return moves, readings, bridge.consent, tuple(bridge.gains.items())


def _ordered(case: Case, bridges: Sequence[Bridge]) -> list[Bridge]:
    """Bridges that leave equally much undone, best first; variants of the same operators behind the others."""
    order = list(operators())

    def key(bridge: Bridge) -> tuple[object, ...]:
        places = [order.index(name) for name in bridge.operators]
        same = Candidate(bridge.moves, bridge.judgements)
        merits = -int(4 * bridge.worst_gain), -fit(case, same), bridge.moved
        return len(bridge.moves), *merits, places

    by_merit = sorted(bridges, key=key)
    seen: dict[tuple[str, ...], int] = {}
    turns = []
    for bridge in by_merit:
        turns.append(seen.get(bridge.operators, 0))
        seen[bridge.operators] = turns[-1] + 1
    places = sorted(range(len(by_merit)), key=lambda i: (turns[i], i))
    return [by_merit[i] for i in places]


def why_not(case: Case, conflict: Conflict) -> dict[str, tuple[str, ...]]:
    """For each operator with an opportunity, the lines for which none of its moves does anything, by their ids."""
    crossed: dict[str, list[str]] = {}
    for opportunity in opportunities(case, conflict):
        for move in opportunity.ways():
            judged = [line.id for line in conflict.lines if judge(case, line, [move]).reading is Reading.CROSSED]
            crossed[opportunity.operator] = [*crossed.get(opportunity.operator, ()), *judged]
    return {name: tuple(dict.fromkeys(lines)) for name, lines in crossed.items()}
