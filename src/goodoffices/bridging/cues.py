"""Cues: what the parties themselves say about a clash, and which moves that speaks for."""

from __future__ import annotations

from functools import lru_cache

from goodoffices.bridging.clash import Clash, interests_of
from goodoffices.bridging.wording import cues
from goodoffices.case.case import Case


def speaks_for(case: Case, clash: Clash, operator: str) -> bool:
    """Whether a cue of the operator stands in what the two sides say: in their lines, interests and positions."""
    words = _own_words(case, clash)
    return any(cue in words for cue in cues(operator))


def _own_words(case: Case, clash: Clash) -> str:
    return _said(tuple(_texts(case, clash)))


def _texts(case: Case, clash: Clash) -> list[str]:
    lines = (*clash.wants, *clash.refuses)
    sides = {line.party for line in lines}
    texts = [line.says for line in lines]
    texts += [interest.says for line in lines for interest in interests_of(case, line)]
    stated = [own for own in case.positions if own.party in sides and case.scope.id_of(own.facet) == clash.facet]
    texts += [position.says for position in stated]
    return [words for text in texts if text is not None for _, words in text.versions]


@lru_cache(maxsize=256)
def _said(texts: tuple[str, ...]) -> str:
    return " ".join(texts).casefold()
