"""Which German verbs report speech, and which words belong to them."""

from __future__ import annotations

from functools import cache

from goodoffices.reading.lexicon import table, words

GROUPS = ("say", "demand", "think", "act", "known", "shown")


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
    return {verb: words("de.reporting_verbs", "needs", verb) for verb in table("de.reporting_verbs")["needs"]}


@cache
def acts() -> dict[str, frozenset[str]]:
    """The verbs that are a report without a clause, and the small words of which one must be there, if any."""
    return {verb: words("de.reporting_verbs", "acts", verb) for verb in table("de.reporting_verbs")["acts"]}


def naming() -> frozenset[str]:
    """The verbs that say how somebody calls something."""
    return words("de.reporting_verbs", "naming")
