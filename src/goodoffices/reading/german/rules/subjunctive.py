"""A clause in the present subjunctive is reported whatever the verb before it: "ließ durchblicken, es sei …"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.german.clause import Build
from goodoffices.reading.german.clauses import clauses
from goodoffices.reading.german.complements import Wanted, complement
from goodoffices.reading.german.mood import is_reported, is_subjunctive
from goodoffices.reading.german.phrases import subject
from goodoffices.reading.line import Line

ORDER = 60


def find(line: Line) -> Iterator[Quotation]:
    """The clause in the subjunctive behind a main clause in the indicative, whose subject is the speaker."""
    parts = clauses(line)
    for number, part in enumerate(parts[:-1]):
        if part.build is not Build.MAIN or is_subjunctive(line.low[part.verb]):
            continue
        quote = complement(line, number + 1, Wanted(indicative=False, infinitive=False, question=False))
        if quote and _is_reported(line, number + 1, quote[0]):
            speaker = subject(line, part.first, part.verb, part.last)
            yield line.quotation(Kind.INDIRECT, [quote], speaker, [(part.verb, part.verb + 1)])
        return


def _is_reported(line: Line, number: int, first: int) -> bool:
    """Whether the first clause from there on that has a verb is in the present subjunctive."""
    verbs = [part.verb for part in clauses(line)[number:] if part.verb >= 0 and part.first >= first]
    return bool(verbs) and is_reported(line.low[verbs[0]])
