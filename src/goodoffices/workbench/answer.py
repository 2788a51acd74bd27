"""An answer: what was found out about a case, in the case's own points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import overload

from goodoffices.analysis.balance import Solution
from goodoffices.analysis.conflicts import Sets
from goodoffices.analysis.solve import Findings
from goodoffices.case.case import Case
from goodoffices.case.packages import Package
from goodoffices.workbench.outcomes import Frontier, scores


@dataclass(frozen=True, slots=True)
class Zone:
    """The packages that obey the rules and have the consent they need: from `low` to `high` of them, both proven.

    `empty` is None where neither a package was found nor a proof that there is none.
    """

    empty: bool | None
    low: int
    high: int

    @property
    def exact(self) -> bool:
        """Whether the number of packages is known."""
        return self.low == self.high

    @property
    def size(self) -> int | None:
        """The number of packages, or None where only its bounds are known."""
        return self.low if self.exact else None


@dataclass(frozen=True, slots=True)
class Balanced:
    """What a rule picks.

    `ties` counts the outcomes that the rule finds equally good, `count` the packages that give the scores shown
    (None: not counted). Where not `proven`, it is the best found in time.
    """

    scores: Mapping[str, float]
    package: Package
    ties: int
    count: int | None
    proven: bool


@dataclass(frozen=True, slots=True)
class Listed(Sequence[tuple[str, ...]]):
    """Conflicts or concessions: sets of ids, best first; `complete` says whether these are all."""

    sets: tuple[tuple[str, ...], ...]
    complete: bool

    @overload
    def __getitem__(self, index: int) -> tuple[str, ...]: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[tuple[str, ...], ...]: ...
    def __getitem__(self, index: int | slice) -> tuple[str, ...] | tuple[tuple[str, ...], ...]:
        return self.sets[index]

    def __len__(self) -> int:
        return len(self.sets)


@dataclass(frozen=True, eq=False)
class Answer:
    """What was found out about a case.

    `solutions` has each rule's pick by the rule's name, or None where no package of the zone spares everybody a loss;
    each is an attribute as well: `answer.nash`. `conflicts` and `concessions` are filled where the zone is empty.
    `limits` names what was not proven, `estimates` the parties whose inputs are estimates. `findings` are the same
    results as the engine has them.
    """

    findings: Findings = field(repr=False)
    as_of: date | None = None
    given: Mapping[str, str] = field(default_factory=dict)

    @property
    def case(self) -> Case:
        """The case that was solved."""
        return self.findings.model.case

    @property
    def packages(self) -> int:
        """How many packages the case has, whether or not they obey its rules."""
        return self.case.package_count

    @property
    def parties(self) -> tuple[str, ...]:
        """The parties whose points count: with values, and with consent that can be needed."""
        return self.findings.model.parties

    @property
    def estimates(self) -> tuple[str, ...]:
        """Those of them whose inputs are estimates."""
        return tuple(party for party in self.parties if party in self.findings.model.estimates)

    @cached_property
    def zone(self) -> Zone:
        """The zone of agreement."""
        size = self.findings.size
        empty = False if len(self.findings.frontier) or size.low else True if size.high == 0 else None
        return Zone(empty, size.low, size.high)

    @cached_property
    def frontier(self) -> Frontier:
        """The undominated outcomes of the zone."""
        return Frontier(self.findings)

    @cached_property
    def solutions(self) -> Mapping[str, Balanced | None]:
        """What each rule picks."""
        return {rule: self._balanced(own) for rule, own in self.findings.solutions.items()}

    @cached_property
    def conflicts(self) -> Listed:
        """The smallest sets of red lines, walk-aways and givens that cannot hold together."""
        return self._listed(self.findings.conflicts)

    @cached_property
    def concessions(self) -> Listed:
        """The smallest sets of them whose movement opens the zone."""
        return self._listed(self.findings.concessions)

    @property
    def limits(self) -> tuple[str, ...]:
        """What was not proven."""
        return tuple(limit.value for limit in self.findings.limits)

    def __getattr__(self, name: str) -> Balanced | None:
        """The pick of a rule, by the rule's name."""
        if name.startswith("_") or name not in self.solutions:
            raise AttributeError(f"an answer has no {name!r}, and there is no rule of that name")
        return self.solutions[name]

    def _balanced(self, own: Solution | None) -> Balanced | None:
        if own is None:
            return None
        package = self.findings.model.package(own.choices)
        return Balanced(scores(self.findings, own.points), package, own.ties, own.count, own.bound is None)

    def _listed(self, sets: Sets) -> Listed:
        softs = self.findings.model.softs
        return Listed(tuple(tuple(softs[i].id for i in own) for own in sets.sets), sets.complete)
