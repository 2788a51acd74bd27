"""What each solution rule picks, with CP-SAT, in a given time."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace

from goodoffices.analysis.balance import Scene, Solution
from goodoffices.analysis.solutions.rule import rules
from goodoffices.analysis.solver.ground import Ground
from goodoffices.analysis.solver.improve import improved
from goodoffices.analysis.solver.zone import Zone

FINDING_IDEALS = 0.3
"""The part of the time in which the ideals of the parties are looked for."""


@dataclass(frozen=True)
class Picks:
    """What each rule picks. `proven`: if it is None, somebody loses by every package of the zone."""

    solutions: Mapping[str, Solution | None]
    proven: bool = True


def balanced(zone: Zone, setting: Scene, until: float, *, settled: bool = True) -> Picks:
    """What each rule picks among the zone's packages in which every party gains at least nothing.

    Each pick is exact, or carries a proven bound: no package has more merit. With `settled` False it is not proven
    from where gains count, and every pick carries one. What turns up is known to the zone from then on.
    """
    if not setting.floor:
        return Picks(dict.fromkeys(rules()))
    start = time.monotonic()
    ground = Ground(zone, setting, start + FINDING_IDEALS * (until - start))
    if ground.empty is not False:
        return Picks(dict.fromkeys(rules()), proven=ground.empty is True)
    solutions: dict[str, Solution | None] = {}
    for done, (name, rule) in enumerate(rules().items()):
        share = (until - time.monotonic()) / (len(rules()) - done)
        own = improved(ground, rule, time.monotonic() + share)
        solutions[name] = own if settled or own.bound is not None else replace(own, bound=own.merit)
    return Picks(solutions)
