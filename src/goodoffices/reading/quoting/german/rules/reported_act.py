"""An act of speaking without a clause of what is said: "fordert den Abzug", "lehnt den Plan ab", "nennt ihn …"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.german.clause import Build
from goodoffices.reading.quoting.german.clauses import clauses
from goodoffices.reading.quoting.german.frames import Frame
from goodoffices.reading.quoting.german.mood import is_subjunctive
from goodoffices.reading.quoting.german.reporting import acts, naming
from goodoffices.reading.quoting.german.reports import reports
from goodoffices.reading.quoting.german.speech import is_speech

ORDER = 80


def find(line: Line) -> Iterator[Quotation]:
    """The clause with each such act by somebody, where it reports no clause; the whole sentence, if it is all of it."""
    if line.words[-1] == "?" or any(is_speech(line, *words) for words in line.quoted):
        return
    for report in reports(line):
        if not report.quote and _is_act(line, report.frame):
            frame = report.frame
            yield line.quotation(Kind.REPORTED, [_reach(line, frame)], frame.speaker, frame.cue)


def _is_act(line: Line, frame: Frame) -> bool:
    """Whether a main clause has such an act, and its small word; in the passive, how something is called."""
    last = clauses(line)[frame.last - 1]
    if frame.verb not in acts() or last.build is Build.SUBORDINATE or is_subjunctive(line.low[frame.finite]):
        return False
    inner = line.low[clauses(line)[frame.first].first : last.last]
    if "nicht" in inner and frame.verb == "nennen":
        return False
    if frame.passive:
        return "als" in inner and frame.verb in naming()
    return bool(frame.speaker) and (not acts()[frame.verb] or not acts()[frame.verb].isdisjoint(inner))


def _reach(line: Line, frame: Frame) -> Range:
    parts = clauses(line)
    last = frame.last
    while last < len(parts) and parts[last].build is not Build.MAIN:
        last += 1
    return parts[frame.first].first, len(line) if last == len(parts) else parts[last - 1].last
