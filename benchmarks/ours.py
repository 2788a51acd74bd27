"""Our side: the public functions of goodoffices, in the environment it is installed in. `python -m benchmarks.ours`.

What is timed is what a program does that wants the whole answer: `solve`, every frontier point with its scores, count
and package, and every solution.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.serving import Side, serve

if TYPE_CHECKING:
    from goodoffices.case.case import Case
    from goodoffices.formats.domains.imported import Imported
    from goodoffices.workbench.answer import Answer, Balanced
    from goodoffices.workbench.outcomes import Point

    Read = Callable[[Sequence[Path]], Imported]


@dataclass(frozen=True)
class Found:
    """An answer, read out."""

    answer: Answer
    frontier: tuple[Point, ...]
    solutions: Mapping[str, Balanced | None]


def prepare() -> Side:
    """Import goodoffices, and say how it loads, solves and reports."""
    from goodoffices.formats import negmas  # noqa: PLC0415  # importing is timed
    from goodoffices.workbench.solving import solve as solve_case  # noqa: PLC0415

    def load(path: str) -> Case:
        files = [own for own in sorted(Path(path).glob("*.xml")) if own.name != "pareto.xml"]
        if files:
            read_xml: Read = import_module("goodoffices.formats.genius").read
            return read_xml(files).case
        return negmas.read([Path(path)]).case

    def solve(case: Case) -> Found:
        answer = solve_case(case)
        return Found(answer, answer.frontier.points, answer.solutions)

    return Side(
        load, {"solve": solve}, report, facts={"goodoffices": version("goodoffices"), "numpy": version("numpy")}
    )


def report(found: Found) -> dict[str, Any]:
    """The payoffs found, as plain numbers in the order of the case's parties, and the packages that have them."""
    case = found.answer.case

    def payoff(scores: Mapping[str, float]) -> list[float]:
        return [float(scores[party.id]) for party in case.parties]

    return {
        "frontier": [payoff(point.scores) for point in found.frontier],
        "outcomes": [[point.package[facet.id] for facet in case.facets] for point in found.frontier],
        "solutions": {rule: [] if own is None else [payoff(own.scores)] for rule, own in found.solutions.items()},
        "limits": list(found.answer.limits),
    }


if __name__ == "__main__":
    serve(prepare)
