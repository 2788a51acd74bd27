"""The German subjunctive, by which a sentence is told as somebody else's words."""

from __future__ import annotations

from goodoffices.reading.german.clauses import Build, clauses
from goodoffices.reading.german.verbs import Mood, forms
from goodoffices.reading.line import Line

UNSURE = frozenset("sollte sollten wollte wollten möchte möchten".split())


def is_reported(word: str) -> bool:
    """Whether a verb is in the present subjunctive, which hardly anything but reported speech uses.

    >>> is_reported("sei"), is_reported("ist")
    (True, False)
    """
    found = {form.mood for form in forms(word)}
    return Mood.REPORTED in found and Mood.PRESENT not in found


def is_subjunctive(word: str) -> bool:
    """Whether a verb is in either subjunctive."""
    found = {form.mood for form in forms(word)}
    return bool(found & {Mood.REPORTED, Mood.UNREAL}) and not found & {Mood.PRESENT, Mood.PAST} and word not in UNSURE


def carries_on(line: Line) -> bool:
    """Whether the main clauses of a line are in the subjunctive, so that the line is somebody's words.

    >>> from goodoffices.reading.line import lines
    >>> from goodoffices.reading.page import Page
    >>> [carries_on(line) for line in lines(Page("Das sei so. Das ist so.", "de"))]
    [True, False]
    """
    mains = [line.low[own.verb] for own in clauses(line) if own.build is Build.MAIN]
    return bool(mains) and is_subjunctive(mains[0])
