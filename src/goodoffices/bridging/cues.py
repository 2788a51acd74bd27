"""Cues: what the parties themselves say about a clash, and which moves that speaks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from goodoffices.bridging.clash import Clash, interests_of
from goodoffices.bridging.wording import cues
from goodoffices.case.case import Case
from goodoffices.case.text import Text

OFFERING = frozenset({"offer", "condition", "concession"})
"""Stances of claims in which a party says how it could be done."""

SPATIAL = frozenset({"ownership", "place", "access"})
"""What interests in an area are about."""

DEEDS = (
    "withdraw", "releas", "set free", "hand over", "handed over", "hands over", "hand in", "cede", "cession", "give up",
    "give back", "return", "sell", "sale", "price", "disarm", "decommission", "surrender", "demolish",
    "räumt",
)  # fmt: skip
"""Beginnings of words for acts that are done once, and do not hold or lapse."""

DEEDS_WITHIN = (
    "zieht sich", "abzug", "rückzug", "freilass", "übergib", "übergabe", "abtret", "rückgabe", "gibt ab", "verkauf",
    "preis", "entwaffn",
)  # fmt: skip
"""The same, where in German they can stand at the end of a longer word."""


def speaks_for(case: Case, clash: Clash, operator: str, *, parties: tuple[str, ...] | None = None) -> bool:
    """Whether a cue of the operator stands in what the two sides say, or in what some `parties` of them do.

    They say it in their lines, interests and positions, and in claims in which they offer something or set a condition.
    """
    sides = parties or (*clash.demanders, *clash.refusers)
    words = _said(tuple(_texts(case, clash, frozenset(sides))))
    return any(cue in words for cue in cues(operator))


def is_deed(case: Case, clash: Clash) -> bool:
    """Whether what is asked is done once, as far as its name and title say, rather than holding from then on."""
    issue = case.issue(clash.issue)
    titles = [issue.title, case.facet(clash.facet).title]
    words = [words for title in titles if title for _, words in title.versions]
    act = clash.pledge.act.replace("_", " ") if clash.pledge else ""
    named = " ".join([act, *words]).casefold()
    return any(deed in named for deed in DEEDS_WITHIN) or any(re.search(rf"\b{deed}", named) for deed in DEEDS)


def is_title(case: Case, clash: Clash) -> bool:
    """Whether the question is whose something is: a commitment about ownership, or parties to choose from."""
    parties = {party.id for party in case.parties}
    named = sum(name in parties for name in case.facet(clash.facet).option_names)
    return named >= 2 or (clash.pledge is not None and clash.pledge.aspect == "ownership")


def is_spatial(clash: Clash) -> bool:
    """Whether it is about an area, or about something that can lie within one."""
    needs = clash.wanted | clash.refused
    aspect = clash.pledge.aspect if clash.pledge else ""
    unknown = not needs and not aspect
    return unknown or bool(needs & SPATIAL) or aspect in SPATIAL | {"forces"}


def _texts(case: Case, clash: Clash, sides: frozenset[str]) -> Iterator[str]:
    for text in _sayings(case, clash, sides):
        yield from (words for _, words in text.versions) if text is not None else ()


def _sayings(case: Case, clash: Clash, sides: frozenset[str]) -> Iterator[Text | None]:
    lines = [line for line in (*clash.wants, *clash.refuses) if line.party in sides]
    for line in lines:
        yield line.says
        yield from (interest.says for interest in interests_of(case, line))
    for position in case.positions:
        if position.party in sides and case.scope.id_of(position.facet) == clash.facet:
            yield position.says
    for claim in case.claims:
        if (
            claim.accepted
            and claim.party in sides
            and claim.stance in OFFERING
            and {clash.issue, clash.facet} & set(claim.about)
        ):
            yield claim.says


@lru_cache(maxsize=256)
def _said(texts: tuple[str, ...]) -> str:
    return " ".join(texts).casefold()
