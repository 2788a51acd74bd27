"""One scenario on both sides: first whether they find what is known, then how long it takes, in how much memory."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.agreement import RULES, Compared, Payoff, compared, is_close, is_solution
from benchmarks.worker import Failed, Run, Worker

SLOW = 30.0
"""Seconds of one call of the peer beyond which it is measured once, not several times."""

PUBLISHED = 1e-7
"""What the payoffs of the shipped pareto.xml are good for: they were computed in 32-bit floats."""

Start = Callable[[], Worker]


@dataclass(frozen=True)
class Measured:
    """A side's medians in seconds, over how many runs, and its memory in MB: after imports, and at its peak.

    `processor` is what the processors spent on solving: less than `seconds` where others used them too.
    """

    loading: float
    seconds: float
    processor: float
    runs: int
    baseline: float
    peak: float


@dataclass(frozen=True)
class Row:
    """What came out for one scenario. `bare` is the peer without its other statistics, `failure` why it has no answer.

    `odd` says what is wrong with the peer's answer, `wrong` with ours: it must be empty.
    """

    name: str
    outcomes: int
    parties: int
    right: int
    ours: Measured
    peer: Measured | None
    bare: float | None = None
    peer_frontier: Compared | None = None
    least_spread: bool = False
    failure: str = ""
    odd: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sides:
    """How to start each side, and the independent enumeration, as processes."""

    ours: Start
    peer: Start
    enumeration: Start


def compare(name: str, path: Path, truth: Mapping[str, Any], sides: Sides, runs: int) -> Row:
    """Check and measure one scenario of truth.json. Raises Failed where our own side or the enumeration fails."""
    with sides.enumeration() as enumeration:
        right = payoffs(enumeration.run(path, "enumerate", report=True).report["frontier"])
    if len(right) != truth["pareto_n"]:
        raise Failed(f"{name}: the enumeration finds {len(right)} points, truth.json says {truth['pareto_n']}")
    with sides.ours() as ours, sides.peer() as peer:
        first = ours.run(path, "solve", report=True)
        wrong = our_mistakes(first.report, right, truth)
        shape = {"name": name, "outcomes": truth["n_outcomes"], "parties": len(truth["names"]), "right": len(right)}
        try:
            heavy = peer.run(path, "calc_stats", report=True)
        except Failed as error:
            mine = median_of([ours.run(path, "solve") for _ in range(runs)], ours.baseline, first)
            return Row(**shape, ours=mine, peer=None, failure=str(error), wrong=wrong)
        mine, theirs, bare = timed(path, ours, peer, (first, heavy), runs)
    frontier = compared(payoffs(heavy.report["frontier"]), right)
    odd, spread = peer_mistakes(heavy.report, frontier, truth)
    return Row(
        **shape, ours=mine, peer=theirs, bare=bare, peer_frontier=frontier, least_spread=spread, odd=odd, wrong=wrong
    )


def timed(
    path: Path, ours: Worker, peer: Worker, first: tuple[Run, Run], runs: int
) -> tuple[Measured, Measured, float]:
    """Both sides in turn, in the other order every second round; a slow peer's first run is its only one."""
    slow = first[1].seconds > SLOW
    alone = peer.run(path, "points_only", report=True)
    if alone.report != first[1].report:
        raise Failed("the peer's two ways disagree with each other")
    turns = [(ours, "solve"), *([] if slow else [(peer, "calc_stats"), (peer, "points_only")])]
    done: dict[str, list[Run]] = {"solve": [], "calc_stats": [], "points_only": []}
    for number in range(runs):
        for side, way in turns if number % 2 else reversed(turns):
            done[way].append(side.run(path, way))
    if slow:
        done["calc_stats"], done["points_only"] = [first[1]], [alone]
    return (
        median_of(done["solve"], ours.baseline, first[0]),
        median_of(done["calc_stats"], peer.baseline, first[1]),
        statistics.median(run.seconds for run in done["points_only"]),
    )


def median_of(runs: Sequence[Run], baseline: float, first: Run) -> Measured:
    """The medians of the runs; the peak memory is that of the first, when the process had done nothing else."""
    return Measured(
        loading=statistics.median(run.loading for run in runs),
        seconds=statistics.median(run.seconds for run in runs),
        processor=statistics.median(run.processor for run in runs),
        runs=len(runs),
        baseline=baseline,
        peak=first.memory,
    )


