"""Where the talks stand, as a document: agreed, contested, open; who talks to whom; offers; gates; what has changed."""

from __future__ import annotations

from goodoffices.briefing.agreed import agreed_in_words, contested_in_words, open_in_words
from goodoffices.briefing.changes import changes_in_words
from goodoffices.briefing.document import Document, Heading, Paragraph, Tone
from goodoffices.briefing.gates import gates_in_words
from goodoffices.briefing.language import Language
from goodoffices.briefing.talks import offers_in_words, tracks_in_words, upcoming_in_words
from goodoffices.case.progress.standing import State
from goodoffices.case.progress.survey import Survey


def status_in_words(survey: Survey, say: Language) -> Document:
    """Everything there is to say of where the talks stand, from what is settled to what comes next."""
    changes = changes_in_words(survey.changes, survey.case, say) if survey.changes else ()
    return (
        Heading(say("status.heading", title=say.text(survey.case.title)), 1),
        Paragraph(in_short(survey, say), Tone.LEAD),
        *agreed_in_words(survey, say),
        *contested_in_words(survey, say),
        *open_in_words(survey, say),
        *offers_in_words(survey, say),
        *tracks_in_words(survey, say),
        *gates_in_words(survey, say),
        *upcoming_in_words(survey, say),
        *changes,
    )


def in_short(survey: Survey, say: Language) -> str:
    """The day, how many clauses are agreed and contested, and how many gates are open, in a few sentences."""
    told = [say("status.as_of", day=say.day(survey.day))] if survey.day else []
    clauses = survey.clauses()
    agreed, contested = (len(survey.clauses(state)) for state in (State.AGREED, State.CONTESTED))
    if clauses:
        told.append(say.count("status.clauses", len(clauses), agreed=agreed, contested=contested))
    elif State.AGREED not in survey.facets.values():
        told.append(say("status.nothing_agreed"))
    if survey.gates:
        is_open = len(survey.gates) - len(survey.waiting)
        told.append(say.count("status.gates", len(survey.gates), open=is_open))
    return " ".join(told)
