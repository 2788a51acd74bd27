"""What a bridge does, in words: its moves, what it decides, how each side could tell it at home, and its risks."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.bridging.bridge import Bridge
from goodoffices.bridging.opportunity import Move
from goodoffices.bridging.questions import parts_of, variant
from goodoffices.bridging.wording import has_words, phrase
from goodoffices.briefing.language import Language
from goodoffices.case.case import Case
from goodoffices.case.text import Text

MOST_RISKS = 2
"""Risks that the words of an operator name."""


def title_of_bridge(bridge: Bridge, case: Case, say: Language) -> str:
    """Its moves by their titles, in a row."""
    return " + ".join(_words(move, "title", case, say) for move in bridge.moves)


def moves_of(bridge: Bridge, case: Case, say: Language) -> list[str]:
    """One sentence for each move: what changes."""
    return [_words(move, "move", case, say) for move in bridge.moves]


def home_of(bridge: Bridge, party: str, case: Case, say: Language) -> list[str]:
    """How a party could tell it at home: one sentence for each move on whose clash it has a line."""
    told = []
    for move in bridge.moves:
        side = "refuser" if party in move.clash.refusers else "demander" if party in move.clash.demanders else ""
        if side:
            told.append(_words(move, f"home.{side}", case, say))
    return told


def risks_of(bridge: Bridge, case: Case, say: Language) -> list[str]:
    """What could go wrong."""
    keys = [f"risk.{number}" for number in range(1, MOST_RISKS + 1)]
    return [_words(move, key, case, say) for move in bridge.moves for key in keys if has_words(move.operator, key)]


def decided(bridge: Bridge, say: Language) -> list[tuple[str, str]]:
    """Each decision that it adds: its title, and what is decided; other ways that do as well stand behind it."""
    found = []
    for i, move in enumerate(bridge.moves):
        options = {facet.name: dict(_titles(bridge, i, facet.name, say)) for facet in move.opportunity.facets}
        for facet in move.opportunity.facets:
            names = bridge.to(i)[facet.name]
            words = [options[facet.name][name] for name in names]
            found.append((say.text(facet.title), _with_others(words, say)))
    return found


def _with_others(words: Sequence[str], say: Language) -> str:
    first, *others = words
    return say("bridges.or_else", option=first, others=f" {say('bridges.or')} ".join(others)) if others else first


def _titles(bridge: Bridge, number: int, facet: str, say: Language) -> list[tuple[str, str]]:
    return [
        (option.name, say.text(option.title) or option.name.replace("_", " "))
        for way in bridge.ways(number)
        for own, option in zip(way.opportunity.facets, way.options, strict=True)
        if own.name == facet
    ]


def _words(move: Move, key: str, case: Case, say: Language) -> str:
    parts: dict[str, Text] = parts_of(case, move)
    return say.text(phrase(move.operator, variant(move, key), **parts))
