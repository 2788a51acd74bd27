"""Compare two versions of a draft, as a person names them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goodoffices.analysis.comparing.comparison import Comparison, Side
from goodoffices.analysis.comparing.comparison import compare as hold_against
from goodoffices.case.case import Case
from goodoffices.case.check import require_sound
from goodoffices.case.drafts import Draft, DraftVersion
from goodoffices.case.errors import UsageError, shortened
from goodoffices.case.names import did_you_mean, nearest
from goodoffices.case.packages import Package
from goodoffices.workbench.budgets import require_budget
from goodoffices.workbench.given import agreed

BUDGET = 10.0
"""Seconds that may be spent on whether a zone is left."""


def compare(case: Case, before: str, after: str, *, as_of: date | None = None, budget: float = BUDGET) -> Comparison:
    """What changed from one version to another, and what it does to whom.

    A version is named `DRAFT:LABEL`, or by its label alone where no other draft has that, or `DRAFT` for its newest
    one; a package without a text by `facet=option,facet=option`. `as_of` is the day whose walk-aways count. Raises
    CaseError for a case that is not sound, UsageError for versions that the case does not know, that are the same, or
    that have no clauses.
    """
    require_budget(budget)
    require_sound(case)
    old, new = (_told(side_named(name, case)) for name in (before, after))
    if old == new:
        found = f"“{shortened(before)}” and “{shortened(after)}” are the same version"
        raise UsageError(f"{found}, so there is nothing to compare. Name two different ones.")
    return hold_against(case, old, new, as_of=as_of, budget=budget)


def side_named(name: str, case: Case) -> Side:
    """The version, or the package, that a person means by this. Raises UsageError where there is none."""
    wanted = name.strip()
    if "=" in wanted and case.draft(wanted) is None and not list(_versions(wanted, case)):
        choices = agreed([part for part in wanted.split(",") if part.strip()], case)
        return Side(DraftVersion(wanted), choices=Package.of(choices))
    found = list(_versions(wanted, case))
    if len(found) == 1:
        (draft, version), *_ = found
        return Side(version, draft)
    if found:
        known = ", ".join(f"“{draft.id}:{version.label}”" for draft, version in found)
        raise UsageError(f"Several drafts have a version “{shortened(wanted)}”: {known}. Say which one.")
    raise _unknown(wanted, case)


def _versions(name: str, case: Case) -> Iterator[tuple[Draft, DraftVersion]]:
    """Every version that the name can mean; a draft of this very name comes before labels of others."""
    draft = case.draft(name)
    if draft is not None:
        if draft.latest is None:
            raise UsageError(f"The draft “{draft.id}” has no version yet.")
        yield draft, draft.latest
        return
    for draft in case.drafts:
        labels = [name]
        labels += [name.removeprefix(draft.id + mark) for mark in ":@" if name.startswith(draft.id + mark)]
        found = next((version for label in labels if (version := draft.version(label.strip()))), None)
        if found is not None:
            yield draft, found


def _unknown(name: str, case: Case) -> UsageError:
    if not case.drafts:
        return UsageError("This case has no drafts. Write them below `drafts`, or make one with `goodoffices draft`.")
    for draft in case.drafts:
        for mark in ":@":
            if name.startswith(draft.id + mark):
                labels = [version.label for version in draft.versions]
                label = name.removeprefix(draft.id + mark)
                found = f"The draft “{draft.id}” has no version “{shortened(label)}”."
                return UsageError(f"{found} {did_you_mean(label, labels)}".rstrip())
    versions = [f"{draft.id}:{version.label}" for draft in case.drafts for version in draft.versions]
    labels = [version.label for draft in case.drafts for version in draft.versions]
    meant = nearest(name, [*(draft.id for draft in case.drafts), *versions, *labels])
    found = f"“{shortened(name)}” is no version of a draft of this case."
    return UsageError(f"{found} {did_you_mean(name, [meant] if meant else versions)}".rstrip())


def _told(side: Side) -> Side:
    """The side itself. Raises UsageError for a version of which nothing is known."""
    if side.draft is None or side.version.clauses:
        return side
    name = f"“{side.version.label}” of the draft “{side.draft.id}”"
    note = f" Its note says: “{shortened(side.version.note.in_('en'), 200)}”" if side.version.note else ""
    raise UsageError(f"The version {name} has no clauses in this case, so there is nothing to compare.{note}")
