"""A domain as an outcome space of NegMAS."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from goodoffices.case.issues import Steps, amount_name
from goodoffices.formats.case_files.plain_form import Bare
from goodoffices.formats.domains.domain import Domain, DomainIssue
from goodoffices.formats.negmas_files.yaml_text import Said
from goodoffices.formats.sources.decimals import ends


@dataclass(frozen=True)
class Written:
    """An issue as it is written: its type, its values, and how each value is called in a table, by its own name."""

    issue: DomainIssue
    kind: str
    values: list[Said]
    keys: dict[str, str]

    @property
    def steps(self) -> Steps | None:
        """The amounts that its values are, where they are written as numbers."""
        return self.issue.steps if self.kind in ("ContiguousIssue", "DiscreteCardinalIssue") else None

    def said(self) -> Said:
        """The issue in the file of the outcome space."""
        return {"name": self.issue.name, "type": Bare(self.kind), "values": self.values}


def written(issue: DomainIssue) -> Written:
    """Whole numbers as a range, other amounts as a list of numbers, and those without an end as texts."""
    if issue.steps is None:
        kind = "DiscreteOrdinalIssue" if issue.is_ordered else "CategoricalIssue"
        return _words(issue, kind, issue.values)
    bounds = (issue.steps.start, issue.steps.stop, issue.steps.step)
    amounts = issue.steps.amounts()
    if all(bound.denominator == 1 for bound in bounds):
        shown = [Bare(amount_name(bound)) for bound in (bounds if bounds[2] != 1 else bounds[:2])]
        return Written(issue, "ContiguousIssue", list(shown), {amount_name(a): Bare(amount_name(a)) for a in amounts})
    if not all(map(ends, amounts)):
        return _words(issue, "DiscreteOrdinalIssue", tuple(map(amount_name, amounts)))
    keys = {amount_name(amount): Bare(_with_point(amount)) for amount in amounts}
    return Written(issue, "DiscreteCardinalIssue", list(keys.values()), dict(keys))


def _words(issue: DomainIssue, kind: str, words: tuple[str, ...]) -> Written:
    return Written(issue, kind, list(words), {word: word for word in words})


def _with_point(amount: Fraction) -> str:
    """The decimals of an amount, with a point, since NegMAS wants all of them of one type."""
    name = amount_name(amount)
    return name if "." in name else f"{name}.0"


def space_said(domain: Domain, issues: list[Written]) -> dict[str, Said]:
    """The file of the outcome space."""
    return {
        "name": domain.name,
        "type": Bare("DiscreteCartesianOutcomeSpace"),
        "issues": [issue.said() for issue in issues],
    }
