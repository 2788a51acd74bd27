"""A condition as a small machine that reads one facet after another and remembers only what matters.

Its states are what is left of the condition. A state is a number; 0 is “nothing left to watch”.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from goodoffices.analysis.formulas import FALSE, TRUE, Formula, assign, facets_of
from goodoffices.case.errors import TooLarge

MOST_STATES = 50_000
"""States of one machine at one facet."""

Transition = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Machine:
    """The transitions of one condition along an order of facets.

    `steps[f]` is an array (states before, options of f) of states after; facets without an entry change nothing.
    `became_true[f]` and `became_false[f]` say where that step decides the condition. A decided condition is in state
    0, whichever way it went. `widths[f]` is the number of states after f. `left` are the residues of the last states.
    """

    formula: Formula
    steps: Mapping[int, Transition]
    became_true: Mapping[int, npt.NDArray[np.bool_]]
    became_false: Mapping[int, npt.NDArray[np.bool_]]
    widths: Mapping[int, int]
    left: tuple[Formula, ...]


def build_machine(formula: Formula, order: Sequence[int], sizes: Sequence[int]) -> Machine:
    """The machine of a formula that is not decided yet. Raises TooLarge beyond 50,000 states at one facet."""
    scope = facets_of(formula)
    states: list[Formula] = [TRUE, formula]
    steps: dict[int, Transition] = {}
    true: dict[int, npt.NDArray[np.bool_]] = {}
    false: dict[int, npt.NDArray[np.bool_]] = {}
    widths: dict[int, int] = {}
    for facet in order:
        if facet not in scope:
            continue
        number: dict[Formula, int] = {TRUE: 0}
        step = np.zeros((len(states), sizes[facet]), dtype=np.int64)
        to_true = np.zeros(step.shape, dtype=np.bool_)
        to_false = np.zeros(step.shape, dtype=np.bool_)
        for state, left in enumerate(states[1:], start=1):
            for option in range(sizes[facet]):
                after = assign(left, facet, option, sizes)
                if after == FALSE:
                    to_false[state, option] = True
                elif after == TRUE:
                    to_true[state, option] = True
                else:
                    step[state, option] = number.setdefault(after, len(number))
            if len(number) > MOST_STATES:
                raise TooLarge("a condition over many facets has too many partial results to follow exactly")
        states = list(number)
        steps[facet], true[facet], false[facet], widths[facet] = step, to_true, to_false, len(states)
    return Machine(formula, steps, true, false, widths, tuple(states))
