"""Two versions beside each other as plain data."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from goodoffices.analysis.comparing.clauses import Binding, ClauseChange, Wording
from goodoffices.analysis.comparing.comparison import Comparison, Side
from goodoffices.analysis.comparing.worths import Worth
from goodoffices.analysis.outlook import Outlook
from goodoffices.analysis.solve import Findings
from goodoffices.briefing.compared_sides import span
from goodoffices.briefing.zone import Zone
from goodoffices.case.case import Case
from goodoffices.case.expressions.evaluate import Truth
from goodoffices.workbench.complaints import Json
from goodoffices.workbench.reporting import number_report, package_report

LINES: Mapping[Truth, str] = {True: "respected", False: "crossed", None: "open"}
REACHED: Mapping[Truth, str] = {True: "reached", False: "out_of_reach", None: "open"}
NEEDED: Mapping[Truth, str] = {True: "needed", False: "not_needed", None: "open"}


def comparison_report(found: Comparison) -> Json:
    """Everything about two versions. Points are the case's own; places on a party's scale run from 0 to 100."""
    case = found.case
    estimates = [own.party for own in found.worths if own.party in found.outlooks[0].model.estimates]
    return {
        "case": case.name,
        "before": _side(found.before, case),
        "after": _side(found.after, case),
        "same": found.is_same,
        "clauses": [_clause(own) for own in found.clauses],
        "facets": [_binding(own) for own in found.facets],
        "parties": {own.party: _party(own, found) for own in found.worths},
        "estimates": estimates,
        "red_lines": {line.id: _turned(found, line.id, LINES) for line in case.red_lines},
        "consent": {party.id: _needed(found, party.id) for party in case.parties},
        "obeys_rules": _pair([own.obeys for own in found.outlooks]),
        "zone": _pair([_zone(own) for own in found.zones]),
        "proven": all(own.proven for own in found.outlooks),
    }


def _pair(both: list[object]) -> Json:
    before, after = both
    return {"before": before, "after": after}


def _side(side: Side, case: Case) -> Json:
    version = side.version
    return {
        "draft": side.draft.id if side.draft else None,
        "version": version.label,
        "date": version.day.isoformat() if version.day else None,
        "author": version.author or None,
        "package": package_report(side.package, case),
    }


def _clause(change: ClauseChange) -> Json:
    before, after = change.before, change.after
    kinds = {
        "added": change.is_added,
        "removed": change.is_removed,
        "moved": change.place.value == "moved",
        "renumbered": change.place.value == "renumbered",
        "reworded": change.is_reworded,
        "rebound": bool(change.bindings) and not (change.is_added or change.is_removed),
    }
    return {
        "change": [kind for kind, is_so in kinds.items() if is_so],
        "id": next((own.id for own in (after, before) if own and own.id), None),
        "before": before.number if before else None,
        "after": after.number if after else None,
        "words": {own.language: _wording(own) for own in change.wordings},
        "binds": [_binding(own) for own in change.bindings],
    }


def _wording(own: Wording) -> Json:
    """The runs, each as what becomes of it and its words."""
    return {
        "state": "new" if own.is_new else "gone" if own.is_gone else "changed" if own.is_changed else "same",
        "runs": [[run.fate.value, run.words] for run in own.diff.runs],
        "coarse": own.diff.coarse,
    }


def _binding(own: Binding) -> Json:
    return {"facet": own.facet, "before": own.before, "after": own.after}


def _party(own: Worth, found: Comparison) -> Json:
    return {
        "reach": _pair([_reach(outlook, own.party) for outlook in found.outlooks]),
        "walk_away": _pair([_walk_away(outlook, own.party) for outlook in found.outlooks]),
        "by_changes": {
            "turn": own.turn.value,
            **_ends(own.low, own.high),
            "open": own.is_open,
            "facets": {facet: _ends(*ends) for facet, ends in own.facets.items()},
        },
    }


def _ends(low: Fraction, high: Fraction) -> Json:
    return {"low": number_report(low), "high": number_report(high)}


def _reach(outlook: Outlook, party: str) -> Json | None:
    own, scaled = outlook.reach.get(party), span(outlook, party)
    if own is None:
        return None
    points = outlook.model.scales[outlook.model.parties.index(party)].points
    scale = None if scaled is None else {"low": round(scaled.low, 2), "high": round(scaled.high, 2)}
    return {"low": points(own.worst), "high": points(own.best), "scaled": scale}


def _walk_away(outlook: Outlook, party: str) -> str | None:
    own = outlook.reach.get(party)
    floor = outlook.model.walk_aways[outlook.model.parties.index(party)]
    return None if own is None or floor is None else REACHED[own.walk_away]


def _turned(found: Comparison, line: str, words: Mapping[Truth, str]) -> Json:
    return _pair([words[own.lines[line]] for own in found.outlooks])


def _needed(found: Comparison, party: str) -> Json:
    return _pair([NEEDED[own.consent[party]] for own in found.outlooks])


def _zone(findings: Findings) -> Json:
    empty = {Zone.EXISTS: False, Zone.EMPTY: True, Zone.UNDECIDED: None}[Zone.of(findings)]
    size = findings.size
    bounds = {} if size.exact else {"low": size.low, "high": size.high}
    softs = findings.model.softs
    return {
        "empty": empty,
        "size": size.low if size.exact else None,
        **bounds,
        "conflicts": [[softs[i].id for i in members] for members in findings.conflicts.sets],
        "complete": findings.conflicts.complete,
    }
