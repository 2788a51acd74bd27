"""A draft with one version as plain data."""

from __future__ import annotations

from goodoffices.case.case import Case
from goodoffices.case.drafts import Draft
from goodoffices.case.text import Text
from goodoffices.workbench.complaints import Json
from goodoffices.workbench.reporting import package_report


def draft_report(draft: Draft, case: Case) -> Json:
    """The newest version of a draft: its clauses, what it decides, and its note, in the languages that there are."""
    version = draft.versions[-1]
    return {
        "case": case.name,
        "draft": draft.id,
        "title": _text(draft.title),
        "version": version.label,
        "note": None if version.note is None else _text(version.note),
        "package": package_report(version.package, case),
        "open": [facet.id for facet in case.facets if facet.id not in version.package],
        "clauses": [
            {"number": own.number, "id": own.id or None, "says": _text(own.says), "binds": dict(own.binds)}
            for own in version.clauses
        ],
    }


def _text(text: Text) -> Json | str:
    return text.versions[0][1] if text.is_plain else dict(text.versions)
