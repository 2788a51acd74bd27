"""An act of speaking without a clause of what is said: "fordert den Abzug", "lehnt den Plan ab", "nennt ihn …"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.german.clause import Build
from goodoffices.reading.german.clauses import clauses
from goodoffices.reading.german.frames import Frame, frames
from goodoffices.reading.german.mood import is_subjunctive
from goodoffices.reading.german.reports import reported
from goodoffices.reading.german.speech import is_speech
from goodoffices.reading.lexicon import words
from goodoffices.reading.line import Line

ORDER = 80


def find(line: Line) -> Iterator[Quotation]:
    """The whole sentence, where it begins with such an act by somebody, and has no words that are said."""
    if any(is_speech(line, *words) for words in line.quoted):
        return
    for frame in frames(line)[:1]:
        is_main = frame.first == 0 and clauses(line)[frame.last - 1].build is not Build.SUBORDINATE
        if is_main and frame.speaker and _is_act(line, frame) and not reported(line, frame):
            yield line.quotation(Kind.REPORTED, [(0, len(line))], frame.speaker, frame.cue)


def _is_act(line: Line, frame: Frame) -> bool:
    return (
        frame.verb in words("de.reporting_verbs", "acts")
        and not frame.passive
        and not is_subjunctive(line.low[frame.finite])
    )
