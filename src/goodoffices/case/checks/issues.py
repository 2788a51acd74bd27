"""Issues have something to decide, and commit parties of the case to something."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.case.case import Case
from goodoffices.case.consent import pledges
from goodoffices.case.errors import Problem
from goodoffices.case.interests import ASPECTS
from goodoffices.case.issues import MOST_OPTIONS, Facet, Issue
from goodoffices.case.names import did_you_mean, unknown


def problems(case: Case) -> Iterator[Problem]:
    """Issues and facets without options, or with too many; what cannot be divided; commitments by nobody known."""
    if not case.issues:
        yield Problem(("issues",), "no issue", "at least one")
    for issue in case.issues:
        if not issue.facets:
            yield Problem(("issues", issue.id), "nothing to decide", "`options`, `ordered`, `number` or `facets`")
        for facet in issue.facets:
            yield from _options(facet)
        if issue.divisible:
            yield from _divisible(issue)
    parties = [party.id for party in case.parties]
    for name, pledge in pledges(case):
        for party in (*pledge.by, *pledge.to):
            if party not in parties:
                found, advice = f"a commitment by or to “{party}”", did_you_mean(party, parties)
                yield Problem(("issues", name), found, "a party of this case", advice)
        if pledge.aspect and pledge.aspect not in ASPECTS:
            yield unknown(("issues", name), pledge.aspect, ASPECTS, "an aspect of a commitment")


def _divisible(issue: Issue) -> Iterator[Problem]:
    options = sum(len(facet.options) for facet in issue.facets)
    if not issue.is_single or options != 2:
        found = f"{options} options" if issue.is_single else f"{len(issue.facets)} facets"
        expected = "a single decision with two options, where it is divisible"
        yield Problem(("issues", issue.id, "divisible"), found, expected, "Make each part an issue of its own.")


def _options(facet: Facet) -> Iterator[Problem]:
    if not facet.options:
        yield Problem(facet.path, "no options", "at least one")
    if len(facet.options) > MOST_OPTIONS:
        yield Problem(facet.path, f"{len(facet.options)} options", f"at most {MOST_OPTIONS}", "Take larger steps.")
