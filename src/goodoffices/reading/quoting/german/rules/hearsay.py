"""Hearsay: what is said with "soll" to be so or to come, by nobody who is named: "Er soll geflohen sein"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.line import Line
from goodoffices.reading.quoting.german import small_words as small
from goodoffices.reading.quoting.german.clause import Build
from goodoffices.reading.quoting.german.clauses import clauses

ORDER = 90
TASKS = words("de.telling_words", "tasks")
"""Infinitives for what somebody is told to do, and no hearsay."""


def find(line: Line) -> Iterator[Quotation]:
    """The line, where its first main clause has one of these verbs."""
    mains = [part.verb for part in clauses(line) if part.build is Build.MAIN]
    if mains and line.low[mains[0]] in {"soll", "sollen"} and not _is_task(line, mains[0]):
        yield line.quotation(Kind.FREE_INDIRECT, [(0, len(line))])


def _is_task(line: Line, verb: int) -> bool:
    """Whether somebody who is named shall do something: "Witkoff soll ausloten, …", "Wege soll Witkoff suchen"."""
    if line.low[verb] != "soll" or TASKS.isdisjoint(line.low[verb + 1 :]):
        return False
    behind = line.words[verb + 1 : verb + 2]
    is_first = verb == 1 and line.low[0] not in small.ALL
    return is_first or bool(behind and behind[0][0].isupper())
