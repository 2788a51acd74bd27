"""Interests are about something, and what serves one names it."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.case.case import Case
from goodoffices.case.errors import Path, Problem
from goodoffices.case.interests import ASPECTS
from goodoffices.case.names import unknown


def problems(case: Case) -> Iterator[Problem]:
    """Aspects and interests that nobody knows."""
    known: dict[str, list[str]] = {}
    for interest in case.interests:
        path: Path = ("interests", interest.party, interest.name)
        known.setdefault(interest.party, []).append(interest.name)
        for i, aspect in enumerate(interest.about):
            if aspect not in ASPECTS:
                yield unknown((*path, "about", i), aspect, ASPECTS, "what an interest can be about")
    served = [(("red_lines", line.party, line.name), line.party, line.serves) for line in case.red_lines]
    served += [(("positions", p.party, p.facet), p.party, p.serves) for p in case.positions]
    for where, party, names in served:
        for i, name in enumerate(names):
            if name not in known.get(party, ()):
                yield unknown((*where, "serves", i), name, known.get(party, ()), f"an interest of {party}")
