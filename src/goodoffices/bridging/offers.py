"""What operators build their opportunities of: facets and options with their words, and what is zero-sum in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

from goodoffices.bridging.clash import Clash, is_able, may_take_part
from goodoffices.bridging.fates import NOTHING, UNTOUCHED, Effect
from goodoffices.bridging.opportunity import AddedFacet, AddedOption
from goodoffices.bridging.wording import has_words, phrase
from goodoffices.case.case import Case
from goodoffices.case.issues import Pledge
from goodoffices.case.text import Text

LAND = ("place", "ownership", "administration", "forces", "access")
"""Sides of a dispute about an area."""

ZERO_SUM = frozenset({"outcome", "money", "time", *LAND})
"""What one side has at the cost of the other where both need it; forms, faces and precedents can suit both."""


def facet(operator: str, name: str, as_asked: str, options: Iterable[AddedOption]) -> AddedFacet:
    """A facet that the operator adds; the option `as_asked` changes nothing."""
    neutral = AddedOption(as_asked, phrase(operator, f"options.{as_asked}"))
    return AddedFacet(name, phrase(operator, f"facets.{name}"), neutral, tuple(_distinct(as_asked, options)))


def _distinct(as_asked: str, options: Iterable[AddedOption]) -> Iterator[AddedOption]:
    """The options, with a number behind the name of one that others have: a party can be called anything."""
    taken = {as_asked}
    for own in options:
        numbered = (f"{own.name}_{number}" for number in count(2))
        name = own.name if own.name not in taken else next(name for name in numbered if name not in taken)
        taken.add(name)
        yield replace(own, name=name)


def option(
    operator: str,
    clash: Clash,
    name: str,
    *,
    demanders: Effect = UNTOUCHED,
    refusers: Effect = UNTOUCHED,
    shares: Iterable[str] = (),
    instead: bool = False,
    third: str = "",
    pledge: Pledge | None = None,
    unsure: bool = False,
    title: Text | None = None,
    variant: str = "",
) -> AddedOption:
    """An option of the operator, with what is contested taken into account.

    What both sides need of what is zero-sum, a move meets for both only where it `shares` it. Otherwise, what it gives
    those who refuse is open for both where what was asked is done, and lost to them where the others get it `instead`.
    """
    contested = clash.wanted & clash.refused & ZERO_SUM - frozenset(shares)
    if instead:
        lost = contested & demanders.meets
        refusers = Effect(refusers.meets - lost, refusers.opens - lost, refusers.loses | lost)
    else:
        unclear = contested & refusers.meets
        refusers = Effect(refusers.meets - unclear, refusers.opens | unclear, refusers.loses)
        shared = contested & refusers.opens - demanders.meets - demanders.loses
        demanders = Effect(demanders.meets, demanders.opens | shared, demanders.loses)
    if title is None and has_words(operator, f"options.{name}"):
        title = phrase(operator, f"options.{name}")
    told = variant or ("instead" if instead else "")
    return AddedOption(name, title, demanders, refusers, instead, third, pledge, unsure, told)


def third_parties(case: Case, clash: Clash, act: str = "") -> Iterator[tuple[str, bool]]:
    """The parties outside the clash that could take something on, and whether the case says that they are able to.

    Without an act, whoever consents is able to. Where the case says who is able to do an act, only those are; where it
    says it of nobody, anybody might be, unless it is something that only who is there can do.
    """
    sides = set(clash.pledge.by) if clash.pledge else set()
    outside = [party for party in clash.thirds if may_take_part(case, party) and party not in sides]
    known = bool(act) and any(act in party.delivers for party in case.parties)
    on_the_spot = clash.pledge is not None and clash.pledge.aspect in LAND
    for party in outside:
        able = not act or is_able(case, party, act)
        if able or not (known or on_the_spot):
            yield party, able


def name_of(case: Case, party: str) -> Text | None:
    """The name of a party, as the title of an option."""
    known = case.party(party)
    return known.name if known else None


def without(aspects: Iterable[str], *left_out: str) -> frozenset[str]:
    """These aspects but for some."""
    return frozenset(aspects) - frozenset(left_out) or NOTHING
