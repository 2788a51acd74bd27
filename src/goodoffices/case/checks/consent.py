"""Consent can be given, and whoever a package commits is asked."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.case.case import Case
from goodoffices.case.consent import consenters, falls_when_accepted, where_bound
from goodoffices.case.errors import Problem, Severity
from goodoffices.case.expressions.nodes import Node, facets_of, parties_of


def problems(case: Case) -> Iterator[Problem]:
    """A rule of consent that makes no sense, and parties whose consent nothing asks for."""
    if case.parties and not consenters(case):
        yield Problem(("parties",), "nobody whose consent is needed", "at least one signatory, or a consent rule")
    if case.consent is not None:
        yield from _rule(case.consent.node)
    yield from _unasked(case)


def _rule(node: Node) -> Iterator[Problem]:
    if falls_when_accepted(node):
        advice = "Say who must accept, not who must refuse."
        yield Problem(("consent",), "acceptance that would undo consent", "no negation around accepts(…)", advice)
    elif not parties_of(node):
        yield Problem(("consent",), "nobody’s acceptance", "at least one accepts(party)")


def _unasked(case: Case) -> Iterator[Problem]:
    """Options named after a party that is no signatory, where nothing makes its consent needed."""
    for party in case.parties:
        if party.is_signatory or (case.consent and party.id in parties_of(case.consent.node)):
            continue
        asked = [node for node in (party.consent_if and party.consent_if.node, where_bound(case, party.id)) if node]
        for facet in case.facets:
            if facet.option(party.id) is None or any(facet.id in facets_of(node) for node in asked):
                continue
            yield Problem(
                facet.path,
                f"the option “{party.id}”, which can be chosen without asking {party.id}",
                "its consent, if this commits it to something",
                "Add a `commitment` by it to the option, or a `consent_if`.",
                Severity.WARNING,
            )
