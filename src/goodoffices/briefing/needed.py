"""Whose consent is needed, always or where, and which consent one package needs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goodoffices.analysis.compile import line_holds
from goodoffices.analysis.solve import Findings
from goodoffices.briefing.document import Document, Heading, Item, Items
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.case.case import Case
from goodoffices.case.consent import consenters, where_bound
from goodoffices.case.errors import TooLarge
from goodoffices.case.expressions.evaluate import evaluate
from goodoffices.case.expressions.nodes import And, Node, Not, Or, facets_of
from goodoffices.case.expressions.table import table
from goodoffices.case.expressions.words import in_words
from goodoffices.case.packages import Package
from goodoffices.case.parties import Party


@dataclass(frozen=True, slots=True)
class Condition:
    """Where the consent of a party is needed: as the case says for a conditional one, or where a package binds it."""

    party: str
    node: Node
    is_stated: bool


def always_needed(case: Case) -> tuple[str, ...]:
    """The parties whose consent every package needs; none where the case has a rule of its own instead."""
    return () if case.consent else tuple(party.id for party in case.parties if party.is_signatory)


def conditions(case: Case) -> tuple[Condition, ...]:
    """Where the consent of others is needed; a condition that another one of the same party contains is left out."""
    return tuple(condition for party in case.parties for condition in _conditions(party, case))


def _conditions(party: Party, case: Case) -> Iterator[Condition]:
    stated = party.consent_if.node if party.consent_if else None
    if stated is not None:
        yield Condition(party.id, stated, is_stated=True)
    bound = where_bound(case, party.id)
    if bound is None or (party.is_signatory and case.consent is None):
        return
    if stated is None or not _contains(stated, bound, case):
        yield Condition(party.id, bound, is_stated=False)


def _contains(wide: Node, narrow: Node, case: Case) -> bool:
    """Whether the one condition holds wherever the other does."""
    outside = And((narrow, Not(wide)))
    facets = facets_of(outside)
    try:
        return not table(outside, [facet for facet in case.facets if facet.id in facets]).any()
    except TooLarge:
        return False


def needed_for(package: Package, case: Case) -> tuple[str, ...]:
    """The parties whose consent this package needs, besides what the case's own rule asks for."""
    asked = {*always_needed(case), *(own.party for own in conditions(case) if evaluate(own.node, package))}
    return tuple(party.id for party in case.parties if party.id in asked)


def accepting(findings: Findings, steps: tuple[int, ...], package: Package) -> tuple[str, ...]:
    """Of the parties whose consent can be needed, those to whom the package is acceptable."""
    model = findings.model
    reached = {
        party: floor is None or own >= floor
        for party, own, floor in zip(model.parties, steps, model.walk_aways, strict=True)
    }
    return tuple(
        party
        for party in model.asked
        if reached.get(party, True)
        and all(evaluate(line_holds(line), package) for line in model.case.red_lines_of(party))
    )


def who_is_needed(case: Case, say: Language) -> Document:
    """Whose consent an agreement needs, and whose it does not."""
    code = say.code
    items: list[Item] = []
    if case.consent:
        items.append(Item(say("needed.rule", rule=in_words(case.consent.node, case, code))))
    elif always_needed(case):
        names = say.listed([party_in_words(party, case, say) for party in always_needed(case)])
        items.append(Item(say("needed.always", parties=names)))
    for own in conditions(case):
        key = "needed.where" if own.is_stated else "needed.bound"
        head = say(key, party=party_in_words(own.party, case, say))
        places = own.node.operands if isinstance(own.node, Or) else (own.node,)
        items.append(Item(head, below=tuple(Item(in_words(place, case, code)) for place in places)))
    asked = consenters(case)
    others = [party for party in case.parties if party.id not in asked]
    if others:
        items.append(Item(say("needed.never", parties=say.listed([with_seat(party, say) for party in others]))))
    return (Heading(say("needed.heading")), Items(tuple(items)))


def with_seat(party: Party, say: Language) -> str:
    """The name of a party with its seats in parentheses."""
    seats = ", ".join(say(f"needed.seat.{seat.value}") for seat in party.seats)
    return f"{say.text(party.name)} ({seats})"
