"""What each side said over time, in words: where it changed, and where its statements do not fit together."""

from __future__ import annotations

from goodoffices.briefing.document import Document, Heading, Item, Items, Paragraph, Tone
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.sources import words_of
from goodoffices.briefing.subjects import subject_in_words
from goodoffices.case.attitudes import ASSESSMENT, attitude_of
from goodoffices.case.case import Case
from goodoffices.case.claims import Claim
from goodoffices.case.over_time import Turn, courses, turns, version_of


def turns_in_words(case: Case, say: Language) -> Document:
    """Every change of position and contradiction; nothing where there are none."""
    found = turns(case)
    if not found:
        return ()
    items = tuple(_item(turn, case, say) for turn in found)
    return (Heading(say("over_time.turns")), Items(items), Paragraph(say("over_time.judge"), Tone.QUIET))


def courses_in_words(case: Case, say: Language) -> Document:
    """The sequence of statements of each side on each subject."""
    found = courses(case)
    if not found:
        return (Heading(say("over_time.courses")), Paragraph(say("over_time.no_courses")))
    items = []
    for course in found:
        head = say("over_time.whose", **_whose(course.party, course.subject, case, say))
        items.append(Item(head, below=tuple(_statement(claim, course.subject, case, say) for claim in course.claims)))
    is_undated = any(claim.day is None for course in found for claim in course.claims)
    quiet = (Paragraph(say("over_time.undated_last"), Tone.QUIET),) if is_undated else ()
    return (Heading(say("over_time.courses")), *quiet, Items(tuple(items)))


def _item(turn: Turn, case: Case, say: Language) -> Item:
    lead = say(f"over_time.{turn.kind.value}", **_whose(turn.party, turn.subject, case, say))
    return Item(lead, below=tuple(_statement(claim, turn.subject, case, say) for claim in (turn.before, turn.after)))


def _whose(party: str, subject: str, case: Case, say: Language) -> dict[str, str]:
    return {"party": party_in_words(party, case, say), "subject": subject_in_words(subject, case, say)}


def _statement(claim: Claim, subject: str, case: Case, say: Language) -> Item:
    """When, about which version, what, and the number and stance of a claim."""
    when = say.day(claim.day) if claim.day else say("over_time.no_day")
    draft, version = case.draft(subject), version_of(claim, subject, case)
    if draft and version is not None:
        when = say("over_time.on_version", when=when, label=say.quoted(draft.versions[version].label))
    words, stance = words_of(claim, say).rstrip("."), _stance(claim, say)
    mark = f", {stance}" if stance else ""
    return Item(say("over_time.statement", when=when, words=words, number=claim.id, stance=mark))


def _stance(claim: Claim, say: Language) -> str:
    attitude = attitude_of(claim)
    if claim.stance == ASSESSMENT and attitude:
        return say(f"over_time.assessment.{attitude.value}")
    return say(f"sources.stance.{claim.stance}") if claim.stance not in ("", "report") else ""
