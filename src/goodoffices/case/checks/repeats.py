"""Nothing stands in a case twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from goodoffices.case.case import Case
from goodoffices.case.errors import Path, Problem
from goodoffices.case.issues import amount_name
from goodoffices.case.values import FacetValues, OptionOrder, PointsByAmount, PointsByOption


def problems(case: Case) -> Iterator[Problem]:
    """What stands there more than once."""
    groups: list[tuple[Path, Iterable[tuple[str, ...]]]] = [
        (("parties",), [(party.id,) for party in case.parties]),
        (("issues",), [(issue.id,) for issue in case.issues]),
        (("red_lines",), [(line.party, line.name) for line in case.red_lines]),
        (("interests",), [(interest.party, interest.name) for interest in case.interests]),
        (("positions",), [(position.party, case.scope.id_of(position.facet)) for position in case.positions]),
        (("values",), [(values.party,) for values in case.values]),
        (("claims",), [(claim.id,) for claim in case.claims]),
        (("documents",), [(document.id,) for document in case.documents]),
        (("drafts",), [(draft.id,) for draft in case.drafts]),
        (("tracks",), [(track.id,) for track in case.tracks]),
        (("gates",), [(gate.id,) for gate in case.gates]),
        (("answers",), [(answer.party, answer.name) for answer in case.answers]),
        (("names",), [(name,) for name, _ in case.names]),
    ]
    groups += [(("tracks", t.id, "meetings"), [(meeting.id,) for meeting in t.meetings]) for t in case.tracks]
    groups += [(("tracks", t.id, "offers"), [(offer.id,) for offer in t.offers]) for t in case.tracks]
    for section, keys in groups:
        for key, count in Counter(keys).items():
            if count > 1:
                yield Problem((*section, *key), f"“{'.'.join(key)}” {count} times", "each name once")
    for issue in case.issues:
        yield from _repeated(("issues", issue.id, "facets"), [facet.name for facet in issue.facets], "facet")
        for facet in issue.facets:
            yield from _repeated(facet.path, facet.option_names, "option")
    for answer in case.answers:
        path: Path = ("answers", answer.party, answer.name, "with")
        yield from _repeated(path, [facet for facet, _ in answer.choices], "facet")
    for values in case.values:
        named = [case.scope.id_of(own.facet) for own in values.facets]
        yield from _repeated(("values", values.party), named, "facet")
        weighted = [case.scope.id_of(facet) for facet, _ in values.weights]
        yield from _repeated(("values", values.party, "weights"), weighted, "facet")
        for own in values.facets:
            yield from _repeated(("values", values.party, own.facet), _options(own), "option")


def _options(values: FacetValues) -> list[str]:
    match values:
        case PointsByOption(_, points):
            return [name for name, _ in points]
        case OptionOrder(_, order):
            return [name for group in order for name in group]
        case PointsByAmount(_, amounts):
            return [amount_name(amount) for amount, _ in amounts]


def _repeated(path: Path, names: Iterable[str], what: str) -> Iterator[Problem]:
    """Those of the names that come more than once."""
    for name, count in Counter(names).items():
        if count > 1:
            yield Problem((*path, name), f"the {what} “{name}” {count} times", f"each {what} once")
