"""The packages to show side by side, each once, with every rule that picks it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from goodoffices.analysis.balance import Solution
from goodoffices.analysis.solve import Findings
from goodoffices.briefing.language import Language
from goodoffices.case.packages import Package


@dataclass(frozen=True)
class Column:
    """One package and every rule that picks it."""

    rules: tuple[str, ...]
    solution: Solution
    package: Package

    def head(self, say: Language) -> str:
        """The names of its rules."""
        return " · ".join(say(f"balanced.{rule}.name") for rule in self.rules)


def columns(findings: Findings) -> tuple[Column, ...]:
    """The balanced packages, each once, in the order of the rules."""
    by_package: dict[tuple[int, ...], list[str]] = {}
    for rule, solution in findings.solutions.items():
        if solution is not None:
            by_package.setdefault(solution.choices, []).append(rule)
    found = []
    for choices, names in by_package.items():
        solution = findings.solutions[names[0]]
        assert solution is not None  # noqa: S101 - only found ones were collected above
        found.append(Column(tuple(names), solution, findings.model.package(choices)))
    return tuple(found)


def names(parties: Collection[str], findings: Findings, say: Language) -> str:
    """The names of these parties, in the order of the case; “nobody” where there is none."""
    named = [say.text(party.name) for party in findings.model.case.parties if party.id in parties]
    return say.listed(named) or say("balanced.nobody")
