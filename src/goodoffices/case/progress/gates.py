"""Whether each gate is open, and what it is waiting for."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import evaluate_gauges
from goodoffices.case.expressions.gauges import COMPUTED
from goodoffices.case.expressions.nodes import And, Gauged, Node, gauged_in
from goodoffices.case.progress.gauges import Progress, Shown, Unknown
from goodoffices.case.progress.texts import is_by
from goodoffices.case.tracks import Gate


class Verdict(StrEnum):
    """What there is to say of a gate: only the first two are open."""

    OPEN = "open"
    DECLARED_OPEN = "declared_open"
    SHUT = "shut"
    NOT_KNOWN = "not_known"
    TO_JUDGE = "to_judge"

    @property
    def is_open(self) -> bool:
        """Whether the gate is known to be open."""
        return self in (Verdict.OPEN, Verdict.DECLARED_OPEN)


@dataclass(frozen=True, slots=True)
class Need:
    """One thing that a gate asks for: whether it is so, and what its gauges show."""

    node: Node
    holds: bool | None
    shown: tuple[tuple[Gauged, Shown], ...]


@dataclass(frozen=True, slots=True)
class GateState:
    """A gate with its verdict, and each thing it needs."""

    gate: Gate
    verdict: Verdict
    needs: tuple[Need, ...] = ()


def gate_states(progress: Progress) -> tuple[GateState, ...]:
    """Every gate of the case, in its order, by what its gauges show.

    Where somebody declared a gate open, it is. Without `when` it never opens by itself.
    """
    return tuple(_state(gate, progress) for gate in progress.case.gates)


def asked_of_engine(case: Case) -> Collection[str]:
    """The gauges that a gate of the case asks for and that only the engine can read."""
    asked = {own.gauge for gate in case.gates if gate.when for own in gauged_in(gate.when.node)}
    return asked & COMPUTED


def _state(gate: Gate, progress: Progress) -> GateState:
    is_declared = gate.opened is not None and is_by(gate.opened, progress.day)
    if gate.when is None:
        return GateState(gate, Verdict.DECLARED_OPEN if is_declared else Verdict.TO_JUDGE)
    node = gate.when.node
    parts = node.operands if isinstance(node, And) else (node,)
    needs = tuple(_need(part, progress) for part in parts)
    if is_declared:
        return GateState(gate, Verdict.DECLARED_OPEN, needs)
    truths = [need.holds for need in needs]
    verdict = Verdict.SHUT if False in truths else Verdict.NOT_KNOWN if None in truths else Verdict.OPEN
    return GateState(gate, verdict, needs)


def _need(node: Node, progress: Progress) -> Need:
    shown = tuple((gauged, progress.shows(gauged)) for gauged in gauged_in(node))
    known = {(own.gauge, own.of): value for own, value in shown if not isinstance(value, Unknown)}
    return Need(node, evaluate_gauges(node, known), shown)
