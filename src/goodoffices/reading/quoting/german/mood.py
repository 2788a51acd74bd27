"""The German subjunctive, by which a sentence is told as somebody else's words."""

from __future__ import annotations

from functools import lru_cache

from goodoffices.reading.quoting.german.verbs import Mood, forms

UNSURE = frozenset(["sollte", "sollten", "wollte", "wollten", "möchte", "möchten", "dürfte", "dürften"])
"""Forms that a report uses in its own voice."""


def is_reported(word: str) -> bool:
    """Whether a verb is in the present subjunctive, which hardly anything but reported speech uses.

    >>> is_reported("sei"), is_reported("ist")
    (True, False)
    """
    found = {form.mood for form in forms(word)}
    return Mood.REPORTED in found and Mood.PRESENT not in found


@lru_cache(maxsize=1 << 16)
def is_subjunctive(word: str) -> bool:
    """Whether a verb is in either subjunctive."""
    found = {form.mood for form in forms(word)}
    return bool(found & {Mood.REPORTED, Mood.UNREAL}) and not found & {Mood.PRESENT, Mood.PAST} and word not in UNSURE
