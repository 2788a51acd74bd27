"""Which soft constraints can hold together, asked of the solver.

Each question is put with hard constraints, not with assumptions: the cores that come with those are not minimal, and
thresholds over points make them slow.
"""

from __future__ import annotations

from collections.abc import Iterable

from goodoffices.analysis.conflicts import members
from goodoffices.analysis.formulas import atoms_of
from goodoffices.analysis.model import Model
from goodoffices.analysis.solver.ask import Reply, ask
from goodoffices.analysis.solver.encode import Encoding, Linear
from goodoffices.analysis.solver.judge import broken, consents, obeys
from goodoffices.case.errors import TooLarge


class OutOfTime(Exception):
    """The deadline came before the answer; what was found until then stands."""


class Softs:
    """The soft constraints of a model, each of which can be made to count. Sets of them are bits.

    A set can hold together if some package obeys the rules and has the consent it needs where only this set counts.
    Questions raise OutOfTime where there is no answer before `until` (`time.monotonic`).
    """

    def __init__(self, model: Model) -> None:
        self.model = model
        self.all = (1 << len(model.softs)) - 1
        self.encoding = Encoding(model)
        self.encoding.demand_rules()
        for part in model.consent:
            self.encoding.require(part)
        self.counts = tuple(self.encoding.literal() for _ in model.softs)
        for index in sorted(frozenset[int]().union(*map(atoms_of, model.consent))):
            self._bind(index)

    def holding(self, bits: int, until: float) -> int | None:
        """A set that can hold together and contains this one; None where this one cannot."""
        question = self.encoding.copy()
        for i in members(bits):
            question.clause([self.counts[i]])
        return self._shown(ask(question, until, about=self.counts), bits)

    def largest(self, besides: Iterable[int], until: float) -> int | None:
        """A largest set that can hold together and leaves out none of `besides` as a whole; None: there is none."""
        question = self.encoding.copy()
        for conceded in besides:
            question.clause([self.counts[i] for i in members(conceded)])
        reply = ask(question, until, Linear({one.index: 1 for one in self.counts}), about=self.counts)
        if not reply.proven and not reply.impossible:
            raise OutOfTime
        return self._shown(reply, sum(1 << i for i, is_true in enumerate(reply.true) if is_true))

    def _bind(self, index: int) -> None:
        """Where consent asks for a soft constraint, and it counts, it holds."""
        soft = self.model.softs[index]
        kept = self.encoding.literal()
        if soft.holds is None:
            self.encoding.reach(soft.dimension, soft.least, kept)
        else:
            self.encoding.require(soft.holds, kept)
        self.encoding.clause([~self.encoding.atom(index), ~self.counts[index], kept])

    def _shown(self, reply: Reply, bits: int) -> int | None:
        """All that holds together on the package shown, beginning with these."""
        if reply.impossible:
            return None
        if reply.choices is None:
            raise OutOfTime
        crossed = broken(self.model, reply.choices)
        if not obeys(self.model, reply.choices) or not consents(self.model, reply.choices, bits & crossed):
            raise TooLarge("the solver showed a package that does not hold; none of its answers is used")
        bits |= self.all & ~crossed
        for i in members(self.all & ~bits):
            if consents(self.model, reply.choices, (bits | 1 << i) & crossed):
                bits |= 1 << i
        return bits
