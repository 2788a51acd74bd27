"""Bridges of one conflict, best first; anytime: what a deadline cuts off is said."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from goodoffices.bridging.bridge import DEEPEST, Bridge
from goodoffices.bridging.candidates import Burden, Candidate, Field, field, fit, lines_touched
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.operator import operators, opportunities
from goodoffices.bridging.packages import Picked, consent_of, pick
from goodoffices.bridging.questions import questions
from goodoffices.bridging.readings import Reading, judge
from goodoffices.case.case import Case

MOST_TRIED = 30
"""Candidates that leave equally much undone for which packages are looked for."""

PACKAGE_BUDGET = 5.0
"""Seconds for the package of one candidate."""


NOTHING_LEFT: Burden = (False, 0)
"""What a bridge leaves undone that leaves no question open."""


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

    Ranked by open questions, the number of operators, the gain of whoever gains least (in quarters of its scale), the
    parties' own words, and the positions that they leave. What rests on ambiguous words comes last. Of bridges that
    leave equally much open, those come first that cross no line of another conflict on the same question, then those
    of operators not yet named. Several operators are combined only where fewer leave more open.
    """
    found = opportunities(case, conflict)
    tried = tuple(dict.fromkeys(own.operator for own in found))
    gone = tuple(suspended)
    quest = _Quest(field(case, conflict, found, gone), gone, top, deadline)
    bridges: list[tuple[Burden, Bridge]] = []
    complete = True
    for count in range(1, DEEPEST + 1):
        below = min((burden for burden, _ in bridges), default=None)
        if below == NOTHING_LEFT or (below and not any(line.serves for line in conflict.lines)):
            break
        more, all_tried = quest.of(count, below)
        bridges += more
        complete = complete and all_tried
    by_burden = sorted(bridges, key=lambda pair: pair[0])
    ranked = [own for _, level in groupby(by_burden, key=lambda pair: pair[0]) for own in _ordered(case, level)]
    return Search(conflict, tuple(ranked[:top]), complete, tried)


@dataclass(frozen=True)
class _Quest:
    """The search on one conflict: its moves, the lines that do not count, how many bridges, and until when."""

    moves: Field
    suspended: tuple[str, ...]
    top: int
    deadline: float

    def of(self, count: int, below: Burden | None) -> tuple[list[tuple[Burden, Bridge]], bool]:
        """The first bridges of so many operators that leave less than `below` undone; and whether these are they."""
        found: list[tuple[Burden, Bridge]] = []
        complete = True
        ranked = sorted(self.moves.candidates(count, below, self.deadline), key=lambda own: own.burden)
        for burden, group in groupby(ranked, key=lambda own: own.burden):
            level = sorted(group, key=lambda own: -fit(self.moves.case, own))
            bridges, all_tried = self.bridges(level[:MOST_TRIED])
            found += [(burden, bridge) for bridge in bridges]
            complete = complete and all_tried and len(level) <= MOST_TRIED
            if len(found) >= self.top or not all_tried:
                break
        return found, complete and time.monotonic() <= self.deadline

    def bridges(self, level: Sequence[Candidate]) -> tuple[list[Bridge], bool]:
        """The bridges that these candidates make, equivalent ones merged; and whether there was time for all."""
        merged: dict[object, Bridge] = {}
        for candidate in level:
            left = self.deadline - time.monotonic()
            if left <= 0:
                return list(merged.values()), False
            picked = pick(self.moves.case, candidate.moves, self.suspended, min(left, PACKAGE_BUDGET))
            if picked is not None:
                bridge = _bridge(self.moves, candidate, picked)
                key = _meaning(bridge)
                merged[key] = merged[key].also(bridge) if key in merged else bridge
        return list(merged.values()), True


def _bridge(moves: Field, candidate: Candidate, picked: Picked) -> Bridge:
    case = moves.case
    consent = consent_of(picked.transformation.case, picked.package)
    asked = lines_touched(case, candidate.moves, consent, moves.suspended)
    judgements = {**{line.id: judge(case, line, candidate.moves) for line in asked}, **candidate.judgements}
    back = picked.transformation.translate_back(picked.package)
    touched = {move.clash.facet for move in candidate.moves} | back.keys()
    positions = [(case.scope.id_of(own.facet), own.option) for own in case.positions]
    moved = sum(back.get(facet) != option for facet, option in positions if facet in touched)
    return Bridge(
        moves.conflict,
        candidate.moves,
        picked.transformation,
        picked.package,
        back,
        judgements,
        questions(case, candidate.moves, judgements),
        consent,
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


def _ordered(case: Case, level: Iterable[tuple[Burden, Bridge]]) -> list[Bridge]:
    """Bridges that leave equally much undone, best first; variants of the same operators behind the others."""
    order = list(operators())

    def key(bridge: Bridge) -> tuple[object, ...]:
        places = [order.index(name) for name in bridge.operators]
        same = Candidate(bridge.moves, bridge.judgements)
        merits = -int(4 * bridge.worst_gain), -fit(case, same), bridge.moved
        return len(bridge.open_lines), len(bridge.moves), *merits, places

    by_merit = sorted((bridge for _, bridge in level), key=key)
    crossed = [_crossed(case, bridge) for bridge in by_merit]
    seen: dict[tuple[str, ...], int] = {}
    turns = []
    for bridge in by_merit:
        turns.append(seen.get(bridge.operators, 0))
        seen[bridge.operators] = turns[-1] + 1
    places = sorted(range(len(by_merit)), key=lambda i: (crossed[i], turns[i], i))
    return [by_merit[i] for i in places]


def _crossed(case: Case, bridge: Bridge) -> int:
    """How many lines outside its conflict it would cross on the same question; better are bridges that keep them."""
    others = [line for line in case.red_lines if line.id not in bridge.conflict.members]
    return sum(judge(case, line, bridge.moves).reading is Reading.CROSSED for line in others)


def why_not(case: Case, conflict: Conflict) -> dict[str, tuple[str, ...]]:
    """For each operator with an opportunity, the lines for which none of its moves does anything, by their ids."""
    crossed: dict[str, list[str]] = {}
    for opportunity in opportunities(case, conflict):
        for move in opportunity.ways():
            judged = [line.id for line in conflict.lines if judge(case, line, [move]).reading is Reading.CROSSED]
            crossed[opportunity.operator] = [*crossed.get(opportunity.operator, ()), *judged]
    return {name: tuple(dict.fromkeys(lines)) for name, lines in crossed.items()}
