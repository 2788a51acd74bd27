"""The zone as something to put questions to, and the packages of it that have turned up.

The demand that a package must not be dominated by one that is known is that of J. Sylva and A. Crema, A Method for
Finding the Set of Non-dominated Vectors for Multiple Objective Integer Linear Programs, European Journal of
Operational Research 158 (2004).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from goodoffices.analysis.frontier import Frontier
from goodoffices.analysis.integers import Ints
from goodoffices.analysis.model import Model
from goodoffices.analysis.pareto import undominated
from goodoffices.analysis.solver.ask import Reply, ask
from goodoffices.analysis.solver.encode import Encoding, Linear
from goodoffices.analysis.solver.judge import is_in_zone, payoff
from goodoffices.case.errors import TooLarge

Payoff = tuple[int, ...]


@dataclass
class Zone:
    """The zone of a model as an encoding, and what is known of it: one package for each payoff that has turned up."""

    model: Model
    encoding: Encoding
    known: dict[Payoff, tuple[int, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, model: Model) -> Zone:
        """The zone of a model, with nothing known of it yet."""
        encoding = Encoding(model)
        encoding.demand_zone()
        return cls(model, encoding)

    def ask(
        self, question: Encoding, until: float, maximise: Linear | None = None, *, workers: int = 1
    ) -> tuple[Reply, Payoff | None]:
        """What the solver answers, and the payoff of the package it shows, which is known from now on.

        Raises TooLarge where the package turns out not to be in the zone, so that no answer can be relied on.
        """
        reply = ask(question, until, maximise, workers=workers)
        return reply, None if reply.choices is None else self.learn(reply.choices)

    def learn(self, choices: Sequence[int]) -> Payoff:
        """The payoff of a package of the zone, which is known from now on."""
        if not is_in_zone(self.model, choices):
            raise TooLarge("the solver showed a package that does not hold; none of its answers is used")
        own = payoff(self.model, choices)
        self.known.setdefault(own, tuple(choices))
        return own

    def demand_better(self, question: Encoding, steps: Sequence[int] | Ints) -> None:
        """Demand that a package is better for someone than this payoff."""
        better = []
        for party, own in enumerate(steps):
            better.append(question.literal())
            question.reach(party, int(own) + 1, better[-1])
        question.clause(better)

    def frontier(self, gap: tuple[int, ...] | None, ceiling: Ints, counts: dict[Payoff, int] | None = None) -> Frontier:
        """What is known as a frontier: the undominated payoffs, each with how many packages are known to have it."""
        rows = sorted(self.known, reverse=True)
        points = np.array(rows, dtype=np.int64).reshape(len(rows), len(self.model.parties))
        keep = undominated(points)
        kept = [row for row, is_kept in zip(rows, keep, strict=True) if is_kept]
        choices = np.array([self.known[row] for row in kept], dtype=np.int64).reshape(len(kept), len(self.model.sizes))
        tally = tuple(counts.get(row, 1) if counts else 1 for row in kept)
        return Frontier(points[keep], tally, choices, gap, points[keep] if gap is None else ceiling)
