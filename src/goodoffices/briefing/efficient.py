"""The frontier in words: where nobody can get more without another getting less; in full where it is short."""

from __future__ import annotations

from collections.abc import Iterable

from goodoffices.analysis.frontier import Frontier
from goodoffices.analysis.representatives import representatives as chosen
from goodoffices.analysis.solve import Findings
from goodoffices.briefing.document import Block, Document, Grid, Heading, Paragraph, Row
from goodoffices.briefing.language import Language
from goodoffices.briefing.red_lines import party_in_words
from goodoffices.briefing.shares import shares

SHOWN = 8
"""Outcomes that are listed one by one, unless all are asked for."""


def frontier_in_words(
    findings: Findings, say: Language, *, most: int | None = SHOWN, hint: str = "", representatives: int | None = None
) -> Document:
    """How many outcomes there are and what each side gets from them: from each, or from the best one of each side.

    With `representatives`, from about as many that stand for all.
    """
    found, parties = findings.frontier, findings.model.parties
    count = len(found)
    if count == 0 or not parties:
        return ()
    blocks: list[Block] = [Heading(say("efficient.heading"))]
    state = "all" if found.exact else "some"
    blocks.append(Paragraph(say.count(f"efficient.{state}", count)))
    heads = ("", *(party_in_words(party, findings.model.case, say) for party in parties))
    if representatives is not None and representatives < count:
        rows = [int(row) for row in chosen(found.points, representatives)]
        blocks.append(Paragraph(say("efficient.chosen", n=say.number(len(rows)))))
        return (*blocks, Grid(heads, outcomes(findings, found, rows, say)))
    if most is None or count <= most or representatives is not None:
        return (*blocks, Grid(heads, outcomes(findings, found, range(count), say)))
    table = _best_of_each(findings, say) if len(parties) <= 2 else _least_and_most(findings, say)
    return (*blocks, Paragraph(f"{say('efficient.summary')} {hint}".strip()), table)


def outcomes(findings: Findings, found: Frontier, rows: Iterable[int], say: Language) -> tuple[Row, ...]:
    """What each side gets from these outcomes, after the number of packages that lead to each."""
    return tuple(_row(findings, found, row, say.count("efficient.packages", found.counts[row]), say) for row in rows)


def _best_of_each(findings: Findings, say: Language) -> Grid:
    """The outcomes that are best for each side; with two sides, also the ranges that both span."""
    parties = [party_in_words(party, findings.model.case, say) for party in findings.model.parties]
    best = findings.frontier.points.argmax(axis=0)
    rows = tuple(
        _row(findings, findings.frontier, int(i), say("efficient.best", party=name), say)
        for i, name in zip(best, parties, strict=True)
    )
    return Grid(("", *parties), rows)


def _least_and_most(findings: Findings, say: Language) -> Grid:
    """The range that each side spans."""
    points = findings.frontier.points
    low, high = (shares(findings, [int(n) for n in row]) for row in (points.min(axis=0), points.max(axis=0)))
    rows = tuple(
        Row(party_in_words(least.party, findings.model.case, say), (least.in_words(say), most.in_words(say)))
        for least, most in zip(low, high, strict=True)
    )
    return Grid(("", say("efficient.least"), say("efficient.most")), rows)


def _row(findings: Findings, found: Frontier, index: int, head: str, say: Language) -> Row:
    steps = [int(n) for n in found.points[index]]
    choices = [int(n) for n in found.choices[index]]
    return Row(head, tuple(share.in_words(say) for share in shares(findings, steps, choices)))
