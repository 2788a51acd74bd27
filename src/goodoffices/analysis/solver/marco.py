"""Conflicts and concessions, by asking the solver which soft constraints can hold together.

First the concessions, smallest first: what a largest set that can hold together leaves out, again and again. If that
comes to an end, the conflicts follow from them (R. Reiter's hitting sets, 1987). If it does not, conflicts are looked
for one by one, smallest first, on a map of the sets that nothing is known about: M. Liffiton, A. Previti, A. Malik and
J. Marques-Silva, Fast, Flexible MUS Enumeration, Constraints 21 (2016). Whatever is listed is proven and minimal, also
where the list is not complete.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from ortools.sat.python import cp_model

from goodoffices.analysis.concessions import MOST_SETS
from goodoffices.analysis.conflicts import (
    MOST_CONFLICTS,
    Sets,
    hitting_sets,
    members,
    ranked_concessions,
    ranked_conflicts,
)
from goodoffices.analysis.model import Model
from goodoffices.analysis.solver.ask import new_solver
from goodoffices.analysis.solver.softs import OutOfTime, Softs

ON_CONCESSIONS = 0.5
"""The part of the time that goes to concessions before conflicts are looked for one by one."""

IMPATIENCE = 0.05
"""The part of the time left that one question may take on the way to a first conflict."""


def marco(model: Model, deadline: float) -> tuple[Sets, Sets]:
    """The conflicts and the concessions of a model, best first, as far as time allows (`time.monotonic`).

    Where the zone is open, no conflict, and the empty concession; where rules and consent exclude everything, the
    empty conflict, and no concession.
    """
    start = time.monotonic()
    search = _Search(Softs(model), deadline)
    is_complete = search.find_concessions(start + ON_CONCESSIONS * (deadline - start))
    if is_complete:
        conflicts, all_conflicts = hitting_sets(search.conceded, deadline)
    else:
        is_complete = all_conflicts = search.find_conflicts()
        conflicts = tuple(search.conflicts)
    return (
        ranked_conflicts(model, conflicts, complete=all_conflicts),
        ranked_concessions(model, search.conceded, complete=is_complete),
    )


class _Search:
    """What is known so far: concessions, conflicts, and sets that can hold together, as bits."""

    def __init__(self, softs: Softs, deadline: float) -> None:
        self.softs, self.deadline = softs, deadline
        self.conceded: list[int] = []
        self.conflicts: list[int] = []
        self.holding: list[int] = []

    def find_concessions(self, until: float) -> bool:
        """Concessions, smallest first; whether these are all."""
        while len(self.conceded) < MOST_SETS:
            try:
                largest = self.softs.largest(self.conceded, until)
            except OutOfTime:
                return False
            if largest is None:
                return True
            self._concede(largest)
        return False

    def find_conflicts(self) -> bool:
        """Conflicts, smallest first after the first one, and further concessions on the way; whether these are all."""
        try:
            self._shrink_to_conflict(self.softs.all)
            unknown = _Map(len(self.softs.model.softs), self.deadline)
            for conceded in self.conceded:
                unknown.meet(conceded)
            for conflict in self.conflicts:
                unknown.leave_out_some(conflict)
            while len(self.conflicts) < MOST_CONFLICTS:
                bits = unknown.smallest()
                if bits is None:
                    return True
                if self._shrink_to_conflict(bits):
                    unknown.leave_out_some(self.conflicts[-1])
                else:
                    self._grow_to_concession(bits)
                    unknown.meet(self.conceded[-1])
        except OutOfTime:
            return False
        return False

    def _concede(self, holding: int) -> None:
        self.holding.append(holding)
        self.conceded.append(self.softs.all & ~holding)

    def _holding(self, bits: int, until: float | None = None) -> int | None:
        """A set that can hold together and contains this one; None where this one cannot."""
        for known in self.holding:
            if bits & ~known == 0:
                return known
        holding = self.softs.holding(bits, self.deadline if until is None else until)
        if holding is not None:
            self.holding.append(holding)
        return holding

    def _shrink_to_conflict(self, bits: int) -> bool:
        """Whether a set cannot hold together; if so, a conflict in it, by trying to do without each member.

        Members are left out by the dozen first, as far as that is quickly seen; at last, one by one.
        """
        if self._holding(bits) is not None:
            return False
        size = bits.bit_count() // 2
        while size > 1:
            own = members(bits)
            for start in range(0, len(own), size):
                bits = self._without(bits, own[start : start + size])
            size //= 4
        for i in members(bits):
            if self._holding(bits & ~(1 << i)) is None:
                bits &= ~(1 << i)
        self.conflicts.append(bits)
        return True

    def _without(self, bits: int, some: Sequence[int]) -> int:
        """A set that cannot hold together, without some members where it is quickly seen that this is so."""
        rest = bits & ~sum(1 << i for i in some)
        now = time.monotonic()
        try:
            holding = self._holding(rest, now + IMPATIENCE * (self.deadline - now))
        except OutOfTime:
            return bits
        return rest if holding is None else bits

    def _grow_to_concession(self, bits: int) -> None:
        """A concession that leaves a set standing that can hold together, by trying to add all others."""
        for i in members(self.softs.all & ~bits):
            bits = self._holding(bits | 1 << i) or bits
        self._concede(bits)


class _Map:
    """The sets that nothing is known about: they meet each concession, and contain no conflict."""

    def __init__(self, size: int, deadline: float) -> None:
        self.cp: Any = cp_model.CpModel()
        self.chosen = [self.cp.new_bool_var("") for _ in range(size)]
        self.cp.minimize(sum(self.chosen))
        self.deadline = deadline

    def meet(self, bits: int) -> None:
        self.cp.add_bool_or([self.chosen[i] for i in members(bits)])

    def leave_out_some(self, bits: int) -> None:
        self.cp.add_bool_or([~self.chosen[i] for i in members(bits)])

    def smallest(self) -> int | None:
        """A smallest of them; None where there is none left."""
        solver = new_solver(self.deadline)
        status = cp_model.UNKNOWN if solver is None else solver.solve(self.cp)
        if solver is None or status == cp_model.UNKNOWN:
            raise OutOfTime
        if status == cp_model.INFEASIBLE:
            return None
        return sum(1 << i for i, one in enumerate(self.chosen) if solver.boolean_value(one))
