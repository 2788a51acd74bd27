"""Answers as plain data for JSON: the keys of DESIGN §8, and a few more."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from goodoffices.briefing.needed import always_needed, conditions
from goodoffices.case.case import Case
from goodoffices.case.consent import consenters
from goodoffices.case.errors import Problem
from goodoffices.case.expressions.words import in_words
from goodoffices.case.origin import Basis
from goodoffices.case.packages import Package
from goodoffices.case.text import Text
from goodoffices.workbench.answer import Answer, Balanced, Listed, Zone
from goodoffices.workbench.complaints import Json, problem_report
from goodoffices.workbench.improving import Improved
from goodoffices.workbench.outcomes import Frontier, Point


def answer_report(answer: Answer, warnings: Iterable[Problem] = (), representatives: int | None = None) -> Json:
    """Everything about an answer; of the frontier, as many `representatives` as are asked for.

    Numbers of number facets are numbers in packages.
    """
    case = answer.case
    return {
        "case": case.name,
        "title": title_report(case),
        "as_of": answer.as_of.isoformat() if answer.as_of else None,
        "given": package_report(Package.of(answer.given), case),
        "packages": answer.packages,
        "obeying_rules": answer.findings.obeying,
        "parties": list(answer.parties),
        "estimates": list(answer.estimates),
        "consent": consent_report(case),
        "zone": _zone(answer.zone),
        "frontier": _frontier(answer.frontier, case, representatives),
        "solutions": {rule: own and _balanced(own, case) for rule, own in answer.solutions.items()},
        "conflicts": _listed(answer.conflicts),
        "concessions": _listed(answer.concessions),
        "limits": list(answer.limits),
        "warnings": [problem_report(problem) for problem in warnings],
    }


def case_report(case: Case, warnings: Iterable[Problem] = ()) -> Json:
    """What a sound case consists of, and what is odd about it."""
    bases = [line.origin.known_as.value for line in case.red_lines]
    return {
        "case": case.name,
        "title": title_report(case),
        "sound": True,
        "parties": {party.id: [seat.value for seat in party.seats] for party in case.parties},
        "issues": {issue.id: [facet.id for facet in issue.facets] for issue in case.issues},
        "packages": case.package_count,
        "rules": len(case.all_rules),
        "red_lines": {basis.value: bases.count(basis.value) for basis in Basis},
        "values": [values.party for values in case.values],
        "claims": len(case.claims),
        "drafts": [draft.id for draft in case.drafts],
        "consent": consent_report(case),
        "warnings": [problem_report(problem) for problem in warnings],
    }


def package_report(package: Package, case: Case) -> Json:
    """A package as a mapping; the options of number facets as numbers."""
    return {facet: _option(facet, option, case) for facet, option in package.items()}


def consent_report(case: Case) -> Json:
    """Whose consent is needed: by the case's own rule, or of all signatories; and of whom else where."""
    places: dict[str, list[str]] = {}
    for own in conditions(case):
        places.setdefault(own.party, []).append(in_words(own.node, case, "en"))
    return {
        "rule": case.consent.text if case.consent else None,
        "always": list(always_needed(case)),
        "where": places,
        "can_be_needed": list(consenters(case)),
    }


def title_report(case: Case) -> Json | str:
    """The title: by language, where it is said in several."""
    return text_report(case.title)


def text_report(text: Text) -> Json | str:
    """What a case says: by language, where it says it in several or names the language."""
    return text.in_("en") if text.is_plain else dict(text.versions)


def _zone(zone: Zone) -> Json:
    bounds = {} if zone.exact else {"low": zone.low, "high": zone.high}
    return {"empty": zone.empty, "size": zone.size, "exact": zone.exact, **bounds}


def improved_report(improved: Improved, case: Case) -> Json:
    """A package, and the outcomes that improve on it for everybody."""
    return {
        "package": package_report(improved.package, case),
        "scores": dict(improved.scores),
        "crossed": list(improved.crossed),
        "breaks_rules": improved.breaks_rules,
        "exact": improved.exact,
        "points": _points(improved.points, case),
    }


def _frontier(frontier: Frontier, case: Case, representatives: int | None) -> Json:
    gap = {} if frontier.gap is None else {"gap": dict(frontier.gap)}
    if representatives is None:
        return {"exact": frontier.exact, **gap, "points": _points(frontier, case)}
    shown = frontier.spread(representatives)
    return {"exact": frontier.exact, **gap, "of": len(frontier), "points": _points(shown, case)}


def _points(points: Iterable[Point], case: Case) -> list[Json]:
    return [
        {"scores": dict(point.scores), "count": point.count, "package": package_report(point.package, case)}
        for point in points
    ]


def _balanced(own: Balanced, case: Case) -> Json:
    return {
        "scores": dict(own.scores),
        "package": package_report(own.package, case),
        "ties": own.ties,
        "count": own.count,
        "proven": own.proven,
    }


def _listed(listed: Listed) -> Json:
    return {"complete": listed.complete, "sets": [list(own) for own in listed.sets]}


def _option(facet: str, option: str, case: Case) -> str | int | float:
    found = case.facet(facet).option(option)
    return option if found is None or found.number is None else number_report(found.number)


def number_report(amount: Fraction) -> int | float:
    """A number as JSON has it: whole where it is whole."""
    return int(amount) if amount.denominator == 1 else float(amount)
