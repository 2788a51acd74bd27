"""Two versions beside each other: their clauses, what they decide, and what that does to each party."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from goodoffices.analysis.comparing.clauses import Binding, ClauseChange, clause_changes
from goodoffices.analysis.comparing.worths import Worth, worths
from goodoffices.analysis.outlook import Outlook, outlook
from goodoffices.analysis.solve import Findings, solve
from goodoffices.case.case import Case
from goodoffices.case.drafts import Clause, Draft, DraftVersion
from goodoffices.case.packages import Package


@dataclass(frozen=True, slots=True)
class Side:
    """One of two things that are compared: a version of a draft, or a package that somebody named.

    A package has neither `draft` nor clauses; the label of its `version` is what it was called.
    """

    version: DraftVersion
    draft: Draft | None = None
    choices: Package = field(default_factory=Package)

    @property
    def package(self) -> Package:
        """What it decides."""
        return self.version.package if self.draft else self.choices


@dataclass(frozen=True)
class Comparison:
    """What changed from one version to another, and what it does to whom.

    `clauses` are empty where one of the two is a package without a text. `facets` are those decided in another way.
    `outlooks` and `zones` say of each side what it settles, and whether a zone of agreement is left with it.
    """

    case: Case
    before: Side
    after: Side
    clauses: tuple[ClauseChange, ...]
    facets: tuple[Binding, ...]
    worths: tuple[Worth, ...]
    outlooks: tuple[Outlook, Outlook]
    zones: tuple[Findings, Findings]

    @property
    def has_texts(self) -> bool:
        """Whether both have clauses, so that these are compared."""
        return self.before.draft is not None and self.after.draft is not None

    @property
    def is_same(self) -> bool:
        """Whether nothing differs, neither in the clauses nor in what is decided."""
        return not self.facets and all(change.is_unchanged for change in self.clauses)


def compare(case: Case, before: Side, after: Side, *, as_of: date | None = None, budget: float = 10.0) -> Comparison:
    """Hold two versions against each other; the facets of their clauses must be in the case.

    `budget` bounds the seconds that it may take to look for a zone with either. Raises CaseError where the rules of the
    case exclude every package.
    """
    old, new = _named_by_id(before, case), _named_by_id(after, case)
    has_texts = before.draft is not None and after.draft is not None
    first = solve(case, as_of=as_of, given=old.package, budget=budget / 2)
    is_alike = old.package == new.package
    return Comparison(
        case=case,
        before=old,
        after=new,
        clauses=clause_changes(old.version, new.version) if has_texts else (),
        facets=_decided_otherwise(case, old.package, new.package),
        worths=worths(case, old.package, new.package),
        outlooks=(outlook(case, old.package, as_of=as_of), outlook(case, new.package, as_of=as_of)),
        zones=(first, first if is_alike else solve(case, as_of=as_of, given=new.package, budget=budget / 2)),
    )


def _named_by_id(side: Side, case: Case) -> Side:
    """The same with every facet called by its id, whichever of its names a clause uses."""

    def clause(own: Clause) -> Clause:
        return replace(own, binds=tuple((case.scope.id_of(facet), option) for facet, option in own.binds))

    version = replace(side.version, clauses=tuple(map(clause, side.version.clauses)))
    choices = {case.scope.id_of(facet): option for facet, option in side.choices.items()}
    return replace(side, version=version, choices=Package.of(choices))


def _decided_otherwise(case: Case, before: Mapping[str, str], after: Mapping[str, str]) -> tuple[Binding, ...]:
    """The facets that one decides otherwise than the other, in the order of the case."""
    names = [facet.id for facet in case.facets]
    return tuple(Binding(own, before.get(own), after.get(own)) for own in names if before.get(own) != after.get(own))
