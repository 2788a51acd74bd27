"""Bridges of one conflict, best first; anytime: what a deadline cuts off is said."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from goodoffices.bridging.appraisal import Appraised, Appraiser
from goodoffices.bridging.bridge import DEEPEST, Bridge
from goodoffices.bridging.candidates import Burden, Candidate, Field, field, fit, lines_touched
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.operator import opportunities
from goodoffices.bridging.packages import reframed
from goodoffices.bridging.questions import questions
from goodoffices.bridging.ranking import Proposal, merged, moved, ranked
from goodoffices.bridging.readings import Judgement, Reading, judge
from goodoffices.case.case import Case

MOST_TRIED = 500
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

    Ranked by open questions, the number of operators, how much of what those who refuse need is met for certain, the
    gain of whoever gains least (in quarters of its scale), the parties' own words, and the positions that they leave.
    What rests on ambiguous words comes last, a decider last among equals. Of bridges that leave equally much open,
    those come first that cross no line of another conflict on the same question, then those of operators not yet
    named. Several operators are combined only where fewer leave more open.
    """
    found = opportunities(case, conflict)
    tried = tuple(dict.fromkeys(own.operator for own in found))
    gone = tuple(suspended)
    quest = _Quest(field(case, conflict, found, gone), Appraiser(case, gone), top, deadline)
    proposals: list[Proposal] = []
    complete = True
    for count in range(1, DEEPEST + 1):
        below = min((own.candidate.burden for own in proposals), default=None)
        if below == NOTHING_LEFT or (below and not any(line.serves for line in conflict.lines)):
            break
        more, all_tried = quest.of(count, below)
        proposals += more
        complete = complete and all_tried
    bridges = [_bridge(case, conflict, own) for own in ranked(case, conflict, proposals)[:top]]
    return Search(conflict, tuple(bridges), complete, tried)


@dataclass(frozen=True)
class _Quest:
    """The search on one conflict: its moves, what they are worth, how many bridges, and until when."""

    moves: Field
    appraiser: Appraiser
    top: int
    deadline: float

    def of(self, count: int, below: Burden | None) -> tuple[list[Proposal], bool]:
        """The first proposals of so many operators that leave less than `below` undone; and whether these are they."""
        found: list[Proposal] = []
        complete = True
        by_burden = sorted(self.moves.candidates(count, below, self.deadline), key=lambda own: own.burden)
        for _, group in groupby(by_burden, key=lambda own: own.burden):
            level = sorted(group, key=lambda own: -fit(self.moves.case, own))
            appraised = list(self.appraised(level[:MOST_TRIED]))
            found += merged(own for own in appraised if own is not None)
            complete = complete and len(appraised) == len(level)
            if len(found) >= self.top or not complete:
                break
        return found, complete and time.monotonic() <= self.deadline

    def appraised(self, level: Iterable[Candidate]) -> Iterator[Proposal | None]:
        """The proposals that candidates make, None for those without a package, as long as there is time."""
        for candidate in level:
            left = self.deadline - time.monotonic()
            if left <= 0:
                return
            worth = self.appraiser.appraise(candidate.moves, min(left, PACKAGE_BUDGET))
            yield None if worth is None else Proposal(candidate, worth, self.judgements(candidate, worth))

    def judgements(self, candidate: Candidate, worth: Appraised) -> dict[str, Judgement]:
        """How every line reads that the moves touch: of the conflict, and of the others whose party is asked."""
        case, moves = self.moves.case, candidate.moves
        asked = lines_touched(case, moves, worth.consent, self.moves.suspended)
        return {line.id: judge(case, line, moves) for line in asked} | dict(candidate.judgements)


def _bridge(case: Case, conflict: Conflict, own: Proposal) -> Bridge:
    transformation, package = reframed(case, own.moves, own.appraised.package)
    return Bridge(
        conflict,
        own.moves,
        transformation,
        package,
        transformation.translate_back(package),
        own.judgements,
        questions(case, own.moves, own.judgements),
        own.appraised.consent,
        own.appraised.scores,
        own.appraised.gains,
        moved(case, own),
        own.candidate.unsure,
        own.alternatives,
    )


def why_not(case: Case, conflict: Conflict) -> dict[str, tuple[str, ...]]:
    """For each operator with an opportunity, the lines for which none of its moves does anything, by their ids."""
    crossed: dict[str, list[str]] = {}
    for opportunity in opportunities(case, conflict):
        for move in opportunity.ways():
            judged = [line.id for line in conflict.lines if judge(case, line, [move]).reading is Reading.CROSSED]
            crossed[opportunity.operator] = [*crossed.get(opportunity.operator, ()), *judged]
    return {name: tuple(dict.fromkeys(lines)) for name, lines in crossed.items()}
