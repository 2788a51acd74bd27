"""A clause in the present subjunctive is reported whatever the verb before it: "ließ durchblicken, es sei …"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.german import small_words as small
from goodoffices.reading.quoting.german.clause import Build, Clause
from goodoffices.reading.quoting.german.clauses import clauses
from goodoffices.reading.quoting.german.complements import Wanted, complement
from goodoffices.reading.quoting.german.mood import UNSURE, is_reported, is_subjunctive
from goodoffices.reading.quoting.german.phrases import noun_phrase, subject

ORDER = 60


def find(line: Line) -> Iterator[Quotation]:
    """The clause in the subjunctive behind a main clause in the indicative, whose subject is the speaker."""
    parts = clauses(line)
    for number, part in enumerate(parts[:-1]):
        is_condition = part.verb == part.first and line.low[part.verb] in UNSURE
        if part.build is not Build.MAIN or is_condition or is_subjunctive(line.low[part.verb]):
            continue
        wanted = Wanted(indicative=False, infinitive=False, question=False)
        quote = complement(line, number + 1, wanted) or _relative(line, number + 1)
        if quote and _is_reported(line, number + 1, quote[0]):
            speaker = _in_whose_view(line, part) or subject(line, part.first, part.verb, part.last)
            yield line.quotation(Kind.INDIRECT, [quote], speaker, [(part.verb, part.verb + 1)])
        return


def _relative(line: Line, number: int) -> Range | None:
    """A relative clause behind a main clause, to the end of the line: "ein Gesetz, das niemandem nütze"."""
    part = clauses(line)[number]
    is_relative = part.build is Build.SUBORDINATE and part.opener in small.RELATIVES
    return (part.first, line.end) if is_relative else None


def _in_whose_view(line: Line, part: Clause) -> tuple[Range, ...]:
    """Who stands behind "für" at the beginning: "Für Kiew ist das eine Frage des Rechts: …"."""
    reach = noun_phrase(line, part.first + 1, part.verb) if line.low[part.first] == "für" else 0
    return ((part.first + 1, reach),) if reach > part.first + 1 else ()


def _is_reported(line: Line, number: int, first: int) -> bool:
    """Whether the first clause from there on that has a verb is in the present subjunctive."""
    verbs = [part.verb for part in clauses(line)[number:] if part.verb >= 0 and part.first >= first]
    return bool(verbs) and is_reported(line.low[verbs[0]])
