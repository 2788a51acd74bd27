"""Every name can be written where it is needed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from goodoffices.case.case import Case
from goodoffices.case.errors import Path, Problem
from goodoffices.case.issues import Facet
from goodoffices.case.names import NAME, RESERVED, is_name
from goodoffices.case.origin import MEDIATOR, PUBLIC

UNUSABLE_ISSUE_NAMES = frozenset({"when", "weights", "scale", "basis", "sources", "audience", "party"})
"""Names that an issue cannot have, since they mean something else beside the points of a party."""


def problems(case: Case) -> Iterator[Problem]:
    """Names that an expression could not write, or that a file uses otherwise."""
    for name, path in _named(case):
        if is_name(name):
            continue
        if name in RESERVED:
            yield Problem(path, f"“{name}”, a word of the expression language", "another name")
        elif NAME.fullmatch(name.replace(" ", "_")):
            yield Problem(path, f"“{name}”", "a name without spaces", f"Write “{name.replace(' ', '_')}”.")
        else:
            yield Problem(path, f"“{name}”", "a name: a letter, then letters, digits, “_” or “-”")
    for issue in case.issues:
        if issue.id in UNUSABLE_ISSUE_NAMES:
            yield Problem(("issues", issue.id), f"“{issue.id}”", "another name", "Values use this word otherwise.")
    for party in case.parties:
        if party.id in (PUBLIC, MEDIATOR):
            found, advice = f"a party called “{party.id}”", "Audiences use this word."
            yield Problem(("parties", party.id), found, "another name for it", advice)


def _named(case: Case) -> Iterator[tuple[str, Path]]:
    """Everything that has a name of its own, and where it stands."""
    yield from ((party.id, ("parties", party.id)) for party in case.parties)
    for issue in case.issues:
        yield issue.id, ("issues", issue.id)
        yield from ((facet.name, facet.path) for facet in issue.facets if not issue.is_single)
    yield from ((line.name, ("red_lines", line.party, line.name)) for line in case.red_lines)
    yield from ((interest.name, ("interests", interest.party, interest.name)) for interest in case.interests)
    for answer in case.answers:
        path: Path = ("answers", answer.party, answer.name)
        yield from ((answer.name, path), (answer.operator, (*path, "operator")))
    yield from ((name, facet.path) for facet in case.facets for name in _measures(facet))


def _measures(facet: Facet) -> Iterable[str]:
    return dict.fromkeys(name for option in facet.options for name, _ in option.measures)
