"""The peer: NegMAS, in the environment that the benchmark builds for it. `python -m benchmarks.peer_negmas`.

Nothing here imports goodoffices, and nothing in goodoffices imports NegMAS, which is under the AGPL.

`calc_stats` is NegMAS's documented way to a scenario's frontier and solutions (`Scenario.calc_stats`), with everything
that it computes beside them (opposition level, rational fraction, two modified solutions). `points_only` calls the
functions below it, for the frontier and four solutions and nothing else.
"""

from __future__ import annotations

from importlib.metadata import version
from typing import Any

from benchmarks.serving import Side, serve

Scenario = Any  # NegMAS's own, which is imported where its import can be timed


def prepare() -> Side:
    """Import NegMAS, and say how it loads, solves and reports."""
    import negmas  # noqa: PLC0415  # importing is timed
    from negmas.helpers.numba_checks import NUMBA_OK  # noqa: PLC0415
    from negmas.preferences import ops  # noqa: PLC0415

    _ = negmas.Scenario, ops  # NegMAS imports the rest of itself where it is first asked for

    def load(path: str) -> Scenario:
        scenario = negmas.Scenario.load(path, load_stats=False, load_info=False)
        if scenario is None:
            raise ValueError("NegMAS does not recognise the folder as a scenario")
        return scenario

    facts = {"negmas": version("negmas"), "numpy": version("numpy"), "numba": NUMBA_OK}
    return Side(load, {"calc_stats": calc_stats, "points_only": points_only}, report, worth, facts)


def calc_stats(scenario: Scenario) -> dict[str, Any]:
    """Frontier and solutions by the documented call."""
    found = scenario.calc_stats()
    return {
        "frontier": found.pareto_utils,
        "outcomes": found.pareto_outcomes,
        "nash": found.nash_utils,
        "egalitarian": found.kalai_utils,
        "kalai_smorodinsky": found.ks_utils,
        "utilitarian": found.max_welfare_utils,
    }


def points_only(scenario: Scenario) -> dict[str, Any]:
    """Frontier and solutions by the functions that `calc_stats` calls, without its other statistics."""
    from negmas.preferences import ops  # noqa: PLC0415  # imported by `prepare` already

    ufuns, space = scenario.ufuns, scenario.outcome_space
    ranges = [ufun.minmax(space, above_reserve=False) for ufun in ufuns]
    outcomes = list(space.enumerate_or_sample(max_cardinality=float("inf")))
    frontier, places = ops.pareto_frontier(ufuns, outcomes, sort_by_welfare=True)
    return {
        "frontier": frontier,
        "outcomes": [outcomes[place] for place in places],
        "nash": [own for own, _ in ops.nash_points(ufuns, frontier, ranges)],
        "egalitarian": [own for own, _ in ops.kalai_points(ufuns, frontier, ranges)],
        "kalai_smorodinsky": [own for own, _ in ops.ks_points(ufuns, frontier, ranges)],
        "utilitarian": [own for own, _ in ops.max_welfare_points(ufuns, frontier, ranges)],
    }


def report(found: dict[str, Any]) -> dict[str, Any]:
    """The payoffs found, as plain numbers."""
    payoffs = {
        name: [[float(own) for own in payoff] for payoff in rows] for name, rows in found.items() if name != "outcomes"
    }
    return payoffs | {"solutions": {name: payoffs.pop(name) for name in list(payoffs) if name != "frontier"}}


def worth(scenario: Scenario, outcome: list[str]) -> list[float]:
    """What an outcome is worth to each party; values that look like whole numbers are those."""
    values = tuple(int(own) if own.isdecimal() else own for own in outcome)
    return [float(ufun(values)) for ufun in scenario.ufuns]


if __name__ == "__main__":
    serve(prepare)
