"""Where the talks stand, as plain data for JSON."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from goodoffices.briefing.changes import event_in_words
from goodoffices.briefing.gates import need_in_words
from goodoffices.briefing.language import Language
from goodoffices.case.case import Case
from goodoffices.case.errors import Problem
from goodoffices.case.origin import Origin
from goodoffices.case.packages import Package
from goodoffices.case.progress.events import Changes
from goodoffices.case.progress.gates import GateState, Need
from goodoffices.case.progress.gauges import Shown, Unknown
from goodoffices.case.progress.meetings import Conversation
from goodoffices.case.progress.standing import Stance, Standing
from goodoffices.case.progress.survey import Survey
from goodoffices.case.progress.texts import Tabled
from goodoffices.case.tracks import Meeting, Reaction
from goodoffices.workbench.complaints import Json, problem_report
from goodoffices.workbench.reporting import number_report, package_report, text_report, title_report


def status_report(survey: Survey, say: Language, warnings: Iterable[Problem] = ()) -> Json:
    """Everything about where the talks stand; what has changed is null where nobody asked since when.

    What gates need and what has happened are put into words as well, in the language of `say`.
    """
    case, distance = survey.case, survey.distance
    return {
        "case": case.name,
        "title": title_report(case),
        "as_of": _day(survey.day),
        "clauses": [_standing(own, case) for own in survey.standings if own.is_clause],
        "options": [_standing(own, case) for own in survey.standings if not own.is_clause],
        "facets": {facet: state.value for facet, state in survey.facets.items()},
        "opposed": {
            facet: [{"party": own.party, "option": own.option, **_origin(own.origin)} for own in positions]
            for facet, positions in survey.opposed.items()
        },
        "offers": [_offer(own, case) for own in survey.last_offers],
        "distance": {
            "apart": distance.apart,
            "differing": list(distance.differing),
            "alike": list(distance.together),
            "one_sided": list(distance.one_sided),
        },
        "tracks": [_track(own) for own in survey.conversations],
        "next": [{"track": track.id, **_meeting(meeting)} for track, meeting in survey.upcoming],
        "gates": [_gate(own, case, say) for own in survey.gates],
        "changes": None if survey.changes is None else _changes(survey.changes, case, say),
        "warnings": [problem_report(problem) for problem in warnings],
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _origin(origin: Origin) -> Json:
    return {"sources": list(origin.sources), "basis": origin.known_as.value, "audience": list(origin.audience)}


def _standing(own: Standing, case: Case) -> Json:
    return {
        "track": own.tabled.track,
        "offer": own.tabled.offer.id,
        "draft": own.tabled.offer.draft or None,
        "version": own.tabled.offer.version or None,
        "number": own.point.label,
        "binds": package_report(Package(own.point.binds), case),
        "state": own.state.value,
        "needed": list(own.needed),
        "missing": list(own.missing),
        "said": [_stance(stance) for stance in own.stances],
    }


def _stance(own: Stance) -> Json:
    origin = own.reaction.origin if own.reaction else own.tabled.offer.origin
    day = own.tabled.day_of(own.reaction) if own.reaction else own.tabled.day
    return {"party": own.party, "answer": own.reply.value, "date": _day(day), **_origin(origin)}


def _offer(own: Tabled, case: Case) -> Json:
    return {
        "track": own.track,
        "id": own.offer.id,
        "by": list(own.offer.by),
        "date": _day(own.day),
        "draft": own.offer.draft or None,
        "version": own.offer.version or None,
        "package": package_report(own.package, case),
        "reactions": [_reaction(reaction) for reaction in own.offer.reactions],
        **_origin(own.offer.origin),
    }


def _reaction(own: Reaction) -> Json:
    return {
        "by": own.by,
        "date": _day(own.day),
        "clauses": list(own.clauses),
        "answer": own.reply.value,
        **_origin(own.origin),
    }


def _track(own: Conversation) -> Json:
    kinds = {"held": own.held, "planned": own.planned, "overdue": own.overdue, "cancelled": own.cancelled}
    return {
        "id": own.track.id,
        "participants": list(own.track.participants),
        **{kind: [_meeting(meeting) for meeting in meetings] for kind, meetings in kinds.items()},
        **_origin(own.track.origin),
    }


def _meeting(own: Meeting) -> Json:
    return {"id": own.id, "who": list(own.who), "where": own.where, "date": _day(own.day), **_origin(own.origin)}


def _gate(own: GateState, case: Case, say: Language) -> Json:
    gate = own.gate
    return {
        "id": gate.id,
        "opens": gate.opens,
        "open": own.verdict.is_open,
        "verdict": own.verdict.value,
        "condition": text_report(gate.condition),
        "when": gate.when.text if gate.when else None,
        "opened": _day(gate.opened),
        "needs": [_need(need, case, say) for need in own.needs],
        **_origin(gate.origin),
    }


def _need(need: Need, case: Case, say: Language) -> Json:
    shown = [
        {"gauge": gauged.gauge, "of": gauged.of or None, "shows": _number(value), "unknown": _reason(value)}
        for gauged, value in need.shown
    ]
    return {"words": need_in_words(need, case, say), "holds": need.holds, "gauges": shown}


def _number(shown: Shown) -> int | float | None:
    return None if isinstance(shown, Unknown) else number_report(shown)


def _reason(shown: Shown) -> str | None:
    return shown.value if isinstance(shown, Unknown) else None


def _changes(changes: Changes, case: Case, say: Language) -> Json:
    return {
        "since": _day(changes.since),
        "until": _day(changes.until),
        "events": [
            {"date": _day(own.day), "kind": own.kind.value, "words": event_in_words(own, case, say)}
            for own in changes.events
        ],
        "undated": {kind.value: n for kind, n in changes.undated.items()},
    }
