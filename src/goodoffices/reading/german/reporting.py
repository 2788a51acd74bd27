"""Which German verbs report speech, and which words belong to them."""

from __future__ import annotations

from functools import cache

from goodoffices.reading.german.verbs import PARTICLES
from goodoffices.reading.lexicon import table, words

GROUPS = ("say", "demand", "think", "act", "known")


@cache
def verbs() -> dict[str, str]:
    """Every verb that reports, by its infinitive without a bar, and its group: the first that names it.

    >>> verbs()["mitteilen"], verbs()["auffordern"]
    ('say', 'demand')
    """
    return {verb.replace("|", ""): group for group in reversed(GROUPS) for verb in words("de.reporting_verbs", group)}


@cache
def needed() -> dict[str, frozenset[str]]:
    """The small words without which a verb reports nothing, by the verb; any of them will do."""
    return {verb: frozenset(str(own).split()) for verb, own in table("de.reporting_verbs")["needs"].items() if own}


@cache
def partings() -> frozenset[str]:
    """Particles, as they stand at the end of a clause."""
    return frozenset(PARTICLES)
