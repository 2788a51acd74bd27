"""A noun for what is said, and its clause: "die Forderung des Ministers, … zu …", "ist der Meinung, dass …"."""

from __future__ import annotations

from collections.abc import Iterator

from goodoffices.reading.findings import Kind, Quotation
from goodoffices.reading.lexicon import words
from goodoffices.reading.pages.line import Line, Range
from goodoffices.reading.quoting.german import small_words as small
from goodoffices.reading.quoting.german.clause import Build
from goodoffices.reading.quoting.german.clauses import clauses
from goodoffices.reading.quoting.german.complements import Wanted, complement
from goodoffices.reading.quoting.german.phrases import noun_phrase, subject

ORDER = 30
NEAR = 12
"""Words that may stand between the noun and its clause."""


def find(line: Line) -> Iterator[Quotation]:
    """The clause behind each such noun."""
    nouns = words("de.reporting_nouns", "with_clause")
    parts = clauses(line)
    for number, part in enumerate(parts[:-1]):
        for at in range(part.last - 1, max(part.first, part.last - NEAR) - 1, -1):
            if line.low[at] in nouns and line.words[at][0].isupper() and at not in line.inside:
                quote = complement(line, number + 1, Wanted(indicative=False, question=False))
                is_apart = parts[number + 1].mark == ":" and at < part.last - 1
                if quote and not is_apart and not line.is_quoted(quote):
                    yield line.quotation(Kind.INDIRECT, [quote], _speaker(line, number, at), [(at, at + 1)])
                break


def _speaker(line: Line, number: int, noun: int) -> tuple[Range, ...]:
    """Whose words they are: a genitive or "von" behind the noun, else who does what the clause says, or "ihre"."""
    part = clauses(line)[number]
    if noun + 1 < part.last and (line.low[noun + 1] in small.GENITIVES or line.low[noun + 1] in {"von", "vom", "aus"}):
        first = noun + 1 + (line.low[noun + 1] in {"von", "vom", "aus"})
        reach = noun_phrase(line, first, part.last)
        if reach > first:
            return ((first, reach),)
    owner = ((noun - 1, noun),) if noun > part.first and line.low[noun - 1] in small.POSSESSIVES else ()
    main = next((own for own in reversed(clauses(line)[: number + 1]) if own.build is Build.MAIN), None)
    if main is None or part.build is Build.SUBORDINATE:
        return owner
    found = subject(line, main.first, main.verb, main.last)
    is_somebody_else = found and (found[0][0] <= noun < found[0][1] or line.low[found[0][0]] in {"man", "es"})
    return owner if is_somebody_else else found or owner
