"""What claims are about: an issue, a facet, a draft, or a version of a draft."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.case.case import Case

AT = "@"
"""Between a draft and the label of its version, as in `plan@2`."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A subject by its id; of a draft, `version` is the place of the version meant, oldest first, from 0."""

    id: str
    version: int | None = None


def subject_of(name: str, case: Case) -> Subject | None:
    """What a name in `about` stands for; None where the case has no such thing.

    A facet that is alone in its issue is that issue.
    """
    facet = case.scope.facet(name)
    if facet is not None:
        return Subject(facet.id)
    if any(issue.id == name for issue in case.issues):
        return Subject(name)
    label: str | None
    name, at, label = name.partition(AT)
    draft = case.draft(name.strip())
    if draft is None or not at:
        return Subject(draft.id) if draft else None
    labels = [version.label for version in draft.versions]
    return Subject(draft.id, labels.index(label.strip())) if label.strip() in labels else None


def known_subjects(case: Case) -> tuple[str, ...]:
    """Every name that a claim can be about."""
    versions = (f"{draft.id}{AT}{version.label}" for draft in case.drafts for version in draft.versions)
    drafts = (draft.id for draft in case.drafts)
    return tuple(dict.fromkeys([*(issue.id for issue in case.issues), *case.scope.known(), *drafts, *versions]))
