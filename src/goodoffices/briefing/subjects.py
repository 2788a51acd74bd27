"""What claims are about, in words."""

from __future__ import annotations

from goodoffices.briefing.language import Language
from goodoffices.case.case import Case
from goodoffices.case.expressions.words import facet_in_words
from goodoffices.case.subjects import subject_of


def subject_in_words(name: str, case: Case, say: Language) -> str:
    """The title of an issue, facet or draft, and of a version its label; an unknown name as it is."""
    subject = subject_of(name, case)
    draft = case.draft(subject.id) if subject else None
    if subject is None:
        return name
    if draft is not None and subject.version is not None:
        label = case.called(draft.versions[subject.version].label, say.code)
        return say("claims.version", draft=say.text(draft.title), label=label)
    if case.scope.facet(subject.id) is not None:
        return facet_in_words(subject.id, case, say.code)
    issue = next((own for own in case.issues if own.id == subject.id), None)
    title = issue.title if issue else draft.title if draft else None
    return say.text(title) or subject.id.replace("_", " ")