def our_mistakes(report: Mapping[str, Any], right: Sequence[Payoff], truth: Mapping[str, Any]) -> tuple[str, ...]:
    """Where our answer is not the right one, or not proven."""
    frontier = compared(payoffs(report["frontier"]), right)
    mistakes = [] if frontier.agrees else [f"{frontier} (right: {len(right):,})"]
    mistakes += [
        f"{rule}: {found}"
        for rule in RULES
        for found in [payoffs(report["solutions"][rule])]
        if len(found) != 1 or not is_solution(rule, found[0], truth)
    ]
    return (*mistakes, *(limit for limit in report["limits"] if limit != "points_rounded"))


def peer_mistakes(
    report: Mapping[str, Any], frontier: Compared, truth: Mapping[str, Any]
) -> tuple[tuple[str, ...], bool]:
    """Where the peer's answer is not the right one; and whether what it calls KS is another point than that of KS."""
    odd = [] if frontier.agrees else [f"{frontier} (right: {truth['pareto_n']:,})"]
    found = {rule: payoffs(report["solutions"][rule]) for rule in RULES}
    right = {rule: bool(own) and all(is_solution(rule, one, truth) for one in own) for rule, own in found.items()}
    odd += [f"{rule}: {found[rule] or 'none'}" for rule in RULES if not right[rule] and rule != "kalai_smorodinsky"]
    return tuple(odd), not right["kalai_smorodinsky"]


def compare_rectangles(name: str, path: Path, sides: Sides, runs: int) -> Row:
    """Check and measure a scenario of hyper-rectangles, whose frontier was published with it."""
    lines = (path / "pareto.xml").read_text(encoding="utf-8").split("\n")
    right = [tuple(map(float, line.split(","))) for line in lines if line.strip()]
    with sides.ours() as ours:
        first = ours.run(path, "solve", report=True)
        mine = median_of([ours.run(path, "solve") for _ in range(runs)], ours.baseline, first)
    frontier, outcomes = payoffs(first.report["frontier"]), first.report["outcomes"]
    match = compared(frontier, right, PUBLISHED)
    wrong = [] if match.agrees else [f"{match} (published: {len(right)})"]
    with sides.enumeration() as enumeration:
        worth = enumeration.worth(path, outcomes)
    wrong += [f"{own} is worth {one}" for own, one in zip(frontier, worth, strict=True) if not is_close(own, one)]
    failure, odd = rectangles_of_the_peer(path, sides, outcomes, worth)
    parties = len(right[0])
    return Row(
        name, 10 ** len(outcomes[0]), parties, len(right), mine, None, failure=failure, odd=odd, wrong=tuple(wrong)
    )


def rectangles_of_the_peer(
    path: Path, sides: Sides, outcomes: list[list[str]], worth: Sequence[Payoff]
) -> tuple[str, tuple[str, ...]]:
    """How the peer fails, and which of these outcomes it thinks worth something else: its points, of the maximum."""
    profiles = [own.read_text(encoding="utf-8") for own in sorted(path.glob("profile*.xml"))]
    most = [float(text.partition('maxutility="')[2].partition('"')[0]) for text in profiles]
    with sides.peer() as peer:
        try:
            points = peer.worth(path, outcomes)
            found = [tuple(own / best for own, best in zip(row, most, strict=True)) for row in points]
            other = [(own, one) for own, one in zip(found, worth, strict=True) if not is_close(own, one)]
            odd = [f"{len(other)} of {len(worth)} frontier outcomes mis-evaluated"] if other else []
            odd += [f"for example {rounded(own)} for {rounded(one)}" for own, one in other[:1]]
        except Failed as error:
            odd = [f"outcomes cannot be evaluated: {error}"]
    with sides.peer() as peer:
        try:
            peer.run(path, "calc_stats")
        except Failed as error:
            return str(error), tuple(odd)
    return "", tuple(odd)


def payoffs(rows: Sequence[Sequence[float]]) -> list[Payoff]:
    """Payoffs as JSON has them, as tuples."""
    return [tuple(row) for row in rows]


def rounded(payoff: Payoff) -> str:
    """A payoff to look at."""
    return f"({', '.join(f'{own:.4f}' for own in payoff)})"
