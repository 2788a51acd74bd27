"""Bridges as plain data for JSON: the keys of DESIGN §5 and of the issue, and a few more."""

from __future__ import annotations

from collections.abc import Mapping

from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.conflict import Conflict
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.plans import Plan
from goodoffices.bridging.precedent import Precedent, precedents_of
from goodoffices.bridging.search import why_not
from goodoffices.bridging.wording import phrase
from goodoffices.briefing.bridge_words import home_of, moves_of, risks_of
from goodoffices.briefing.bridges import PROBING
from goodoffices.briefing.language import Language
from goodoffices.workbench.bridging import Bridging
from goodoffices.workbench.complaints import Json
from goodoffices.workbench.reporting import package_report


def bridging_report(found: Bridging, say: Language) -> Json:
    """Everything about the bridges of a case, its sentences in one language."""
    return {
        "case": found.case.name,
        "zone": {"empty": found.answer.zone.empty, "size": found.answer.zone.size},
        "conflicts": [list(conflict.members) for conflict in found.conflicts],
        "bridges": [_bridge(number, own, found, say) for number, own in enumerate(found.bridges, start=1)],
        "plans": [_plan(plan) for plan in found.plans],
        "unresolved": [_unresolved(own.conflict, found) for own in found.searches if not own.bridges],
        "to_ask_about_each": [say.text(phrase("probing", key)) for key in PROBING],
        "complete": found.complete,
    }


def _unresolved(conflict: Conflict, found: Bridging) -> Json:
    """A conflict without a bridge: what was tried, and for which lines it does nothing."""
    tried = why_not(found.case, conflict)
    return {"conflict": list(conflict.members), "tried": {name: list(lines) for name, lines in tried.items()}}


def _bridge(number: int, own: Bridge, found: Bridging, say: Language) -> Json:
    return {
        "id": number,
        "resolves": list(own.conflict.members),
        "operators": [_operator(move, own.to(i)) for i, move in enumerate(own.moves)],
        "says": moves_of(own, found.case, say),
        "package": package_report(own.package, own.transformation.case),
        "as_first_put": package_report(own.back, found.case),
        "scores": dict(own.scores),
        "worst_gain": round(float(own.worst_gain), 2) if own.gains else None,
        "readings": {line: judgement.reading.value for line, judgement in own.judgements.items()},
        "open": [*own.open_lines, *own.unsure],
        "questions": [
            {
                "party": question.party,
                "ask": say.text(question.ask),
                "kind": question.kind.value,
                "reveals": say.text(question.reveals),
                "needs_leave_of": list(question.leave),
            }
            for question in own.questions
        ],
        "confirmed": [
            {"line": line, "answer": j.answer.name, "date": j.answer.day.isoformat()}
            for line, j in own.judgements.items()
            if j.answer is not None
        ],
        "keeps": {party: home_of(own, party, found.case, say) for party in _sides(own)},
        "risks": risks_of(own, found.case, say),
        "precedents": [_precedent(p, say) for operator in own.operators for p in precedents_of(operator)],
        "consent_needed": list(own.consent),
        "positions_moved": own.moved,
    }


def _operator(move: Move, to: Mapping[str, list[str]]) -> Json:
    """A move: on what, and what it changes: each facet that it adds, with the options that do as well."""
    return {"name": move.operator, "issue": move.clash.issue, "facet": move.clash.facet, "to": dict(to)}


def _sides(own: Bridge) -> tuple[str, ...]:
    return tuple(dict.fromkeys(party for m in own.moves for party in (*m.clash.refusers, *m.clash.demanders)))


def _precedent(precedent: Precedent, say: Language) -> Json:
    return {
        "name": say.text(precedent.name),
        "year": precedent.year,
        "place": say.text(precedent.place),
        "operator": precedent.operator,
        "stake": say.text(precedent.stake),
        "formula": say.text(precedent.formula),
        "ended": say.text(precedent.ended),
        "ending": precedent.ending.value,
        "source": precedent.source,
    }


def _plan(plan: Plan) -> Json:
    bounds = {} if plan.zone is not None else {"low": plan.low, "high": plan.high}
    case = plan.picked.transformation.case
    return {
        "bridges": list(plan.bridges),
        "operators": [_operator(move, {facet: [option] for facet, option in move.choices}) for move in plan.moves],
        "zone": plan.zone,
        **bounds,
        "package": package_report(plan.picked.package, case),
        "scores": dict(plan.picked.scores),
    }
