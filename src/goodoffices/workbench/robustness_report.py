"""How sure an answer is, as plain data for JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import isnan

from goodoffices.analysis.robustness.counted import STANDARD, Chance, Span
from goodoffices.analysis.robustness.disclosing import leave_needed
from goodoffices.analysis.robustness.findings import Offer, Question, Ranges, Ranks, Robustness, Swing
from goodoffices.analysis.robustness.unknowns import Sort, Unknown
from goodoffices.briefing.asking import question_in_words, reveals_in_words
from goodoffices.briefing.language import Language
from goodoffices.briefing.needed import needed_for
from goodoffices.case.case import Case
from goodoffices.case.errors import Problem
from goodoffices.case.packages import Package
from goodoffices.workbench.complaints import Json, problem_report
from goodoffices.workbench.reporting import package_report, title_report
from goodoffices.workbench.robustness import Sureness


def sureness_report(sure: Sureness, say: Language, warnings: Iterable[Problem] = ()) -> Json:
    """Everything that was found out; questions in words, in the language of `say`."""
    found, case = sure.findings, sure.case
    return {
        "case": case.name,
        "title": title_report(case),
        "as_of": sure.as_of.isoformat() if sure.as_of else None,
        "given": package_report(Package.of(sure.given), case),
        "draft": package_report(Package.of(sure.draft), case) if sure.draft else None,
        "exact": found.worlds is None,
        "samples": found.worlds,
        "seed": found.seed,
        "zone": {
            **_chance(found.zone),
            "assumptions": _ranges(found.zone_ranges),
            "bounds": _span(found.bounds) if found.bounds else None,
        },
        "packages": [_offer(own, found, case) for own in found.offers],
        "most_likely": found.best,
        "packages_looked_at": found.looked_at,
        "ranks": _ranks(found.ranks) if found.ranks else None,
        "tornado": [_swing(own) for own in found.swings],
        "questions": [_question(own, found, case, say) for own in found.questions],
        "limits": [caveat.value for caveat in found.caveats],
        "warnings": [problem_report(problem) for problem in warnings],
    }


def _chance(own: Chance) -> dict[str, object]:
    return {"probability": float(own.value), "low": own.low, "high": own.high, "exact": own.exact}


def _span(own: Span) -> Json:
    return {"low": float(own.low), "high": float(own.high)}


def _ranges(own: Ranges) -> Json:
    return {"firmness": _span(own.firmness), "values": _span(own.values) if own.values else None}


def _offer(own: Offer, found: Robustness, case: Case) -> Json:
    package = found.solved.model.package(own.choices)
    return {
        "names": list(own.names),
        "package": package_report(package, case),
        "completed": list(own.completed),
        "breaks_rules": own.breaks_rules,
        "needs": list(needed_for(package, case)),
        "accepted_by_all": {**_chance(own.by_all), "assumptions": _ranges(own.ranges)},
        "accepted_by": {party: _chance(chance) for party, chance in own.by_party.items()},
    }


def _ends(unknown: Unknown) -> tuple[str, str]:
    return ("real", "not_real") if unknown.sort is Sort.LINE else ("low", "high")


def _swing(own: Swing) -> Json:
    ends = _ends(own.unknown)
    return {
        "about": own.unknown.id,
        "kind": own.unknown.sort.value,
        "party": own.unknown.party,
        "zone": _pair(ends, own.zone),
        "packages": [_pair(ends, pair) for pair in own.offers],
    }


def _pair(ends: tuple[str, str], pair: tuple[Fraction, Fraction]) -> Json:
    return dict(zip(ends, map(float, pair), strict=True))


def _question(own: Question, found: Robustness, case: Case, say: Language) -> Json:
    gain = float(own.gain)
    spare = STANDARD * own.error if own.error is not None else 0.0
    unknown_error = own.error is None and found.worlds is not None
    return {
        "party": own.unknown.party,
        "about": own.unknown.id,
        "kind": own.unknown.sort.value,
        "ask": question_in_words(own.unknown, case, say),
        "gain": gain,
        "low": None if unknown_error else max(0.0, gain - spare),
        "high": None if unknown_error else gain + spare,
        "answers": [
            {
                "answer": reply.place,
                "probability": float(reply.chance),
                "package": package_report(found.solved.model.package(reply.choices), case),
                "accepted_by_all": float(reply.accepted),
            }
            for reply in own.replies
        ],
        "reveals": list(reveals_in_words(own.unknown, case, say)),
        "needs_leave_of": list(leave_needed(own.unknown, case)),
    }


def _ranks(own: Ranks) -> Json:
    """Lists over packages (their numbers in `packages`), of lists over places or parties."""
    return {
        "packages": list(own.offers),
        "parties": list(own.parties),
        "samples": own.worlds,
        "by_party": {party: ranks.tolist() for party, ranks in own.by_party.items()},
        "unknown_weights": {
            "acceptability": own.together.tolist(),
            "central_weights": [_numbers(row) for row in own.central.tolist()],
            "confidence": [None if isnan(factor) else factor for factor in own.confidence.tolist()],
        },
    }


def _numbers(row: Sequence[float]) -> list[float] | None:
    return None if any(map(isnan, row)) else list(row)
